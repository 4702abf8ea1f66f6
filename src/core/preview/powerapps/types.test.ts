import { describe, expect, test } from 'vitest';
import type { Json } from '../../text/value.ts';
import { functionFor, resultType } from './examples.ts';

/** powerfx-preview.md 7, 8 and 12. */

describe('a schema is a type', () => {
  test.each<[Json, string]>([
    [{ type: 'string' }, 's'],
    [{ type: 'string', format: 'date' }, 'D'],
    [{ type: 'string', format: 'date-no-tz' }, 'd'],
    [{ type: 'string', format: 'Date' }, 's'],
    [{ type: 'string', format: 'byte' }, 'o'],
    [{ type: 'file' }, 'o'],
    [{ type: 'number', format: 'currency' }, 'w'],
    [{ type: 'integer', format: 'unixtime' }, 'w'],
    [{ type: 'boolean' }, 'b'],
    [{ type: 'object' }, '![]'],
    [{}, 'O'],
    [{ properties: { a: {} } }, '![a:O]'],
    [{ type: 'object', properties: { a: {} }, additionalProperties: { type: 'string' } }, '![a:O]'],
    [{ type: 'object', additionalProperties: { properties: { a: {} } } }, 'O'],
    [{ type: 'object', discriminator: 'kind' }, 'O'],
    [{ allOf: [{ type: 'object' }] }, 'O'],
    [{ type: 'object', allOf: [{ properties: { a: {} } }] }, '![]'],
    [{ type: 'array' }, 'O'],
    [{ type: 'array', items: { type: 'string' } }, '*[Value:s]'],
    [
      { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      '*[Value:*[Value:w]]',
    ],
    [{ type: 'array', items: { discriminator: 'kind' } }, 'O'],
    [{ type: 'array', items: { type: 'object', properties: { a: { type: 'file' } } } }, '*[a:o]'],
  ])('%j is %s', (schema, type) => {
    expect(resultType(schema)).toBe(type);
  });

  test('columns stand by their name; what is no identifier is quoted', () => {
    const properties = { b: {}, Z: {}, _x: {}, '@odata.type': {}, "it's": {}, é1: {} };
    expect(resultType({ properties })).toBe("!['@odata.type':O, Z:O, _x:O, b:O, 'it''s':O, é1:O]");
  });

  test('titles and summaries are display names, each only once in a record', () => {
    const properties = {
      id: { type: 'string', title: '{Group} Id' },
      a: { type: 'string', 'x-ms-summary': 'c' },
      b: { type: 'string', title: 'c' },
      c: { type: 'string', title: ' ' },
      day: { type: 'string', 'x-ms-summary': '2020-01-01' },
    };
    expect(resultType({ properties })).toBe("![a`c_1:s, b`c_2:s, c:s, day:s, id`'Group Id':s]");
  });

  test.each<[Json, string]>([
    [{ type: 'number', format: 'date' }, "Unsupported type of number: 'date'"],
    [{ type: 'integer', format: '' }, "Unsupported type of integer: ''"],
    [{ type: 'null' }, "Unsupported schema type 'null'"],
    [
      { properties: { a: { $ref: '#/definitions/None' } } },
      'A property is a $ref that leads nowhere',
    ],
    [{ type: 'string', format: 'enum', enum: ['a', 1.5, true] }, ''],
    [{ type: 'integer', format: 'enum', enum: [1, 'a'] }, "Unsupported enum type 'List`1'"],
  ])('%j stands against the function: %s', (schema, reason) => {
    const inside = { type: 'array', items: { properties: { deep: schema } } };
    const { supported, ...result } = functionFor({ responses: { 200: { schema: inside } } });
    expect(result.reason).toBe(reason);
    expect(supported).toBe(reason === '');
  });
});

describe('a schema that leads back to itself', () => {
  test('as a property it makes a text of the record that has it', () => {
    const Node = {
      type: 'object',
      properties: { id: { type: 'string' }, parent: { $ref: '#/definitions/Node' } },
    };
    expect(resultType({ $ref: '#/definitions/Node' }, { Node })).toBe('![id:s, parent:s]');
  });

  test('as an item it makes an empty table', () => {
    const children = { type: 'array', items: { $ref: '#/definitions/Node' } };
    const Node = { type: 'object', properties: { id: { type: 'string' }, children } };
    expect(resultType({ $ref: '#/definitions/Node' }, { Node })).toBe(
      '![children:*[children:*[], id:s], id:s]',
    );
  });

  test('thirty levels are too deep', () => {
    const nested = (depth: number): Json =>
      depth === 0 ? { type: 'string' } : { type: 'array', items: nested(depth - 1) };
    expect(resultType(nested(29))).toMatch(/^(\*\[Value:){29}s/);
    const { reason, returnType } = functionFor({ responses: { 200: { schema: nested(30) } } });
    expect(reason).toBe('GetConnectorType() excessive recursion');
    expect(returnType).toBe('O');
  });
});

describe('an enumeration', () => {
  const parameter = (more: object) => {
    const written = { name: 'p', in: 'query', type: 'string', ...more };
    const [found] = functionFor({ parameters: [written] }).optionalParameters;
    return { type: found?.type, enum: found?.enum };
  };

  test('is only suggested, unless its format says so', () => {
    const values = ['a', 'b'];
    expect(parameter({ enum: values })).toEqual({ type: 's', enum: { values, displayNames: [] } });
    expect(parameter({ enum: values, format: 'enum' }).type).toBe('l');
    expect(parameter({ format: 'enum' })).toEqual({ type: 's', enum: null });
  });

  test('takes its names from x-ms-enum-values', () => {
    const named = [
      { value: 1, displayName: 'One' },
      { value: 2, displayName: 'Two' },
      { value: '', displayName: 'None' },
    ];
    const written = { type: 'integer', format: 'enum', 'x-ms-enum-values': named };
    expect(parameter(written)).toEqual({
      type: 'l',
      enum: { values: ['1', '2'], displayNames: ['One', 'Two'] },
    });
    expect(parameter({ ...written, enum: [2, 1] }).enum).toEqual({
      values: [2, 1],
      displayNames: ['Two', 'One'],
    });
  });
});
