import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject, member } from '../../text/value.ts';
import type { FilledCard } from './filledCard.ts';
import { filledIn, INVOICE_PATH, UPDATE_INVOICE } from './invoices.fixture.ts';
import { logicAppsStep } from './logicApps.ts';
import { powerAutomateStep } from './powerAutomate.ts';
import { stepName } from './step.ts';

const logicApps = (filled: FilledCard) => logicAppsStep(filled, 'northwind');
const inputs = (filled: FilledCard, name: string): Json | undefined =>
  member(logicApps(filled)['inputs'], name);
const parameters = (filled: FilledCard) =>
  member(powerAutomateStep(filled, 'shared_northwind')['inputs'], 'parameters');

const body = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  parameters: [{ name: 'body', in: 'body', schema, ...more }],
});
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
});
const text = { type: 'string' };

describe('the example of code-view.md', () => {
  const filled = filledIn(UPDATE_INVOICE, {
    path: INVOICE_PATH,
    method: 'patch',
    texts: {
      'path.$.customerId': '42',
      'path.$.id': "@triggerBody()?['id']",
      'body.$.dueDate': '2026-12-31',
      'body.$.lines': '[{ "sku": "A-1", "quantity": 2 }]',
    },
  });

  it('in Logic Apps', () => {
    expect({ [stepName(filled)]: logicApps(filled) }).toEqual({
      Update_an_invoice: {
        type: 'ApiConnection',
        inputs: {
          host: {
            connection: { name: "@parameters('$connections')['northwind']['connectionId']" },
          },
          method: 'patch',
          path: "/customers/@{encodeURIComponent('42')}/invoices/@{encodeURIComponent(triggerBody()?['id'])}",
          body: { dueDate: '2026-12-31', lines: [{ sku: 'A-1', quantity: 2 }] },
        },
        runAfter: {},
      },
    });
  });

  it('in Power Automate', () => {
    expect(powerAutomateStep(filled, 'shared_northwind', 'Get_a_customer')).toEqual({
      type: 'OpenApiConnection',
      inputs: {
        host: {
          apiId: '/providers/Microsoft.PowerApps/apis/shared_northwind',
          connectionName: 'shared_northwind',
          operationId: 'UpdateInvoice',
        },
        parameters: {
          customerId: '42',
          id: "@triggerBody()?['id']",
          'body/dueDate': '2026-12-31',
          'body/lines': [{ sku: 'A-1', quantity: 2 }],
        },
        authentication: "@parameters('$authentication')",
      },
      runAfter: { Get_a_customer: ['Succeeded'] },
    });
  });
});

describe('a path value', () => {
  const path = (typed: string, more: JsonObject = {}) =>
    inputs(
      filledIn(
        { parameters: [{ name: 'Id', in: 'path', required: true, type: 'string', ...more }] },
        { path: '/a/{id}/b', texts: { 'path.$.Id': typed } },
      ),
      'path',
    );

  it.each<[typed: string, inPath: string]>([
    ["O'Neil", "@{encodeURIComponent('O''Neil')}"],
    ["@body('Get_an_invoice')?['id']", "@{encodeURIComponent(body('Get_an_invoice')?['id'])}"],
    [
      "INV-@{items('Each')?['no}']}",
      "@{encodeURIComponent(concat('INV-', items('Each')?['no}']))}",
    ],
    ['@{unfinished', "@{encodeURIComponent('@{unfinished')}"],
    ['@home', "@{encodeURIComponent('@home')}"],
    ['one\ntwo', "@{encodeURIComponent('onetwo')}"],
    ['', ''],
  ])('%j is put in as %s', (typed, inPath) => {
    expect(path(typed)).toBe(`/a/${inPath}/b`);
  });

  it('is encoded twice where the parameter says so', () => {
    expect(path('a/b', { 'x-ms-url-encoding': 'double' })).toBe(
      "/a/@{encodeURIComponent(encodeURIComponent('a/b'))}/b",
    );
  });

  it('of another type is text in the path and itself in a flow', () => {
    const filled = filledIn(
      { parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }] },
      { path: '/a/{id}', texts: { 'path.$.id': '7' } },
    );
    expect(inputs(filled, 'path')).toBe("/a/@{encodeURIComponent('7')}");
    expect(parameters(filled)).toEqual({ id: 7 });
  });
});

