import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { addAtEnd, sectionsOf } from './kinds.ts';
import { namedOperations, operationsText, summaryOf } from './operationsText.ts';
import { isEmpty, readmeOf } from './readme.ts';

export const readmeOperationMissing = rule({
  id: 'readme-operation-missing',
  title: 'Operations are not in the readme',
  severity: everywhere('info'),
  visits: 'readme',
  why: 'Makers look there for what the connector can do.',
  source: 'TPL',
  *check(file, context) {
    const readme = readmeOf(file);
    const section = sectionsOf(readme, 'operations').find(({ body }) => !isEmpty(readme, body));
    if (!section) return;
    const missing = namedOperations(context.definition.operations).filter(
      (operation) => !readme.mentions(summaryOf(operation)),
    );
    if (missing.length === 0) return;
    const names = missing.map((operation) => `"${summaryOf(operation)}"`);
    yield {
      at: '',
      range: section.heading,
      message: `${listed(names)} ${names.length === 1 ? 'is' : 'are'} not in the readme.`,
      fix: {
        title: names.length === 1 ? 'Add it' : 'Add them',
        safe: false,
        changes: [],
        edits: addAtEnd(readme, section.body.end, operationsText(missing)),
      },
    };
  },
});
