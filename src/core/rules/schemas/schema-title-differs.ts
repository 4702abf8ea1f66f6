import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

export const schemaTitleDiffers = rule({
  id: 'schema-title-differs',
  title: 'The two labels differ',
  severity: everywhere('info'),
  visits: 'schema',
  keys: ['x-ms-summary'],
  why: 'The title wins in the designers, so the x-ms-summary that the author wrote is never shown.',
  source: 'extensions.md 2',
  *check({ at, value }) {
    const summary = textOf(value, 'x-ms-summary');
    if (summary === undefined || isReference(value)) return;
    const title = textOf(value, 'title') ?? '';
    if (title === summary || title.trim() === '' || summary.trim() === '') return;
    const place = child(at, 'x-ms-summary');
    yield {
      at,
      message: `The x-ms-summary ${quoted(summary)} is not the title ${quoted(title)}, which is what makers see.`,
      fix: safely(`Change to "${clipped(title)}"`, set(place, title)),
    };
  },
});
