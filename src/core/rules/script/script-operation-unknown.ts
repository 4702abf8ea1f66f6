import { itemsOf } from '../../text/value.ts';
import { nearestOperationId } from '../operations/operationIds.ts';
import { unknownOperations } from '../operations/unknownOperations.ts';
import {
  everywhere,
  type Fix,
  type Problem,
  type RuleContext,
  rule,
  type Visited,
} from '../rule.ts';
import { comparedIds, scannedOf } from './scriptCode.ts';

export const scriptOperationUnknown = rule({
  id: 'script-operation-unknown',
  title: 'The custom code is for an operation that is not there',
  severity: everywhere('error'),
  visits: ['properties', 'script'],
  why: 'That part of the code never runs, and the operation that was meant goes without it.',
  source: 'cross-file',
  *check(visited, context) {
    if ('text' in visited) yield* inScript(visited, context);
    else
      yield* unknownOperations(
        '/properties/scriptOperations',
        itemsOf(visited.value['scriptOperations']),
        context,
      );
  },
});

function* inScript(file: Visited['script'], context: RuleContext): Iterable<Problem> {
  for (const { start, end, value } of comparedIds(scannedOf(file))) {
    if (value === '' || context.lookup.operationNamed(value)) continue;
    const similar = context.fact(nearestOperationId, value);
    const fix: Fix | undefined =
      similar === undefined
        ? undefined
        : {
            title: `Change to "${similar}"`,
            safe: false,
            changes: [],
            edits: [{ offset: start, length: end - start, text: JSON.stringify(similar) }],
          };
    const message = `There is no operation "${value}" in this connector.`;
    yield { at: '', range: { start, end }, message, severity: everywhere('warning'), fix };
  }
}
