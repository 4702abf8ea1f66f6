import { everywhere, rule } from '../rule.ts';
import { isRead } from './json-unparseable.ts';
import { inLines, trailingBlanks } from './lines.ts';

export const fileTrailingSpace = rule({
  id: 'file-trailing-space',
  title: 'Lines end in blanks',
  severity: everywhere('info'),
  visits: 'jsonFile',
  why: 'Nobody sees them, and they show as changes in reviews.',
  source: 'CS',
  *check({ file, tree: { text } }) {
    if (!isRead(file)) return;
    const problem = inLines(
      trailingBlanks(text),
      (count) => (count === 1 ? 'One line ends in blanks.' : `${count} lines end in blanks.`),
      'Remove the blanks',
      () => '',
    );
    if (problem) yield problem;
  },
});
