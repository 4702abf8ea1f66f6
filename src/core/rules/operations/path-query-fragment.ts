import type { Change } from '../../text/change.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import type { Fix } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { quoted } from '../words/quote.ts';
import { isFreePath, pathRule } from './pathRule.ts';
import { routeIn } from './pathTemplate.ts';

export const pathQueryFragment = pathRule({
  id: 'path-query-fragment',
  title: 'The path has a query or fragment',
  why: 'Only parameters can go into the query; the validator refuses ? and # in a path.',
  source: 'VAL OperationPathMayNotContainQueryOrFragment',
  judge(path, { at }, context) {
    const route = routeIn(path);
    if (route === path) return undefined;
    const rest = path.slice(route.length);
    const fields = constantFields(rest);
    return {
      message: `The path has ${quoted(rest)}, which cannot be part of a path. Make a query parameter of it.`,
      fix: fields && isFreePath(route, context) ? moveToParameters(at, route, fields) : undefined,
    };
  },
});

/** `?expand=all&top=5` as names and values; undefined where a variable, a fragment or a field without a name is in it. */
function constantFields(query: string): [name: string, value: string][] | undefined {
  const fields = query
    .slice(1)
    .split('&')
    .map((field) => field.split(/=(.*)/s, 2).map(decoded));
  const isConstant = !/[#{}]/.test(query) && fields.every(([name]) => name);
  return isConstant ? fields.map(([name = '', value = '']) => [name, value]) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const moveToParameters = (at: Pointer, route: string, fields: [string, string][]): Fix =>
  proposed(
    'Make query parameters of it',
    ...fields.map(
      ([name, value]): Change => ({
        op: 'insert',
        at: child(at, 'parameters', '-'),
        value: constantParameter(name, value),
      }),
    ),
    { op: 'rename', at, key: route },
  );

/** What is always sent and never shown. */
const constantParameter = (name: string, value: string): Json => ({
  name,
  in: 'query',
  required: true,
  type: 'string',
  default: value,
  'x-ms-summary': titleCase(name) || name,
  'x-ms-visibility': 'internal',
});
