import { describe, expect, test } from 'vitest';
import { designerOperationAt, designerPreview } from './designerPreview.ts';
import { preview } from './examples.ts';

/** designer-preview.md 1.2 and 3. */

const operation = (operationId: string, more: object = {}) => ({ operationId, ...more });
const visible = (visibility: string) => ({ 'x-ms-visibility': visibility });

test('the list: important ones, the rest, advanced ones; internal ones are not listed but previewed', () => {
  const file = designerPreview({
    info: { title: 'Shop' },
    paths: {
      '/a': { get: operation('Old', visible('advanced')), put: operation('Plain') },
      '/b': {
        get: operation('Hidden', visible('INTERNAL')),
        post: operation('Main', visible('Important')),
      },
      '/c': {
        get: operation('Odd', { 'X-MS-Visibility': 'important' }),
        delete: operation('Also'),
      },
    },
  });
  expect(file.title).toBe('Shop');
  expect(file.order).toEqual(['Main', 'Odd', 'Plain', 'Also', 'Old']);
  expect(Object.keys(file.operations)).toEqual(['Also', 'Hidden', 'Main', 'Odd', 'Old', 'Plain']);
  expect(file.operations['Hidden']?.visibility).toBe('INTERNAL');
});

test('every member whose name contains a verb is an operation', () => {
  const { order } = designerPreview({
    paths: { '/a': { GET: operation('A'), 'x-get-more': operation('B'), trace: operation('C') } },
  });
  expect(order).toEqual(['A', 'B']);
});

test('of two operations with one id the later stands at the place of the first', () => {
  const { order, operations } = designerPreview({
    paths: {
      '/a': { get: operation('Twice') },
      '/b': { get: operation('Once') },
      '/c': { get: operation('Twice') },
    },
  });
  expect(order).toEqual(['Twice', 'Once']);
  expect(operations['Twice']?.path).toBe('/c');
});

test('an operation without an id has a preview by its place only', () => {
  const root = { paths: { '/a': { get: { summary: 'List' } } } };
  expect(designerPreview(root).operations).toEqual({});
  expect(designerOperationAt(root, { path: '/a', method: 'get' })?.summary).toBe('List');
  expect(designerOperationAt(root, { path: '/a', method: 'post' })).toBeUndefined();
});

describe('kinds', () => {
  const notified = { pathItem: { 'x-ms-notification-content': { schema: { type: 'string' } } } };
  test.each([
    ['an action', {}, {}, 'action'],
    ['waits for a callback', {}, notified, 'webhook-action'],
    ['asks again and again', { 'x-ms-trigger': 'batch' }, {}, 'polling-trigger'],
    ['is called back', { 'x-ms-trigger': 'single' }, notified, 'webhook-trigger'],
  ])('what %s', (_, trigger, rest, kind) => {
    const found = preview(trigger, rest);
    expect(found.kind).toBe(kind);
    expect(found.recurrence).toBe(kind === 'polling-trigger' ? true : undefined);
  });
});

test('what an operation says of itself; what it does not say is left out', () => {
  expect(preview({})).toEqual({
    method: 'post',
    path: '/things',
    kind: 'action',
    inputs: [],
    outputs: [
      { key: 'body.$', name: 'key-body-output', title: 'Body', type: 'any', required: true },
    ],
  });
  const full = {
    summary: 'Get a thing',
    description: 'Gets it.',
    deprecated: true,
    'x-ms-api-annotation': { status: 'Preview', family: 'Thing', revision: 2 },
    'x-ms-trigger': 'batch',
    'x-ms-trigger-hint': 'Add one.',
    'x-ms-pageable': { nextLinkName: 'next' },
  };
  expect(preview(full)).toMatchObject({
    summary: 'Get a thing',
    description: 'Gets it.',
    deprecated: true,
    status: 'Preview',
    family: 'Thing',
    revision: 2,
    trigger: 'batch',
    triggerHint: 'Add one.',
    pageable: true,
  });
});

test('the status may be that of the connector, family and revision are not', () => {
  const info = { 'x-ms-api-annotation': { status: 'Production', family: 'All', revision: 1 } };
  const { status, family, revision } = preview({}, { info });
  expect([status, family, revision]).toEqual(['Production', undefined, undefined]);
});
