import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { INDEPENDENT_COLOR } from '../icon/colors.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { ownerProblem } from './owners.ts';

export const stackOwnerMissing = rule({
  id: 'stack-owner-missing',
  title: 'No owner of the service',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'properties',
  why: 'Reviewers ask whose service the connector reaches; for a company’s own it is the publisher.',
  source: 'SUB, reviewers ask',
  *check({ at, value }) {
    const problem = ownerProblem(at, value, 'stackOwner');
    if (!problem) return;
    const publisher = textOf(value, 'publisher')?.trim() ?? '';
    // Independent publishers, known by their colour, never own the service.
    const isIndependent = textOf(value, 'iconBrandColor')?.toLowerCase() === INDEPENDENT_COLOR;
    yield {
      ...problem,
      fix:
        publisher && !isIndependent && !ownerProblem(at, value, 'publisher')
          ? proposed(`Set "${clipped(publisher)}"`, set(child(at, 'stackOwner'), publisher))
          : undefined,
    };
  },
});
