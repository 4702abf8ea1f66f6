import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { functionFor } from './examples.ts';
import { functionName } from './names.ts';
import { powerAppsPreview } from './powerAppsPreview.ts';

/** powerfx-preview.md 2 to 4 and 9. */

test.each([
  ['Orders_Get-All', 'OrdersGetAll'],
  ['/pets/{id}', 'petsid'],
  ['2fa_check', '_2facheck'],
  ['請求書', ''],
])('%s is called %s', (id, name) => {
  expect(functionName(id)).toBe(name);
});

test('functions stand by path, then by verb in the order of Power Apps', () => {
  const paths = {
    '/a': {
      patch: { operationId: 'Patch' },
      post: { operationId: 'Post' },
      put: { operationId: 'Put' },
      get: { operationId: 'Get' },
    },
    'x-note': { get: { operationId: 'None' } },
    '/b': { get: { operationId: 'G_e_t' }, delete: {}, post: { operationId: '―' } },
  };
  expect(Object.keys(powerAppsPreview({ paths }).functions)).toEqual([
    'Get',
    'Put',
    'Post',
    'Patch',
    'Get#2',
    'b',
  ]);
});

describe('who can call it', () => {
  const seen = ({ visible, suggested, supported }: ReturnType<typeof functionFor>) => ({
    visible,
    suggested,
    supported,
  });
  const hidden = { visible: false, suggested: false, supported: true };

  test('anyone, unless something hides it', () => {
    expect(seen(functionFor({}))).toEqual({ visible: true, suggested: true, supported: true });
    expect(seen(functionFor({ 'x-ms-visibility': 'Internal' }))).toEqual(hidden);
    expect(seen(functionFor({}, { pathItem: { 'x-ms-notification-content': {} } }))).toEqual(
      hidden,
    );
    expect(seen(functionFor({ deprecated: true }))).toEqual({ ...hidden, visible: true });
  });

  test('a trigger stands apart', () => {
    const paths = { '/a': { get: { operationId: 'On', 'x-ms-trigger': 'batch' } } };
    const { functions, triggers } = powerAppsPreview({ paths });
    expect([Object.keys(functions), Object.keys(triggers)]).toEqual([[], ['On']]);
  });

  const parameter = (more: JsonObject) => ({
    name: 'p',
    in: 'query',
    type: 'array',
    items: {},
    ...more,
  });
  test.each<[JsonObject, string]>([
    [parameter({ deprecated: true }), 'OpenApiParameter p is deprecated'],
    [parameter({ collectionFormat: 'pipes' }), 'OpenApiParameter p contains unsupported Style'],
    [
      { $ref: '#/parameters/None' },
      'OpenApiParameter is null, OpenApiParameter is null, this swagger file is probably containing errors',
    ],
    [{ name: 'p', in: 'query' }, 'The parameter p has no type'],
    [{ name: 'p', in: 'body' }, 'The body has no schema'],
    [
      { name: 'p', in: 'cookie', type: 'string' },
      'A parameter says of no known place that it is in',
    ],
  ])('nobody with %j', (written, reason) => {
    const shown = functionFor({ parameters: [written] });
    expect(shown.reason).toBe(reason);
    expect(seen(shown)).toEqual({ visible: false, suggested: false, supported: false });
  });
});

describe('its path', () => {
  const pathWith = (root: JsonObject) => functionFor({}, root).path;
  const host = 'api.contoso.com';

  test('has the base path in front when the connector is called by https alone', () => {
    expect(pathWith({ host, basePath: '/v1/', schemes: ['https'] })).toBe('/v1/a');
    expect(pathWith({ host, basePath: '/v1', schemes: ['http', 'https'] })).toBe('/v1/a');
    expect(pathWith({ host, basePath: '/', schemes: ['https'] })).toBe('/a');
    expect(pathWith({ host, basePath: '/v1' })).toBe('/a');
  });
});

describe('its result', () => {
  const text = { schema: { type: 'integer' } };
  const typeOf = (responses: JsonObject, more: JsonObject = {}) =>
    functionFor({ responses, ...more }).returnType;

  test('is that of the lowest success, else of the default, else of the first response', () => {
    expect(typeOf({ 202: {}, 201: text, default: {} })).toBe('w');
    expect(typeOf({ 400: {}, default: text })).toBe('w');
    expect(typeOf({ 400: text })).toBe('w');
    expect(typeOf({})).toBe('O');
  });

  test('without a schema is a text', () => {
    expect(typeOf({ 204: {} })).toBe('s');
  });

  test.each([
    [['application/xml', 'TEXT/CSV; header=present'], ''],
    [
      ['application/pdf', 'image/png'],
      "Unsupported return type - found 'application/pdf, image/png'",
    ],
    [[], ''],
  ])('of %j: %s', (produces, reason) => {
    expect(functionFor({ responses: { 200: text }, produces }, { produces: [] }).reason).toBe(
      reason,
    );
  });

  test('has the media types of its examples first', () => {
    const examples = { 'text/plain': 'x' };
    expect(typeOf({ 200: { examples, ...text } })).toBe('s');
    expect(typeOf({ 200: { ...text, examples } })).toBe('w');
  });

  test('follows pages when their link is named first', () => {
    const link = (pageable: JsonObject) => functionFor({ 'x-ms-pageable': pageable }).pageLink;
    expect(link({ nextLinkName: 'next', itemName: 'value' })).toBe('next');
    expect(link({ itemName: 'value', nextLinkName: 'next' })).toBeNull();
  });
});
