import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scope, textOfTemplate, valueOfTemplate } from './evaluate.ts';
import { parseTemplate, unknownCalls } from './template.ts';

const scope: Scope = {
  connectionParameters: (name) => ({ tenant: 'acme', 'token:host': 'eu' })[name],
  headers: (name) => ({ 'x-region': 'north' })[name.toLowerCase()],
  queryParameters: (name) => ({ kind: 'bulk', $filter: 'a eq 1' })[name],
  method: 'PATCH',
  body: {
    first: 'Rosa',
    last: 'Lind',
    n: 7,
    lines: [{ sku: 'A' }],
    none: null,
    '@odata.etag': 'W/1',
  },
  item: { sku: 'B', qty: 2 },
  triggerBody: { value: [{ id: 5 }] },
};
const text = (template: string) => textOfTemplate(parseTemplate(template), scope);

describe('a template', () => {
  it.each([
    ['plain text', 'plain text'],
    ["https://@connectionParameters('tenant').example.com", 'https://acme.example.com'],
    ["@ConnectionParameters( 'tenant' )", 'acme'],
    ["@connectionParameters('token:host')", 'eu'],
    ["@connectionParameters('region','eu')/v1", 'eu/v1'],
    ["@connectionParameters('region')", ''],
    ["@connectionParameters('tenant')@headers('X-Region')/v1", 'acmenorth/v1'],
    ["@header('x-region')", 'north'],
    ["/@queryParameters('kind','standard')/orders/{id}", '/bulk/orders/{id}'],
    ["@queryParameters('$filter')", 'a eq 1'],
    ["@connectionParameters('x','it''s')", "it's"],
    ['@Request.OriginalHTTPMethod', 'PATCH'],
    ['{@body().first} {@body().last}', 'Rosa Lind'],
    ['@body().lines[0].sku', 'A'],
    ["@body()['@odata.etag']", 'W/1'],
    ['{@item().sku} x {@item().qty}', 'B x 2'],
    ['[{@body().lines}]', '[[{"sku":"A"}]]'],
    ['@{triggerBody().value[0].id}', '5'],
    ['@body().absent', ''],
    ['Hello @body().first.', 'Hello Rosa.'],
    ["(state, '{@body().first}')", "(state, 'Rosa')"],
  ])('%s is %s', (template, expected) => {
    expect(text(template)).toEqual({ ok: true, value: expected });
  });

  it.each([
    '@odata.nextLink',
    'rosa@example.com',
    "@queryParamters('kind')",
    '@connectionParameters("tenant")',
    "@headers('x'",
    '{"a": 1}',
    '@body',
    '{@nobody()}',
  ])('%s has no expression and stays', (template) => {
    expect(text(template)).toEqual({ ok: true, value: template });
  });

  it('fails where a path breaks off', () => {
    expect(text('@body().none.x')).toMatchObject({ ok: false });
    expect(text('{@body().lines[3].sku}')).toMatchObject({ ok: false });
  });

  it.each([
    ['@body().n', 7],
    ['@body().lines', [{ sku: 'A' }]],
    ['{@body().n}', '7'],
    ['n=@body().n', 'n=7'],
    ['@body().absent', null],
  ])('as a value %s is %j', (template, expected) => {
    expect(valueOfTemplate(parseTemplate(template), scope)).toEqual({ ok: true, value: expected });
  });

  it('names functions that the platform does not know', () => {
    expect(unknownCalls(parseTemplate("@queryParamters('a') @body() @{utcNow()}"))).toEqual([
      '@queryParamters',
      '@{utcNow',
    ]);
  });

  it('reads any text whatever', () => {
    const piece = fc.constantFrom(
      '@',
      '{',
      '}',
      "'",
      '(',
      ')',
      '.',
      '[',
      '0',
      ']',
      'body()',
      'connectionParameters',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const template = parseTemplate(pieces.join(''));
        const sources = template.map((part) => (part.kind === 'text' ? part.text : part.source));
        expect(sources.join('')).toBe(pieces.join(''));
      }),
    );
  });
});
