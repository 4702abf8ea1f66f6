import { visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { sentenceCase } from '../words/casing.ts';
import { nameOf } from './operationIds.ts';

export const operationSummaryMissing = rule({
  id: 'operation-summary-missing',
  title: 'The operation has no summary',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'operation',
  why: 'The summary is the name of the action or trigger that makers choose.',
  source: 'VAL! RequiredPropertyMissing, SUB, CS',
  *check(operation) {
    const { at, value, operationId } = operation;
    const summary = member(value, 'summary');
    if (summary !== undefined && (typeof summary !== 'string' || summary.trim() !== '')) return;
    const place = child(at, 'summary');
    const derived = sentenceCase(operationId);
    yield {
      at: place,
      message: `The operation ${nameOf(operation)} has no summary.`,
      severity: visibilityOf(value) === 'internal' ? everywhere('warning') : undefined,
      fix: derived === '' ? undefined : proposed(`Add "${derived}"`, set(place, derived)),
    };
  },
});
