import { everywhere, rule } from '../rule.ts';
import { isRead } from './json-unparseable.ts';
import { inLines, tabbedIndents } from './lines.ts';

const UNIT = '    ';

export const fileTabs = rule({
  id: 'file-tabs',
  title: 'Lines are indented by tabs',
  severity: everywhere('info'),
  visits: 'jsonFile',
  why: 'The coding standards want blanks, so that the file looks the same to every reviewer.',
  source: 'CS',
  *check({ file, tree: { text } }) {
    if (!isRead(file)) return;
    const problem = inLines(
      tabbedIndents(text),
      (count) =>
        `${count === 1 ? 'One line is' : `${count} lines are`} indented by tabs. Use four blanks.`,
      'Replace tabs by blanks',
      ({ start, end }) => text.slice(start, end).replaceAll('\t', UNIT),
    );
    if (problem) yield problem;
  },
});
