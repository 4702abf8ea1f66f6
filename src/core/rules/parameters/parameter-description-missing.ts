import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';
import { called, lacks } from './labelled.ts';

export const parameterDescriptionMissing = rule({
  id: 'parameter-description-missing',
  title: 'The parameter has no description',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'parameter',
  why: 'It is the hint that makers read where they fill in the value, and all that agents know of it.',
  source: 'VAL!, SUB, PR',
  *check(parameter, context) {
    const missing = lacks('description', parameter, context);
    if (!missing) return;
    yield {
      at: child(parameter.at, 'description'),
      message: `${called(parameter)} has no description.`,
      severity: missing === 'internally' ? everywhere('warning') : undefined,
    };
  },
});
