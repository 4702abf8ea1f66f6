import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { annotationOf, inAnnotation } from './annotation.ts';

const STATUSES = ['Preview', 'Production'] as const;

export const annotationStatus = rule({
  id: 'annotation-status',
  title: 'The status is unknown, or ahead of that of the connector',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: ['info', 'operation'],
  why: 'It decides whether designers mark an operation as a preview; no operation is further than its connector.',
  source: 'VAL OperationStatusAheadOfConnector, ProductionStatusOnBetaService',
  *check(owner, context) {
    const status = member(annotationOf(owner.value), 'status');
    if (status === undefined) return;
    const at = inAnnotation(owner, 'status');
    const known = STATUSES.find((each) => each === status);
    if (!known) {
      const spelled = STATUSES.find((each) => isSame(each, status));
      yield {
        at,
        message: `The status ${quoted(status)} is unknown. Use "Preview" or "Production".`,
        fix: spelled ? safely(`Change to "${spelled}"`, set(at, spelled)) : undefined,
      };
    } else if (known === 'Production' && 'verb' in owner) {
      const connector = context.lookup.resolve('#/info/x-ms-api-annotation/status')?.value;
      if (isSame('Preview', connector))
        yield { at, message: 'The operation is in production, but its connector is a preview.' };
    }
  },
});

const isSame = (status: string, value: unknown): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === status.toLowerCase();
