import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, inOrder } from '../text/edit.ts';
import { complete } from './complete.ts';
import type { Completion } from './completion.ts';
import { CURSOR, typed } from './testSources.ts';

/** A definition with one more member (or what is typed of one) at its end. */
const shop = (member: string) => `{
  "swagger": "2.0",
  "securityDefinitions": { "shop_key": { "type": "apiKey" }, "shop_oauth": { "type": "oauth2", "scopes": { "orders.read": "Read orders" } } },
  "definitions": {
    "Order": { "type": "object", "properties": { "id": { "type": "string" }, "lines": { "type": "array", "items": { "$ref": "#/definitions/Line" } } } },
    "Line": { "type": "object", "properties": { "sku": { "type": "string", "description": "What was bought." } } }
  },
  "parameters": { "Page": { "name": "page", "in": "query", "type": "integer" } },
  "paths": {
    "/orders/{shop}": {
      "get": {
        "operationId": "ListOrders",
        "summary": "List orders",
        "parameters": [{ "name": "shop", "in": "path", "required": true, "type": "string" }],
        "responses": { "200": { "description": "OK", "schema": { "type": "object", "properties": { "data": { "$ref": "#/definitions/Order" } } } } }
      },
      "post": {
        "operationId": "AddOrder",
        "parameters": [
          { "name": "shop", "in": "path", "required": true, "type": "string" },
          { "name": "body", "in": "body", "schema": { "type": "object", "properties": { "note": { "type": "string" } } } }
        ],
        ${member}
      }
    }
  }
}`;
/** A parameter of AddOrder. */
const parameter = (members: string) =>
  shop(`"parameters": [{ "name": "shop", "in": "path" }, { ${members} }]`);

const properties = `{ "properties": {
  "connectionParameters": { "tenant": { "type": "string" }, "token": { "type": "oauthSetting", "oAuthSettings": { "scopes": ["orders.read"] } }, "token:region": { "type": "string" } },
  "policyTemplateInstances": [{ ¦ }]
} }`;
const policy = (members: string) => properties.replace(CURSOR, members);

const inDefinition = (definition: string) => {
  const { sources, source, offset } = typed({ definition });
  return complete(sources, source, offset);
};
const inProperties = (text: string) => {
  const { sources, source, offset } = typed({
    definition: shop('"deprecated": true'),
    properties: text,
  });
  return complete(sources, source, offset);
};
const labels = (completions: readonly Completion[]) => completions.map(({ label }) => label);

/** The text after a suggestion was taken, its places to fill in shown as they are. */
function taken(text: string, completions: readonly Completion[], label: string): string {
  const completion = completions.find((each) => each.label === label);
  if (!completion) throw new TypeError(`no ${label} among ${labels(completions).join(', ')}`);
  const { range, insert, comma } = completion;
  const edit = { offset: range.start, length: range.end - range.start, text: insert };
  return applyEdits(text.replace(CURSOR, ''), inOrder(comma ? [edit, comma] : [edit]));
}

/** The place to fill in for a flag. */
const FLAG = '$' + '{1:true}';

