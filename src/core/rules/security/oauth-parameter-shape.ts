import { child } from '../../text/pointer.ts';
import { entriesOf, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { signInsOf } from './signIns.ts';

export const oauthParameterShape = rule({
  id: 'oauth-parameter-shape',
  title: 'A value of the identity provider is not written { "value": "…" }',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The platform reads the text under "value"; anything else is lost.',
  source: 'PSCH',
  *check({ at, value: properties }) {
    for (const { custom, customAt } of signInsOf(at, properties)) {
      for (const [name, holder] of entriesOf(custom)) {
        const value = member(holder, 'value');
        if (typeof value === 'string') continue;
        const place = child(customAt, name);
        yield {
          at: value === undefined ? place : child(place, 'value'),
          message: `${name} must be written { "value": "…" }, with a text.`,
          fix:
            typeof holder === 'string'
              ? safely(`Wrap it in { "value": … }`, set(place, { value: holder }))
              : undefined,
        };
      }
    }
  },
});