describe('a body', () => {
  it('is put back into objects by the keys of its fields', () => {
    const schema = object({
      customer: object({ name: text, 'e.mail': text }),
      total: { type: 'number' },
    });
    const filled = filledIn(body(schema), {
      texts: {
        'body.$.customer.name': 'Rosa',
        'body.$.customer.e~1mail': 'rosa@a.example',
        'body.$.total': '12.50',
      },
    });
    expect(inputs(filled, 'body')).toEqual({
      customer: { name: 'Rosa', 'e.mail': 'rosa@a.example' },
      total: 12.5,
    });
    expect(parameters(filled)).toEqual({
      'body/customer/name': 'Rosa',
      'body/customer/e.mail': 'rosa@a.example',
      'body/total': 12.5,
    });
  });

  it('has null for what is required and blank, and nothing for what is optional and blank', () => {
    const filled = filledIn(body(object({ a: text, b: text, c: text }, ['a', 'b'])), {
      texts: { 'body.$.a': 'x' },
    });
    expect(inputs(filled, 'body')).toEqual({ a: 'x', b: null });
    expect(parameters(filled)).toEqual({ 'body/a': 'x' });
  });

  it('with nothing in it is not sent', () => {
    expect(inputs(filledIn(body(object({ a: text }, ['a']))), 'body')).toBeUndefined();
  });

  it('of a plain type is its one field, and an entire array may be one expression', () => {
    const list = body({ type: 'array', items: text }, { name: 'rows' });
    const filled = filledIn(list, { texts: { 'body.$': "@body('List')?['value']" } });
    expect(inputs(filled, 'body')).toBe("@body('List')?['value']");
    expect(parameters(filled)).toEqual({ rows: "@body('List')?['value']" });
  });

  it('takes defaults until the maker clears them, hidden ones too', () => {
    const schema = object({
      mode: { ...text, default: 'fast' },
      version: { type: 'integer', default: 2, 'x-ms-visibility': 'internal' },
    });
    expect(inputs(filledIn(body(schema)), 'body')).toEqual({ mode: 'fast', version: 2 });
    expect(inputs(filledIn(body(schema), { texts: { 'body.$.mode': '' } }), 'body')).toEqual({
      version: 2,
    });
  });

  it('knows a property named __proto__ only as a property', () => {
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
    const filled = filledIn(body(schema), { texts: { 'body.$.__proto__': 'x' } });
    expect(JSON.stringify(inputs(filled, 'body'))).toBe('{"__proto__":"x"}');
  });

  it('is as many parts as a form has fields, a file with its name', () => {
    const file = { name: 'doc', in: 'formData', type: 'file' };
    const filled = filledIn(
      { parameters: [{ name: 'note', in: 'formData', type: 'string' }, file] },
      {
        texts: {
          'formData.$.note': 'Hi',
          'formData.$.doc.$content': "@body('Get_file')",
          'formData.$.doc.$filename': 'a.pdf',
        },
      },
    );
    expect(inputs(filled, 'body')).toEqual({
      '$content-type': 'multipart/form-data',
      $multipart: [
        { headers: { 'Content-Disposition': 'form-data; name="note"' }, body: 'Hi' },
        {
          headers: { 'Content-Disposition': 'form-data; name="doc"; filename="a.pdf"' },
          body: "@body('Get_file')",
        },
      ],
    });
  });

  it('holds each text that was typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        fc.pre(typed.trim() !== '' && !typed.includes('@'));
        const filled = filledIn(body(object({ a: text })), { texts: { 'body.$.a': typed } });
        expect(inputs(filled, 'body')).toEqual({ a: typed });
      }),
    );
  });
});

