import { headerOf } from '../http/headers.ts';
import { decodeFormPart } from '../http/percent.ts';
import { type Query, queryValue } from '../http/url.ts';
import type { Received } from './incoming.ts';

/**
 * What a request can ask of the mock, in a header or in the query: a status, a delay in ms, or one of several
 * operations that share an endpoint, by its id. `page` and `poll` are in links that the mock wrote.
 */
export const CONTROLS = [
  'x-mock-status',
  'x-mock-delay',
  'x-mock-operation',
  'x-mock-page',
  'x-mock-poll',
] as const;
type Control = (typeof CONTROLS)[number];

/** The longest delay, in ms. */
const MAX_DELAY = 120_000;

const asked = ({ headers, query }: Received, name: Control): string =>
  (headerOf(headers, name) ?? queryValue(query, name) ?? '').trim();

/** The id of the operation that is meant; blank where the request does not say. */
export const wantedOperation = (request: Received): string => asked(request, 'x-mock-operation');

function control(request: Received, name: Control): number | undefined {
  const text = asked(request, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The status that the answer is to have, from 200 to 599. */
export function wantedStatus(request: Received): number | undefined {
  const status = control(request, 'x-mock-status');
  return status !== undefined && status >= 200 && status <= 599 ? status : undefined;
}

/** In ms. */
export const wantedDelay = (request: Received): number =>
  Math.min(MAX_DELAY, control(request, 'x-mock-delay') ?? 0);

/** From 1. */
export const wantedPage = (request: Received): number =>
  Math.max(1, control(request, 'x-mock-page') ?? 1);

export const pollNumber = (request: Received): number => control(request, 'x-mock-poll') ?? 0;

/** The query as the API knows it. */
export const ownQuery = ({ query }: Pick<Received, 'query'>): Query =>
  query.filter(({ name }) => !(CONTROLS as readonly string[]).includes(decodeFormPart(name)));
