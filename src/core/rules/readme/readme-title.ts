import { textOf } from '../../text/value.ts';
import { type Fix, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { insert, knownSections } from './kinds.ts';
import { bare, type Readme, readmeOf, type Section, topOf } from './readme.ts';

const TEMPLATES = ['title', 'nameofconnector', 'connectorname'];

export const readmeTitle = rule({
  id: 'readme-title',
  title: 'The readme does not begin with the connector’s title',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'readme',
  why: 'Readers find the connector by that heading.',
  source: 'TPL',
  *check(file, context) {
    const readme = readmeOf(file);
    const [first] = readme.sections;
    const title = textOf(context.lookup.resolve('#/info')?.value, 'title')?.trim() ?? '';
    const heading = first && isTitle(readme, first) ? first : undefined;
    if (heading && isNamed(heading.title, title)) return;
    const said = heading ? `"${clipped(heading.title)}"` : 'no title';
    yield {
      at: '',
      range: heading?.heading ?? topOf(readme),
      message: title
        ? `The readme has ${said}; the connector is called "${clipped(title)}".`
        : `The readme has ${said} instead of the connector's title.`,
      fix: title === '' ? undefined : titled(readme, heading, title),
    };
  },
});

/** Readmes that begin with a section have no title at all. */
const isTitle = (readme: Readme, first: Section): boolean =>
  first.level <= 2 && knownSections(readme)[0]?.section !== first;

/** `Contoso Connector` is as good as `Contoso`. */
function isNamed(heading: string, title: string): boolean {
  const words = bare(heading);
  if (TEMPLATES.includes(words)) return words === bare(title);
  return title === '' || words.startsWith(bare(title).replace(/connector$/, ''));
}

function titled(readme: Readme, heading: Section | undefined, title: string): Fix {
  if (!heading) {
    const start = readme.text.startsWith('\ufeff') ? 1 : 0;
    const edits = insert(readme, start, `# ${title}\n\n`);
    return { title: `Begin with "${clipped(title)}"`, safe: true, changes: [], edits };
  }
  const { start, end } = heading.titleRange;
  return {
    title: `Change to "${clipped(title)}"`,
    // An author's own words are replaced on demand only.
    safe: TEMPLATES.includes(bare(heading.title)),
    changes: [],
    edits: [{ offset: start, length: end - start, text: title }],
  };
}
