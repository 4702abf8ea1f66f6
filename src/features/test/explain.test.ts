import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../core/runtime/http/message.ts';
import { differs } from '../../core/runtime/response/difference.ts';
import { adviceFor } from './explain.ts';

const answer = (
  status: number,
  type: string,
  body: string,
  ...headers: [string, string][]
): HttpResponse => ({
  status,
  headers: [['Content-Type', type] as const, ...headers].map(([name, value]) => ({ name, value })),
  body: new TextEncoder().encode(body),
});
const notJson = differs('not JSON', '', 'not JSON');
const mediaType = differs('media type', '', 'media type');

describe('what to try', () => {
  it.each([
    ['a success', answer(200, 'application/json', '{}'), [], undefined],
    ['a text as described', answer(200, 'text/plain', 'hello'), [], undefined],
    [
      'a page of a website',
      answer(200, 'text/html', '<!DOCTYPE html>…'),
      [notJson, mediaType],
      /Check the base URL/,
    ],
    [
      'half of a JSON text',
      answer(200, 'application/json', '{"id":'),
      [notJson],
      /JSON that is whole/,
    ],
    [
      'JSON that calls itself a text',
      answer(200, 'text/plain', '{"id": 1}'),
      [mediaType],
      /take it as a text/,
    ],
    ['a key that is not taken', answer(401, 'application/json', '{}'), [], /Check the key/],
    ['too many calls', answer(429, 'text/plain', '', ['Retry-After', '7']), [], /wait 7 s/],
    ['a fault of the API', answer(503, 'text/html', '<html>'), [], /API itself failed/],
    ['a status that nobody expects', answer(451, 'text/plain', ''), [], /refuses the call/],
  ] as const)('after %s', (_, response, differences, advice) => {
    const told = adviceFor(response, differences);
    if (advice === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(advice);
  });
});
