import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const KINDS = ['single', 'batch'] as const;

export const triggerKind = rule({
  id: 'trigger-kind',
  title: 'The kind of the trigger is unknown',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'It says whether a flow runs once for an answer, or once for each item in it.',
  source: 'SCH',
  *check({ at, value }) {
    const given = member(value, 'x-ms-trigger');
    if (given === undefined || KINDS.some((kind) => kind === given)) return;
    const place = child(at, 'x-ms-trigger');
    const meant = KINDS.find(
      (kind) => typeof given === 'string' && given.trim().toLowerCase() === kind,
    );
    yield {
      at: place,
      message: `The trigger cannot be ${quoted(given)}. Use "single" or "batch".`,
      fix: meant ? safely(`Change to "${meant}"`, set(place, meant)) : undefined,
    };
  },
});
