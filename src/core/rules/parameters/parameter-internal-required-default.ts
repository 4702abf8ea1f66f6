import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isAlwaysSent } from './bodySchemas.ts';
import {
  type Hidden,
  hiddenParameter,
  hiddenProperties,
  takesNotificationUrl,
} from './hiddenValues.ts';

const SCALARS: readonly (string | undefined)[] = ['string', 'integer', 'number', 'boolean'];

export const parameterInternalRequiredDefault = rule({
  id: 'parameter-internal-required-default',
  title: 'A hidden value that has to be sent has no default',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: ['properties', 'x-ms-visibility'],
  why: 'Makers cannot fill in what they do not see: without a default the request lacks what the service asks for.',
  source: 'VAL, EXT',
  *check(visited, context) {
    if ('operation' in visited) {
      const hidden = hiddenParameter(visited);
      if (hidden && isUnfilled(hidden) && !isOfPlatform(hidden)) yield problem(hidden);
      return;
    }
    const unfilled = hiddenProperties(visited)
      .filter(isUnfilled)
      .filter(({ value }) => SCALARS.includes(textOf(value, 'type')));
    if (unfilled.length === 0) return;
    if (!context.fact(isAlwaysSent, visited.at)) return;
    for (const hidden of unfilled) yield { ...problem(hidden), severity: everywhere('warning') };
  },
});

const isUnfilled = (hidden: Hidden): boolean =>
  hidden.isRequired && !hidden.hasDefault && !takesNotificationUrl(hidden);

/** The platform fills in its own path parameter. */
const isOfPlatform = ({ name, value }: Hidden): boolean =>
  name.toLowerCase() === 'connectionid' && textOf(value, 'in') === 'path';

const problem = ({ at, name }: Hidden) => ({
  at,
  message: `${quoted(name)} is internal and required, but has no default.`,
});
