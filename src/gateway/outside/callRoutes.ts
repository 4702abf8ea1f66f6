import { Hono } from 'hono';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { type CallRules, callOutside } from './callOutside.ts';
import type { Lines, OutsideRequest } from './message.ts';
import type { Network } from './target.ts';

/** The most that a test call may bring, in bytes of JSON. */
const MAX_BODY = 100 * 1024 * 1024;

/** Test calls: `POST /api/call`. A call that fails is an answer like any other, as browsers log the rest as errors. */
export function callRoutes(network: Network): Hono {
  const routes = new Hono();
  routes.post('/', async (context) => {
    const json = await readJson(context.req.raw, MAX_BODY);
    if (json === 'too large') {
      const problem = {
        code: 'too-large',
        message: 'The request is larger than the studio sends.',
        advice: 'Try a smaller file.',
      };
      return Response.json({ ok: false, problem });
    }
    const asked = parseCall(json);
    if (!asked) return refuse(400, 'bad-request', 'The request does not say what to call.');
    const { request, rules } = asked;
    const called = await callOutside(request, {
      ...rules,
      network,
      signal: context.req.raw.signal,
    });
    if (!called.ok) return Response.json(called);
    const { body, ...response } = called.response;
    const base64Body = Buffer.from(body).toString('base64');
    return Response.json({ ok: true, response: { ...response, base64Body } });
  });
  return routes;
}

function parseCall(json: unknown): { request: OutsideRequest; rules: CallRules } | undefined {
  const { request, allowedHosts = [], timeoutMs } = (json ?? {}) as Record<string, unknown>;
  const { method, url, headers, base64Body = null } = (request ?? {}) as Record<string, unknown>;
  if (typeof method !== 'string' || typeof url !== 'string' || !isLines(headers)) return undefined;
  if (!isTexts(allowedHosts)) return undefined;
  if (timeoutMs !== undefined && !(typeof timeoutMs === 'number' && timeoutMs > 0))
    return undefined;
  if (base64Body !== null && typeof base64Body !== 'string') return undefined;
  const body = base64Body === null ? undefined : Buffer.from(base64Body, 'base64');
  return {
    request: { method: method.toUpperCase(), url, headers, body },
    rules: { allowedHosts, timeoutMs },
  };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isLines = (value: unknown): value is Lines =>
  Array.isArray(value) && value.every((line) => isTexts(line) && line.length === 2);
