import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, type Json, type JsonObject, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';

/** What each type needs, and what it may have beside it. */
const TYPES: Readonly<Record<string, { needs: readonly string[]; knows: readonly string[] }>> = {
  basic: { needs: [], knows: [] },
  apiKey: { needs: ['name', 'in'], knows: [] },
  oauth2: { needs: ['flow'], knows: ['scopes', 'authorizationUrl', 'tokenUrl'] },
};
/** What each flow of oauth2 needs beside that. */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  accessCode: ['authorizationUrl', 'tokenUrl'],
  implicit: ['authorizationUrl'],
  password: ['tokenUrl'],
  application: ['tokenUrl'],
};
const ANYWHERE = ['type', 'description'];
const PLACES = ['header', 'query'];

export const securityDefinitionIncomplete = rule({
  id: 'security-definition-incomplete',
  title: 'A security definition lacks something, or has what does not belong there',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Without it the platform does not know where the key goes or where people sign in.',
  source: 'VAL SecuritySchemePropertyRequired, SecuritySchemePropertyNotValid',
  *check({ value: root }) {
    for (const [name, value] of entriesOf(root['securityDefinitions'])) {
      const at = child('/securityDefinitions', name);
      if (isObject(value)) yield* problemsOf(at, name, value);
      else yield { at, message: `The security definition "${name}" must be an object.` };
    }
  },
});

function* problemsOf(at: Pointer, name: string, value: JsonObject): Iterable<Problem> {
  const type = textOf(value, 'type') ?? '';
  if (type === '') {
    yield { at, message: `The security definition "${name}" needs a type.` };
    return;
  }
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!known) return;
  const flow = textOf(value, 'flow') ?? '';
  const needs = [...known.needs, ...(Object.hasOwn(FLOWS, flow) ? (FLOWS[flow] ?? []) : [])];
  const missing = needs.filter((key) => isBlank(value[key]));
  if (missing.length > 0)
    yield { at, message: `"${name}" is of the type ${type} and needs ${listed(missing)}.` };
  const place = value['in'];
  if (type === 'apiKey' && typeof place === 'string' && place !== '' && !PLACES.includes(place))
    yield {
      at: child(at, 'in'),
      message: `An API key goes into "header" or "query", not into "${place}".`,
    };
  const { scopes } = value;
  if (type === 'oauth2' && scopes !== undefined && !isObject(scopes))
    yield {
      at: child(at, 'scopes'),
      message: 'The scopes are an object of names, each with what it allows.',
    };
  const fits = [...ANYWHERE, ...known.needs, ...known.knows];
  for (const key of Object.keys(value)) {
    if (fits.includes(key) || key.startsWith('x-')) continue;
    yield {
      at: child(at, key),
      part: 'key',
      message: `A security definition of the type ${type} has no "${key}".`,
      fix: safely(`Remove "${key}"`, { op: 'remove', at: child(at, key) }),
    };
  }
}

const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
