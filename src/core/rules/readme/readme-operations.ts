import { addSection, headingOf } from './kinds.ts';
import { namedOperations, operationsText } from './operationsText.ts';
import { sectionRule } from './sectionRule.ts';

export const readmeOperations = sectionRule({
  id: 'readme-operations',
  title: 'The readme does not list the operations',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  why: 'Makers look there for what the connector can do.',
  source: 'TPL',
  section: 'operations',
  fix(readme, { definition }) {
    const operations = namedOperations(definition.operations);
    if (operations.length === 0) return undefined;
    return {
      title: 'Write it from the definition',
      safe: false,
      changes: [],
      edits: addSection(readme, 'operations', headingOf('operations'), operationsText(operations)),
    };
  },
});