describe('queries and headers', () => {
  it('are as filled in, each in its place', () => {
    const parameter = (name: string, place: string, type: string) => ({ name, in: place, type });
    const filled = filledIn(
      {
        parameters: [
          parameter('$top', 'query', 'integer'),
          parameter('open', 'query', 'boolean'),
          parameter('X-Trace', 'header', 'string'),
          parameter('none', 'query', 'string'),
        ],
      },
      { texts: { 'query.$.$top': '5', 'query.$.open': 'true', 'header.$.X-Trace': '@me' } },
    );
    expect(inputs(filled, 'queries')).toEqual({ $top: 5, open: true });
    expect(inputs(filled, 'headers')).toEqual({ 'X-Trace': '@@me' });
    expect(parameters(filled)).toEqual({ $top: 5, open: true, 'X-Trace': '@@me' });
  });
});

describe('a trigger', () => {
  const list = object({ value: { type: 'array', items: object({ id: text }) } });

  it('that polls says how often, and what one run is started for', () => {
    const filled = filledIn(
      {
        'x-ms-trigger': 'batch',
        responses: { 200: { description: 'OK', schema: list } },
      },
      { method: 'get', recurrence: { frequency: 'Hour', interval: 1 } },
    );
    const around = {
      recurrence: { frequency: 'Hour', interval: 1 },
      splitOn: "@triggerBody()?['value']",
    };
    expect(logicApps(filled)).toMatchObject({ type: 'ApiConnection', ...around });
    expect(logicApps(filled)).not.toHaveProperty('runAfter');
    expect(powerAutomateStep(filled, 'a')).toMatchObject({ type: 'OpenApiConnection', ...around });
  });

  it('that is called back puts the callback where the definition says, and has no verb', () => {
    const filled = filledIn(
      {
        'x-ms-trigger': 'single',
        ...body(object({ url: { ...text, 'x-ms-notification-url': true }, event: text }, ['url'])),
      },
      {
        pathItem: { 'x-ms-notification-content': { schema: object({ id: text }) } },
        texts: { 'body.$.event': 'paid' },
      },
    );
    const step = logicApps(filled);
    expect(step).toMatchObject({
      type: 'ApiConnectionWebhook',
      inputs: { body: { url: '@{listCallbackUrl()}', event: 'paid' } },
    });
    expect(step['inputs']).not.toHaveProperty('method');
    expect(step).not.toHaveProperty('recurrence');
    expect(filled.problems.size).toBe(0);
    expect(powerAutomateStep(filled, 'a')).toMatchObject({ type: 'OpenApiConnectionWebhook' });
    expect(parameters(filled)).toEqual({ 'body/event': 'paid' });
  });
});

describe('what the designer says against a field', () => {
  it.each<[type: string, typed: string, message: string | undefined]>([
    ['string', ' ', "'Q' is required."],
    ['integer', '1.5', 'Enter a valid integer.'],
    ['number', 'many', 'Enter a valid number.'],
    ['boolean', 'maybe', 'Enter a valid boolean.'],
    ['array', '{}', 'Enter a valid array.'],
    ['integer', "@triggerBody()?['n']", undefined],
    ['integer', '-3', undefined],
    ['number', '1e3', undefined],
  ])('%s: %j', (type, typed, message) => {
    const parameter = { name: 'q', in: 'query', required: true, type, 'x-ms-summary': 'Q' };
    const { problems } = filledIn({ parameters: [parameter] }, { texts: { 'query.$.q': typed } });
    expect(problems.get('query.$.q')).toBe(message);
  });

  it('nothing against a long number, whose digits all stay', () => {
    const { values, problems } = filledIn(
      { parameters: [{ name: 'q', in: 'query', type: 'integer' }] },
      { texts: { 'query.$.q': '12345678901234567890' } },
    );
    expect(problems.size).toBe(0);
    expect(values.get('query.$.q')).toBe('12345678901234567890');
  });
});

describe('the name of a step', () => {
  it('is its summary, numbered where others have it', () => {
    const filled = filledIn({ summary: 'Get an invoice' });
    expect(stepName(filled)).toBe('Get_an_invoice');
    expect(stepName(filled, ['Get_an_invoice', 'Get_an_invoice_2'])).toBe('Get_an_invoice_3');
    expect(stepName(filledIn({}))).toBe('Op');
  });
});
