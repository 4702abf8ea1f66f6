import { visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { nameOf } from './operationIds.ts';

export const operationDescriptionMissing = rule({
  id: 'operation-description-missing',
  title: 'The operation has no description',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'operation',
  why: 'It tells makers, and agents, what the operation does before they choose it.',
  source: 'VAL!, SUB, CS, PR',
  *check(operation) {
    const { at, value } = operation;
    const description = member(value, 'description');
    if (description !== undefined && (typeof description !== 'string' || description.trim() !== ''))
      return;
    yield {
      at: child(at, 'description'),
      message: `The operation ${nameOf(operation)} has no description.`,
      severity: visibilityOf(value) === 'internal' ? everywhere('info') : undefined,
    };
  },
});
