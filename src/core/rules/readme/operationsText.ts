import { isVisible, type Operation } from '../../swagger/definition.ts';
import { textOf } from '../../text/value.ts';

/** How makers know an operation; blank where it has no summary. */
export const summaryOf = ({ value }: Operation): string => textOf(value, 'summary')?.trim() ?? '';

/** The operations that makers see, by their summaries; those of one summary once. */
export function namedOperations(operations: readonly Operation[]): readonly Operation[] {
  const seen = new Set<string>();
  return operations.filter((operation) => {
    const summary = summaryOf(operation);
    if (summary === '' || !isVisible(operation) || seen.has(summary)) return false;
    seen.add(summary);
    return true;
  });
}

/** Each operation as the template has it: its summary as a heading, its description below. */
export const operationsText = (operations: readonly Operation[]): string =>
  operations
    .map((operation) => {
      const description = textOf(operation.value, 'description')?.trim() ?? '';
      return `### ${summaryOf(operation)}${description && `\n\n${description}`}`;
    })
    .join('\n\n');
