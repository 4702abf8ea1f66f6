import { isContainer } from '../../text/tree.ts';
import { rule } from '../rule.ts';

const WANTED = '    ';

export const fileIndentFour = rule({
  id: 'file-indent-four',
  title: 'The file is not indented by four blanks',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'jsonFile',
  why: 'The coding standards want it so; nearly every connector differs, and nobody minds.',
  source: 'CS',
  *check({ file, tree: { text, root, rootAt } }) {
    if (file.role !== 'definition' || !isContainer(root)) return;
    const at = root.kind === 'object' ? root.members[0]?.keyAt : root.items[0]?.at;
    if (at === undefined) return;
    const before = text.slice(rootAt + 1, rootAt + at);
    const indent = /[\r\n]([ \t]*)$/.exec(before)?.[1];
    // Tabs have a rule of their own.
    if (indent === WANTED || indent?.includes('\t')) return;
    const end = rootAt + at;
    yield {
      at: '',
      range: { start: end - (indent?.length ?? 0), end: end + 1 },
      message:
        indent === undefined
          ? 'The file is written without line breaks. Indent it by four blanks.'
          : `The first level is indented by ${indent.length} blanks. Indent it by four.`,
    };
  },
});
