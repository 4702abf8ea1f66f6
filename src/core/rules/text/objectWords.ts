import type { ObjectName } from '../../swagger/vocabulary/types.ts';

/** What messages call the objects of Swagger; the inside of extensions is no concern of its rules. */
export const OBJECT_WORDS: Partial<Readonly<Record<ObjectName, string>>> = {
  root: 'the definition',
  info: '"info"',
  contact: '"contact"',
  license: '"license"',
  tag: 'a tag',
  externalDocs: '"externalDocs"',
  paths: '"paths"',
  pathItem: 'a path',
  operation: 'an operation',
  parameter: 'a parameter',
  responses: '"responses"',
  response: 'a response',
  header: 'a header',
  items: '"items"',
  schema: 'a schema',
  xml: '"xml"',
};

/** Words of OpenAPI 3, with what Swagger 2.0 has instead. */
export const OPENAPI3_KEYWORDS: ReadonlyMap<string, string> = new Map([
  ['openapi', 'the definition begins with "swagger": "2.0"'],
  ['components', 'shared parts stand under "definitions", "parameters" and "responses"'],
  ['servers', 'the address is said by "host", "basePath" and "schemes"'],
  ['requestBody', 'the body is a parameter with "in": "body"'],
  ['oneOf', 'a schema has one form only'],
  ['anyOf', 'a schema has one form only'],
  ['not', 'a schema says what it is'],
  ['nullable', 'it is "x-nullable"'],
  ['const', 'it is an "enum" of one value'],
  ['writeOnly', 'there is nothing like it'],
  ['content', 'media types stand under "consumes" and "produces", and the schema directly here'],
]);
