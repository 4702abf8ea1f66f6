import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { type Problem, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { signInsOf } from './signIns.ts';

const URL_NAME = /^(?:authorization|token|refresh)Url(?:Template)?$|^loginUri/i;
const HTTP = /^\s*http:\/\//i;

export const oauthUrlInsecure = rule({
  id: 'oauth-url-insecure',
  title: 'People sign in over http',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: ['definition', 'properties'],
  why: 'Codes, tokens and the secret travel in the open.',
  source: 'security',
  *check({ at, value }) {
    if (at === '') {
      for (const [name, scheme] of entriesOf(value['securityDefinitions']))
        for (const key of ['authorizationUrl', 'tokenUrl'])
          yield* insecure(child('/securityDefinitions', name, key), key, textOf(scheme, key));
      return;
    }
    for (const { custom, customAt } of signInsOf(at, value)) {
      for (const [name, holder] of entriesOf(custom)) {
        if (!URL_NAME.test(name)) continue;
        const place = child(customAt, name, 'value');
        yield* insecure(place, name, member(holder, 'value'));
      }
    }
  },
});

function* insecure(at: Pointer, name: string, value: unknown): Iterable<Problem> {
  if (typeof value !== 'string' || !HTTP.test(value)) return;
  yield {
    at,
    message: `The ${name} "${clipped(value)}" is not https.`,
    fix: proposed('Change to https', set(at, value.replace(HTTP, 'https://'))),
  };
}