describe('keys', () => {
  it.each([
    ['at an empty key', '"¦"'],
    ['with nothing typed', '¦'],
    ['behind a comma', '"deprecated": true, ¦'],
    ['inside a key', '"sum¦"'],
    ['in a key that is not closed', '"sum¦'],
    ['without quotes', 'sum¦'],
    ['on a new line, the comma missing', '"deprecated": true\n ¦'],
    ['before another key, its comma missing', '"¦"\n "deprecated": true'],
  ])('of an operation are offered %s', (_, member) => {
    expect(labels(inDefinition(shop(member)))).toContain('summary');
  });

  it.each([
    ['that are there already', '"summary": "A", "¦"', 'summary'],
    ['of other objects', '"¦"', 'x-ms-notification-content'],
  ])('%s are not offered', (_, member, key) => {
    const offered = labels(inDefinition(shop(member)));
    expect(offered).toContain('description');
    expect(offered).not.toContain(key);
  });

  it('are offered again for the key that the cursor is in, in whose place only a key is put', () => {
    const text = '{ "info": { "titl¦e": "A" } }';
    expect(taken(text, inDefinition(text), 'title')).toBe('{ "info": { "title": "A" } }');
  });

  it.each([
    ['a text', '{ "info": { "¦" } }', 'title', '{ "info": { "title": "$1" } }'],
    [
      'a flag',
      '{ "paths": { "/a": { "get": { "¦" } } } }',
      'deprecated',
      `{ "paths": { "/a": { "get": { "deprecated": ${FLAG} } } } }`,
    ],
    [
      'without blanks, as the file has none',
      '{"info":{"version":"1","¦"}}',
      'title',
      '{"info":{"version":"1","title":"$1"}}',
    ],
    [
      'an object with what it needs, in the file’s indentation',
      '{\n\t"paths": {\n\t\t"/a": {\n\t\t\t"get": {\n\t\t\t\t"x-ms-p¦"\n\t\t\t}\n\t\t}\n\t}\n}',
      'x-ms-pageable',
      '{\n\t"paths": {\n\t\t"/a": {\n\t\t\t"get": {\n\t\t\t\t"x-ms-pageable": {\n\t\t\t\t\t"nextLinkName": "$1"\n\t\t\t\t\\}\n\t\t\t}\n\t\t}\n\t}\n}',
    ],
    [
      'a comma before',
      '{\n "info": { "title": "A"\n "¦" } }',
      'version',
      '{\n "info": { "title": "A",\n "version": "$1" } }',
    ],
    [
      'a comma behind',
      '{ "info": { "¦"\n "title": "A" } }',
      'version',
      '{ "info": { "version": "$1",\n "title": "A" } }',
    ],
  ])('come with a value: %s', (_, text, key, expected) => {
    expect(taken(text, inDefinition(text), key)).toBe(expected);
  });

  it('are the names that a place asks for', () => {
    expect(labels(inDefinition(shop('"responses": { "¦" }')))).toContain('200');
    expect(labels(inDefinition(shop('"security": [{ "¦" }]')))).toEqual(['shop_key', 'shop_oauth']);
    expect(
      labels(
        inDefinition(
          parameter(
            '"x-ms-dynamic-values": { "operationId": "ListOrders", "parameters": { "¦" } }',
          ),
        ),
      ),
    ).toEqual(['shop']);
    expect(
      labels(inProperties(policy('"templateId": "SetHeader", "parameters": { "¦" }'))),
    ).toEqual(
      expect.arrayContaining([
        'x-ms-apimTemplateParameter.name',
        'x-ms-apimTemplate-operationName',
        'x-ms-apimTemplate-policySection',
      ]),
    );
  });
});

