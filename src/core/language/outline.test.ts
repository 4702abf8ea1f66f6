import { describe, expect, it } from 'vitest';
import { itemLabel, type OutlineSymbol, outlineOf } from './outline.ts';
import { CURSOR, typed } from './testSources.ts';

const drawn = (symbols: readonly OutlineSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
    ...drawn(children, depth + 1),
  ]);

describe('the outline', () => {
  it('of a definition has paths with their operations, and shared schemas with their fields', () => {
    const { source } = typed({
      definition: `${CURSOR}{
        "swagger": "2.0",
        "paths": { "/orders": { "get": {
          "operationId": "ListOrders", "summary": "List orders",
          "parameters": [{ "name": "page", "in": "query" }, { "$ref": "#/parameters/Shop" }],
          "responses": { "200": { "description": "OK" } }
        } } },
        "definitions": { "Order": { "type": "object", "properties": { "id": { "type": "string" } } } }
      }`,
    });
    expect(drawn(outlineOf(source))).toEqual([
      'swagger',
      'paths',
      '  /orders',
      '    ListOrders (GET List orders)',
      '      page (query)',
      '      Shop',
      '      200',
      'definitions',
      '  Order (object)',
      '    id (string)',
    ]);
  });

  it('of apiProperties.json has what the connection asks for, and the policies', () => {
    const { source } = typed({
      properties: `${CURSOR}{ "properties": {
        "connectionParameters": { "tenant": { "type": "string" } },
        "policyTemplateInstances": [{ "templateId": "setheader", "title": "Say which shop" }]
      } }`,
    });
    expect(drawn(outlineOf(source))).toEqual([
      'connectionParameters',
      '  tenant (string)',
      'policyTemplateInstances',
      '  Say which shop (setheader)',
    ]);
  });

  it('selects the name within the whole', () => {
    const { source } = typed({ definition: `${CURSOR}{ "info": { "title": "A" } }` });
    const [info] = outlineOf(source);
    const cut = (range = { start: 0, end: 0 }) => source.tree.text.slice(range.start, range.end);
    expect(cut(info?.range)).toBe('"info": { "title": "A" }');
    expect(cut(info?.selection)).toBe('"info"');
  });

  it.each(['', '{', '[1]', '{ "paths": [] }'])('of %j is no failure', (text) => {
    const { source } = typed({ definition: CURSOR + text });
    expect(() => outlineOf(source)).not.toThrow();
  });
});

describe('an item of a list is called', () => {
  it.each([
    [{ name: 'page', in: 'query' }, 'page'],
    [{ $ref: '#/parameters/Shop' }, 'Shop'],
    [{ propertyName: 'Website' }, 'Website'],
    [{ key: [] }, 'key'],
    [{ a: 1, b: 2 }, undefined],
    [7, undefined],
  ])('%j: %s', (value, expected) => {
    expect(itemLabel(value)).toBe(expected);
  });
});
