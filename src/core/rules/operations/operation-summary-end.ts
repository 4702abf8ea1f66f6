import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { hasOpenBracket } from '../words/brackets.ts';
import { withoutEnd } from '../words/ending.ts';
import { RESTRICTED } from './summaryCharacters.ts';

export const operationSummaryEnd = rule({
  id: 'operation-summary-end',
  title: 'The summary ends with punctuation',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'operation',
  why: 'Makers read it as a title; reviewers refuse titles that end like sentences.',
  source: 'VAL ValueMustEndWithAlphanumeric, STR',
  *check({ at, value }) {
    const summary = textOf(value, 'summary') ?? '';
    const title = withoutEnd(summary);
    const end = summary.slice(title.length);
    // Of what is not allowed anywhere in a summary, another rule tells.
    if (summary.trim() === '' || end === '' || end.search(RESTRICTED) >= 0) return;
    const place = child(at, 'summary');
    yield {
      at: place,
      message: `The summary "${summary}" ends with ${/\s$/.test(summary) ? 'a blank' : 'punctuation'}.`,
      fix:
        title === '' || hasOpenBracket(title)
          ? undefined
          : safely(`Change to "${title}"`, set(place, title)),
    };
  },
});