describe('values', () => {
  it.each([
    ['behind a colon', parameter('"in": ¦')],
    ['inside a string', parameter('"in": "¦"')],
    ['in a string that is not closed', parameter('"in": "qu¦')],
    ['without quotes', parameter('"in": q¦')],
    ['with the next key on the next line', parameter('"in": ¦\n "name": "a"')],
  ])('of a closed list are offered %s', (_, text) => {
    expect(labels(inDefinition(text))).toEqual(['query', 'header', 'path', 'formData', 'body']);
  });

  it('replace the string with its quotes, and bring the comma and blank that are missing', () => {
    const quoted = '{ "schemes": ["http", "ht¦tp"] }';
    expect(taken(quoted, inDefinition(quoted), 'https')).toBe('{ "schemes": ["http", "https"] }');
    const bare = '{ "schemes":[¦] }';
    expect(taken(bare, inDefinition(bare), 'https')).toBe('{ "schemes":["https"] }');
    const early = '{ "definitions": { "A": { "type":¦\n "title": "A" } } }';
    expect(taken(early, inDefinition(early), 'string')).toBe(
      '{ "definitions": { "A": { "type": "string",\n "title": "A" } } }',
    );
  });

  it.each<[string, string, string[]]>([
    ['formats of the type', parameter('"type": "integer", "format": "¦"'), ['int32', 'int64']],
    ['visibilities', shop('"x-ms-visibility": "¦"'), ['important', 'advanced', 'internal']],
    ['triggers', shop('"x-ms-trigger": "¦"'), ['single', 'batch']],
    ['flags', shop('"deprecated": ¦'), ['true', 'false']],
    [
      'shared schemas',
      shop('"responses": { "200": { "schema": { "$ref": "¦" } } }'),
      ['#/definitions/Order', '#/definitions/Line'],
    ],
    ['shared parameters', parameter('"$ref": "#/¦"'), ['#/parameters/Page']],
    ['scopes', shop('"security": [{ "shop_oauth": ["¦"] }]'), ['orders.read']],
    [
      'fields that are not required yet',
      '{ "definitions": { "A": { "required": ["a", "¦"], "properties": { "a": {}, "b": {} } } } }',
      ['b'],
    ],
    [
      'names of the path',
      parameter('"in": "path", "name": "¦"').replace('/orders/{shop}', '/orders/{shop}/{line}'),
      ['line'],
    ],
    [
      'operations to call, but not itself',
      parameter('"x-ms-dynamic-values": { "operationId": "¦" }'),
      ['ListOrders'],
    ],
    [
      'lists in the answer',
      parameter('"x-ms-dynamic-values": { "operationId": "ListOrders", "value-collection": "¦" }'),
      ['data/lines'],
    ],
    [
      'fields of an item',
      parameter(
        '"x-ms-dynamic-values": { "operationId": "ListOrders", "value-collection": "data/lines", "value-path": "¦" }',
      ),
      ['sku'],
    ],
    [
      'inputs of the operation',
      parameter(
        '"x-ms-dynamic-list": { "operationId": "ListOrders", "parameters": { "shop": { "parameterReference": "¦" } } }',
      ),
      ['shop'],
    ],
    [
      'names of metadata not given yet',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website" }, { "propertyName": "¦" }] }',
      ['Privacy policy', 'Categories'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(labels(inDefinition(text))).toEqual(expected);
  });

  it('of apiProperties.json know the definition', () => {
    const named = policy(
      '"templateId": "setheader", "parameters": { "x-ms-apimTemplate-operationName": ["ListOrders", "¦"] }',
    );
    expect(labels(inProperties(named))).toEqual(['AddOrder']);
    expect(labels(inProperties('{ "properties": { "scriptOperations": ["¦"] } }'))).toEqual([
      'ListOrders',
      'AddOrder',
    ]);
    expect(labels(inProperties(policy('"templateId": "¦"')))).toContain('dynamichosturl');
    const provider =
      '{ "properties": { "connectionParameters": { "token": { "oAuthSettings": { "identityProvider": "¦" } } } } }';
    expect(labels(inProperties(provider))).toContain('aad');
  });

  it('are expressions within a text, in place of what is typed of one', () => {
    const text = policy(
      `"templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://@conn¦ectionParameters('x')/api" }`,
    );
    expect(taken(text, inProperties(text), "@connectionParameters('tenant')")).toBe(
      text.replace("@conn¦ectionParameters('x')", "@connectionParameters('tenant')"),
    );
  });

  it('are further categories behind a semicolon', () => {
    const text =
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "Data;¦" }] }';
    expect(labels(inDefinition(text))).not.toContain('Data');
    expect(taken(text, inDefinition(text), 'Finance')).toContain('"Data;Finance"');
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in prose', shop('"description": "Type ¦"')],
    ['in a name of one’s own', '{ "definitions": { "¦" } }'],
    ['behind a whole value on its line', shop('"deprecated": true ¦')],
    ['behind a whole string', shop('"summary": "A"¦')],
    ['in an example', '{ "definitions": { "A": { "example": { "¦" } } } }'],
    ['outside of everything', '{ "swagger": "2.0" } ¦'],
    ['in an empty file', '¦'],
    [
      'in plain text of a policy',
      policy(
        '"templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.value": "Bearer ¦" }',
      ),
    ],
  ])('%s', (_, text) => {
    expect(text.includes('policyTemplate') ? inProperties(text) : inDefinition(text)).toEqual([]);
  });

  it('and nothing fails, wherever a text is cut off and the cursor stands', () => {
    const whole = parameter(
      '"x-ms-dynamic-values": { "operationId": "ListOrders", "value-path": "sku" }',
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), (end, at) => {
        const text = whole.slice(0, end);
        const cursor = Math.min(at, text.length);
        for (const { range } of inDefinition(text.slice(0, cursor) + CURSOR + text.slice(cursor))) {
          expect(range.start).toBeLessThanOrEqual(cursor);
          expect(range.end).toBeGreaterThanOrEqual(cursor);
          expect(text.slice(range.start, range.end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
