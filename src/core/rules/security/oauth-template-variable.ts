import { readAt } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped, listed } from '../words/clipped.ts';
import { type SignIn, signInsOf } from './signIns.ts';

const BUILT_IN = [
  'ClientId',
  'ClientSecret',
  'Code',
  'RedirectUrl',
  'State',
  'Scopes',
  'RefreshToken',
];
const VARIABLE = /\{([^{}\s"':,]{1,100})\}/g;

export const oauthTemplateVariable = rule({
  id: 'oauth-template-variable',
  title: 'A template of the sign-in names a variable that is not there',
  severity: everywhere('warning'),
  visits: 'properties',
  why: 'It is sent as it is written, braces and all, and the service refuses the sign-in.',
  source: 'auth.md',
  *check({ at, value }) {
    for (const signIn of signInsOf(at, value)) {
      const known = namesOf(signIn);
      for (const [name, holder] of entriesOf(signIn.custom)) {
        if (!/template$/i.test(name)) continue;
        const variables = [...(textOf(holder, 'value') ?? '').matchAll(VARIABLE)];
        for (const variable of new Set(variables.map(([, each = '']) => each))) {
          if (known.has(variable.toLowerCase())) continue;
          yield {
            at: child(signIn.customAt, name, 'value'),
            message: `{${clipped(variable)}} stands for nothing: there are ${listed(BUILT_IN, 9)}, and every connection parameter "${signIn.parameter.key}:…".`,
          };
        }
      }
    }
  },
});

function namesOf({ parameter, value }: SignIn): ReadonlySet<string> {
  const prefix = `${parameter.key}:`.toLowerCase();
  const asked = Object.keys(parameter.group.value)
    .map((key) => key.toLowerCase())
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const more = entriesOf(readAt(value, ['additionalParameters'])).map(([key]) => key.toLowerCase());
  return new Set([...BUILT_IN.map((name) => name.toLowerCase()), ...asked, ...more]);
}
