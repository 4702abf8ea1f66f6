import type { Operation } from '../../swagger/definition.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped, listed } from '../words/clipped.ts';
import { shapeOfPath } from './pathTemplate.ts';

export const pathAmbiguous = rule({
  id: 'path-ambiguous',
  title: 'A variable of the path may be taken for a fixed part of another path',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Where a maker gives just that word as the value, another operation runs.',
  source: 'VAL PartialDuplicateOperationPath',
  *check(_site, { definition }) {
    for (const [operation, others] of rivalsIn(definition.operations)) {
      yield {
        at: operation.at,
        part: 'key',
        message: `${clipped(operation.path)} also fits ${listed(others.map(({ path }) => path))}: a value equal to its fixed part goes there.`,
      };
    }
  },
});

const VARIABLE = '{}';

/** Each operation with a variable where others of its verb have a fixed segment, all else being equal. */
function rivalsIn(operations: readonly Operation[]): Map<Operation, Operation[]> {
  const byPattern = new Map<string, { open: Operation[]; fixed: Operation[] }>();
  for (const operation of operations) {
    const segments = shapeOfPath(operation.path).split('/');
    for (const [index, segment] of segments.entries()) {
      if (segment === '') continue;
      const pattern = `${operation.verb} ${segments.with(index, '*').join('/')}`;
      let group = byPattern.get(pattern);
      if (!group) {
        group = { open: [], fixed: [] };
        byPattern.set(pattern, group);
      }
      group[segment === VARIABLE ? 'open' : 'fixed'].push(operation);
    }
  }
  const rivals = new Map<Operation, Operation[]>();
  for (const { open, fixed } of byPattern.values()) {
    if (fixed.length === 0) continue;
    for (const operation of open)
      rivals.set(operation, [...(rivals.get(operation) ?? []), ...fixed]);
  }
  return rivals;
}
