import { readAt } from '../../connector/authentication/fields.ts';
import { providerOf } from '../../connector/authentication/providers.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, type Problem, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { connectionParameters } from './connectionParameters.ts';
import { customOf, type SignIn, signInsOf } from './signIns.ts';

/** Wanted, though connectors do without. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  oauth2generic: ['tokenBodyTemplate', 'refreshBodyTemplate'],
};

export const oauthParametersMissing = rule({
  id: 'oauth-parameters-missing',
  title: 'The identity provider lacks a value that it needs',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'Nobody can sign in, or every connection ends after its first hour.',
  source: 'PSCH',
  *check({ at, value }) {
    for (const { at: place, key, type, value: parameter } of connectionParameters(at, value)) {
      if (type.toLowerCase() !== 'oauthsetting') continue;
      if (!isObject(readAt(parameter, ['oAuthSettings'])))
        yield { at: place, message: `The sign-in "${key}" has no oAuthSettings.` };
    }
    for (const signIn of signInsOf(at, value)) {
      const provider = providerOf(signIn.provider);
      if (!provider) continue;
      const needed = provider.fields.filter(({ required }) => required).map(({ name }) => name);
      yield* missing(signIn, needed, provider.name);
      for (const problem of missing(signIn, WANTED[provider.id] ?? [], provider.name))
        yield { ...problem, severity: everywhere('warning') };
    }
  },
});

/** One for all that are not there, and one for each that is blank. */
function* missing(signIn: SignIn, names: readonly string[], provider: string): Iterable<Problem> {
  const absent = names.filter(
    (name) => customOf(signIn, name).value === undefined && !isAskedFor(signIn, name),
  );
  const [first] = absent;
  if (first !== undefined)
    yield {
      at: signIn.custom ? signIn.customAt : signIn.at,
      message: `${provider} needs ${listed(absent)} in customParameters.`,
      fix: absent.length === 1 ? refreshLikeToken(signIn, first) : undefined,
    };
  for (const name of names) {
    const { at, value } = customOf(signIn, name);
    const plain = member(value, 'value');
    if (typeof plain !== 'string' || plain.trim() !== '') continue;
    yield {
      at: child(at, 'value'),
      message: `${provider} needs a value for ${name}.`,
      fix: refreshLikeToken(signIn, name),
    };
  }
}

/** What a person may give as `token:resourceUri` is not needed in the file. */
const isAskedFor = ({ parameter }: SignIn, name: string): boolean =>
  entriesOf(parameter.group.value).some(
    ([key]) => key.toLowerCase() === `${parameter.key}:${name}`.toLowerCase(),
  );

/** Nearly every service renews at the address where it gives tokens. */
function refreshLikeToken(signIn: SignIn, name: string): Fix | undefined {
  if (!name.startsWith('refreshUrl')) return undefined;
  const token = member(customOf(signIn, name.replace('refresh', 'token')).value, 'value');
  if (typeof token !== 'string' || token.trim() === '') return undefined;
  const { at } = customOf(signIn, name);
  return proposed('Renew at the token URL', set(child(at, 'value'), token));
}
