import {
  appendHeader,
  type Headers,
  headerOf,
  isHeaderName,
  isHeaderValue,
  setHeader,
} from '../http/headers.ts';
import { encodePart, queryName } from '../http/percent.ts';
import { type Query, queryValue } from '../http/url.ts';
import { done, failed, type Outcome, type PolicyTemplate, type Use } from './policy.ts';

const EXISTS_ACTION = { fallback: 'override', values: ['override', 'skip', 'append'] } as const;
const actionOf = (use: Use): string => use.text('existsAction').trim().toLowerCase();

/** Sets a header of the request or of the answer (policies.md 5.4). */
export const setHeaderPolicy: PolicyTemplate = {
  id: 'setheader',
  title: 'Set HTTP header',
  sections: ['Request', 'Response', 'Failure'],
  parameters: {
    name: { required: true },
    value: { required: true },
    existsAction: EXISTS_ACTION,
  },
  request: (draft, use) => withHeader(draft, use),
  response: (reply, use) => withHeader(reply, use),
};

function withHeader<T extends { readonly headers: Headers }>(message: T, use: Use): Outcome<T> {
  const name = use.text('name').trim();
  const value = use.evaluated('value');
  if (!value.ok) return failed(value.message);
  if (!isHeaderName(name)) {
    return done(message, `"${name}" is no name of a header: nothing is set.`);
  }
  if (!isHeaderValue(value.value)) {
    return failed(
      `The header ${name} would hold a line break or a character that headers cannot carry.`,
    );
  }
  const action = actionOf(use);
  if (action === 'skip' && headerOf(message.headers, name) !== undefined) return done(message);
  const set = action === 'append' ? appendHeader : setHeader;
  return done({ ...message, headers: set(message.headers, name, value.value) });
}

/** Sets a parameter of the query (policies.md 5.5). */
export const setQueryParameter: PolicyTemplate = {
  id: 'setqueryparameter',
  title: 'Set query string parameter',
  sections: ['Request'],
  parameters: {
    name: { required: true },
    value: { required: true },
    existsAction: EXISTS_ACTION,
  },
  request(draft, use) {
    const value = use.evaluated('value');
    if (!value.ok) return failed(value.message);
    const name = use.text('name');
    const action = actionOf(use);
    if (action === 'skip' && queryValue(draft.query, name) !== undefined) return done(draft);
    return done({
      ...draft,
      query: withQuery(draft.query, name, value.value, action === 'append'),
    });
  },
};

/** The query with a value for a name, in the place of the first one it had unless it is one more. */
export function withQuery(query: Query, name: string, value: string, isOneMore = false): Query {
  const item = { name: queryName(name), value: encodePart(value) };
  const isNamed = (at: number) => queryValue(query.slice(at, at + 1), name) !== undefined;
  const first = query.findIndex((_, index) => isNamed(index));
  if (first < 0 || isOneMore) return [...query, item];
  return query.flatMap((each, index) => (index === first ? item : isNamed(index) ? [] : each));
}
