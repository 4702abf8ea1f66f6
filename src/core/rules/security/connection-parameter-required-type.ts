import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { connectionParameters } from './connectionParameters.ts';

export const connectionParameterRequiredType = rule({
  id: 'connection-parameter-required-type',
  title: 'A constraint is a boolean where a text is read',
  severity: everywhere('warning'),
  visits: 'properties',
  why: 'The dialog knows the texts "true" and "false" only: a boolean counts for nothing.',
  source: 'PSCH, LUX',
  *check({ at, value: properties }) {
    for (const { at: place, key, value } of connectionParameters(at, properties)) {
      const constraints = member(member(value, 'uiDefinition'), 'constraints');
      for (const name of ['required', 'hidden']) {
        const plain = member(constraints, name);
        if (typeof plain !== 'boolean') continue;
        const valueAt = child(place, 'uiDefinition', 'constraints', name);
        yield {
          at: valueAt,
          message: `"${name}" of "${key}" is the boolean ${plain}; only the text "${plain}" is read.`,
          fix: safely(`Change to "${plain}"`, set(valueAt, String(plain))),
        };
      }
    }
  },
});
