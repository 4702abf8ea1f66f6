import { child, type Pointer } from '../../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, textOf } from '../../../text/value.ts';
import {
  append,
  both,
  type Defect,
  defectsIn,
  drop,
  give,
  replace,
  spell,
  where,
} from './defect.ts';
import {
  actions,
  definitions,
  objects,
  operations,
  properties,
  references,
  responseLists,
  responses,
  root,
  schemas,
  schemasOf,
  successes,
} from './places.ts';
import type { Subject } from './subject.ts';

const isText = ({ value }: { value: Readonly<Record<string, Json>> }): boolean =>
  value['type'] === 'string' && value['enum'] === undefined;

const isNumber = ({ value }: { value: Readonly<Record<string, Json>> }): boolean =>
  value['type'] === 'integer' || value['type'] === 'number';

/** A schema with that many properties, each with a label. */
const wide = (count: number): Json => ({
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${index}`,
      { type: 'string', title: 'Property', description: 'One of many.' },
    ]),
  ),
});

const isGood = (status: string): boolean => /^2\d\d$/.test(status);

const deep = (depth: number): Json =>
  depth === 0
    ? { type: 'string', title: 'End', description: 'The end.' }
    : { type: 'object', properties: { next: deep(depth - 1) } };

/** Responses and schemas. */
export const SCHEMA_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', actions, {
    'responses dropped': ['response-missing', drop('/responses')],
    'responses empty': ['response-missing', give('/responses', {})],
    'responses a list': [['wrong-json-type', 'response-missing'], give('/responses', [])],
    'responses misspelt': [
      ['unknown-property', 'response-missing'],
      spell('/responses', 'response'),
    ],
    'response with a schema by default': [
      'response-default-schema',
      give('/responses/default', { description: 'Failed.', schema: { type: 'string' } }),
    ],
    'success without a schema': [
      'response-schema-missing',
      where(
        ({ verb, value }) =>
          verb !== 'delete' &&
          Object.keys(value['responses'] ?? {})
            .filter(isGood)
            .join() === '200',
        drop('/responses/200/schema'),
      ),
    ],
    'response of an error with a schema': [
      'response-error-schema',
      give('/responses/400', { description: 'Bad request.', schema: { type: 'string' } }),
    ],
    'second response with a schema': [
      'response-several-schemas',
      where(
        ({ value }) => successOf(value) !== undefined,
        give('/responses/202', { description: 'Taken.', schema: { type: 'string' } }),
      ),
    ],
    'only a default response': [
      'response-success-missing',
      give('/responses', { default: { description: 'All.' } }),
    ],
    'status of no number': [
      'response-status-invalid',
      give('/responses/2XX', { description: 'All is well.' }),
    ],
    'status out of bounds': [
      'response-status-invalid',
      give('/responses/700', { description: 'Strange.' }),
    ],
    'success "ok"': ['response-status-invalid', give('/responses/ok', { description: 'Fine.' })],
    'shared response that is not there': [
      'response-ref',
      give('/responses/200', { $ref: '#/responses/Nowhere' }),
    ],
    'shared response among schemas': [
      'response-ref',
      give('/responses/200', { $ref: '#/definitions/Nowhere' }),
    ],
  }),
  ...defectsIn('definition', operations, {
    'success under another number': [
      'response-status-invalid',
      where(({ value }) => successOf(value) === '200', spell('/responses/200', '20')),
    ],
  }),
  ...defectsIn('definition', responses, {
    'response description dropped': ['response-description-missing', drop('/description')],
    'response description blank': [
      ['response-description-missing', 'required-value-empty'],
      give('/description', ''),
    ],
    'response with content of OpenAPI 3': [
      'openapi3-keyword',
      give('/content', { 'application/json': {} }),
    ],
    'response description a list': ['wrong-json-type', replace('/description', [])],
    'example of another media type': [
      'response-example-mime',
      where(
        ({ value }, { definition }) =>
          value['$ref'] === undefined && itemsOf(definition.root['produces']).length > 0,
        give('/examples', { 'text/x-nowhere': 'a' }),
      ),
    ],
    'headers twice but for their case': [
      'response-headers-duplicate',
      give('/headers', { 'X-Next': { type: 'string' }, 'x-next': { type: 'string' } }),
    ],
    'header of no type': ['value-not-in-list', give('/headers', { 'X-Next': { type: 'text' } })],
    'unknown key in a response': ['unknown-property', give('/body', {})],
  }),
  ...defectsIn('definition', responseLists, {
    'response a text': ['wrong-json-type', give('/204', 'nothing')],
  }),
  ...defectsIn('definition', successes, {
    'success of an empty schema': ['response-schema-empty', give('/schema', {})],
    'success of an object without properties': [
      'response-schema-empty',
      give('/schema', { type: 'object' }),
    ],
    'schema misspelt': [['unknown-property', 'response-schema-missing'], spell('/schema', 'shema')],
    'schema a text': ['wrong-json-type', give('/schema', 'string')],
  }),
  ...defectsIn('definition', references, {
    'reference to nothing': ['schema-ref-invalid', give('/$ref', '#/definitions/Nowhere')],
    'reference to another file': ['schema-ref-invalid', give('/$ref', 'other.json#/Invoice')],
    'reference of OpenAPI 3': ['schema-ref-invalid', give('/$ref', '#/components/schemas/Invoice')],
    'reference without a hash': ['schema-ref-invalid', give('/$ref', 'Invoice')],
    'reference with a description': ['schema-ref-siblings', give('/description', 'An invoice.')],
    'reference a number': ['wrong-json-type', give('/$ref', 7)],
  }),
  ...defectsIn('definition', definitions, {
    'reference to itself': [
      'schema-ref-invalid',
      ({ at }) => [{ op: 'set', at, value: { $ref: `#${at}` } }],
    ],
    'references in a circle': [
      'schema-ref-invalid',
      (site, { definition }) => {
        const others = entriesOf(definition.root['definitions']).map(([name]) =>
          child('/definitions', name),
        );
        const other = others.find((at) => at !== site.at);
        if (other === undefined) return undefined;
        return [
          { op: 'set', at: site.at, value: { $ref: `#${other}` } },
          { op: 'set', at: other, value: { $ref: `#${site.at}` } },
        ];
      },
    ],
    'schema that requires itself': [
      'schema-required-loop',
      ({ at }) => [
        {
          op: 'set',
          at,
          value: { type: 'object', required: ['again'], properties: { again: { $ref: `#${at}` } } },
        },
      ],
    ],
    'schema too wide': ['schema-count', where(isReferred, give('', wide(520)))],
    'schema too deep': ['schema-depth', where(isReferred, give('', deep(18)))],
    'additional properties a text': ['wrong-json-type', give('/additionalProperties', 'yes')],
    'required a boolean': [['wrong-json-type'], give('/required', true)],
    'shared schema a list': ['wrong-json-type', give('', [])],
  }),
  ...defectsIn('definition', objects, {
    'required nothing': ['schema-required-empty', give('/required', [])],
    'required what is not there': [['schema-required-undefined'], append('/required', 'nowhere')],
    'required twice': [
      'array-duplicate-value',
      ({ at, value }) => {
        const name = entriesOf(value['properties'])[0]?.[0];
        return name === undefined
          ? undefined
          : [{ op: 'set', at: `${at}/required`, value: [name, name] }];
      },
    ],
    'properties a list': ['wrong-json-type', replace('/properties', [])],
    'properties empty': [['schema-empty-object', 'response-schema-empty'], give('/properties', {})],
    'required of no object': [
      'schema-required-non-object',
      ({ at, value }) => {
        const name = entriesOf(value['properties'])[0]?.[0];
        if (name === undefined) return undefined;
        return [
          { op: 'set', at: `${at}/required`, value: [name] },
          { op: 'set', at: `${at}/type`, value: 'string' },
        ];
      },
    ],
    'discriminator that is not there': ['schema-discriminator', give('/discriminator', 'nowhere')],
    'one of many': ['openapi3-keyword', give('/oneOf', [])],
    'any of many': ['openapi3-keyword', give('/anyOf', [])],
    'type misspelt': [['value-not-in-list'], replace('/type', 'obejct')],
  }),
  ...defectsIn('definition', schemasOf('array'), {
    'items dropped': ['schema-array-items', drop('/items')],
    'items a list': ['wrong-json-type', replace('/items', [])],
    'items misspelt': ['unknown-property', spell('/items', 'item')],
  }),
  ...defectsIn('definition', properties, {
    'property type dropped': ['schema-type-missing', where(isText, drop('/type'))],
    'property type unknown': ['value-not-in-list', where(isText, give('/type', 'text'))],
    'property type in capitals': ['value-not-in-list', where(isText, give('/type', 'String'))],
    'property type a list': ['schema-type-array', where(isText, give('/type', ['string', 'null']))],
    'property type "file"': ['schema-file-place', where(isText, give('/type', 'file'))],
    'property binary': ['schema-binary-place', where(isText, give('/format', 'binary'))],
    'property array without items': ['schema-array-items', where(isText, give('/type', 'array'))],
    'property format unknown': [
      'schema-format-unknown',
      where(isText, give('/format', 'datetime')),
    ],
    'number of a strange format': [
      'schema-format-unknown',
      where(isNumber, give('/format', 'int16')),
    ],
    'property default of another type': [
      'parameter-default-type',
      where(isNumber, give('/default', 'many')),
    ],
    'property choices with one twice': ['enum-duplicate', where(isText, give('/enum', ['a', 'a']))],
    'property choices empty': ['enum-empty', where(isText, give('/enum', []))],
    'property choices of another type': ['enum-type', where(isNumber, give('/enum', ['a']))],
    'property visibility unknown': ['visibility-invalid', give('/x-ms-visibility', 'visible')],
    'property bounds the wrong way round': [
      'number-bounds',
      where(isNumber, both(give('/minimum', 10), give('/maximum', 1))),
    ],
    'property label dropped': [
      'schema-property-label',
      where(({ value }) => value['title'] === undefined, drop('/x-ms-summary')),
    ],
    'property title dropped': [
      'schema-property-label',
      where(
        ({ value }) =>
          value['x-ms-summary'] === undefined && value['x-ms-visibility'] !== 'internal',
        drop('/title'),
      ),
    ],
    'property description dropped': ['schema-property-description', drop('/description')],
    'property labels that differ': [
      'schema-title-differs',
      where(
        ({ value }) => textOf(value, 'x-ms-summary') !== undefined,
        give('/title', 'Something Else'),
      ),
    ],
    'property description with a URL': [
      'schema-text-markup',
      give('/description', 'See https://contoso.com/help for more.'),
    ],
    'property of OpenAPI 3': ['openapi3-keyword', give('/nullable', true)],
    'property with a constant': ['openapi3-keyword', give('/const', 'a')],
    'property misspelt': ['unknown-property', spell('/description', 'desciption')],
    'property extension misspelt': ['extension-misspelt', give('/x-ms-visiblity', 'internal')],
    'property without text': ['wrong-json-type', replace('/description', null)],
    'property dictionary': ['editor-dictionary', where(isText, give('/x-ms-editor', 'dictionary'))],
    'filter by nothing': ['filter-functions', give('/x-ms-capabilities', { filterFunctions: [] })],
    'filter by what is none': [
      'filter-functions',
      give('/x-ms-capabilities', { filterFunctions: ['like'] }),
    ],
    'property a text': ['wrong-json-type', give('', 'string')],
    'property required by itself': ['wrong-json-type', where(isText, give('/required', true))],
  }),
  ...defectsIn('definition', schemas, {
    'media kind unknown': [
      'value-not-in-list',
      where(({ value }) => value['$ref'] === undefined, give('/x-ms-media-kind', 'movie')),
    ],
  }),
  ...defectsIn('definition', root, {
    'schema that nobody uses': [
      'schema-unused',
      give('/definitions/Nobody', {
        type: 'object',
        properties: { a: { type: 'string', title: 'A', description: 'The a.' } },
      }),
    ],
  }),
];

function successOf(operation: Json): string | undefined {
  const found = isObject(operation) ? entriesOf(operation['responses']) : [];
  return found.find(
    ([status, value]) => /^2\d\d$/.test(status) && isObject(value) && 'schema' in value,
  )?.[0];
}

/** Whether anything refers to a shared schema. */
function isReferred({ at }: { at: Pointer }, subject: Subject): boolean {
  return subject.textOf('definition').includes(`"#${at}"`);
}
