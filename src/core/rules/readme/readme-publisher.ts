import { textOf } from '../../text/value.ts';
import { type Fix, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { addSection, sectionsOf } from './kinds.ts';
import { bare, readmeOf, topOf } from './readme.ts';

export const readmePublisher = rule({
  id: 'readme-publisher',
  title: 'The readme does not name the publisher',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'readme',
  why: 'The heading "Publisher: …" says who answers for the connector.',
  source: 'TPL',
  *check(file, context) {
    const readme = readmeOf(file);
    const [section] = sectionsOf(readme, 'publisher');
    const publisher = textOf(context.properties, 'publisher')?.trim() ?? '';
    if (!section) {
      const heading = `Publisher: ${publisher}`;
      yield {
        at: '',
        range: topOf(readme),
        message: 'The readme has no heading "Publisher: …".',
        fix: publisher
          ? {
              title: `Add "${clipped(heading)}"`,
              safe: true,
              changes: [],
              edits: addSection(readme, 'publisher', heading),
            }
          : undefined,
      };
      return;
    }
    const { titleRange, title } = section;
    const name = title.replace(/^[^:]*:?/, '').trim();
    if (name !== '' && (publisher === '' || isLike(name, publisher))) return;
    const { start, end } = titleRange;
    const fix: Fix = {
      title: `Change to "${clipped(publisher)}"`,
      safe: name === '',
      changes: [],
      edits: [{ offset: start, length: end - start, text: `Publisher: ${publisher}` }],
    };
    yield {
      at: '',
      range: section.heading,
      message: name
        ? `The readme names "${clipped(name)}" as the publisher, apiProperties.json "${clipped(publisher)}".`
        : 'The heading "Publisher" names nobody.',
      fix: publisher ? fix : undefined,
    };
  },
});

/** One may be longer by a company's form or a second person. */
function isLike(name: string, publisher: string): boolean {
  const [a, b] = [bare(name), bare(publisher)];
  return a.includes(b) || b.includes(a);
}
