import { child } from '../../../text/pointer.ts';
import { isObject, itemsOf, member } from '../../../text/value.ts';
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
import { bodies, operations, parameters, parametersIn, root, visibleParameters } from './places.ts';

const plain =
  (type: string) =>
  ({ value }: { value: Readonly<Record<string, unknown>> }) =>
    value['type'] === type && value['enum'] === undefined && value['default'] === undefined;

const hasType =
  (...types: readonly string[]) =>
  ({ value }: { value: Readonly<Record<string, unknown>> }) =>
    types.includes(String(value['type']));

/** Parameters as operations list them. */
export const PARAMETER_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', visibleParameters, {
    'label dropped': ['parameter-summary-missing', drop('/x-ms-summary')],
    'label blank': [
      ['parameter-summary-missing', 'required-value-empty'],
      give('/x-ms-summary', ''),
    ],
    'label key misspelt': ['extension-misspelt', spell('/x-ms-summary', 'x-ms-sumary')],
    'label too long': [
      'parameter-summary-too-long',
      give(
        '/x-ms-summary',
        'The Number of the Invoice as It Is Printed on the Paper That Customers Get from Contoso',
      ),
    ],
    'label with a colon': ['parameter-summary-characters', give('/x-ms-summary', 'Invoice: ID')],
    'label with a stop': ['parameter-summary-end', give('/x-ms-summary', 'Invoice ID.')],
    'label in small letters': ['parameter-summary-casing', give('/x-ms-summary', 'invoice number')],
    'label a number': ['wrong-json-type', replace('/x-ms-summary', 3)],
    'parameter description dropped': ['parameter-description-missing', drop('/description')],
    'parameter description blank': [
      ['parameter-description-missing', 'required-value-empty'],
      give('/description', ''),
    ],
    'parameter description without a stop': [
      'parameter-description-punctuation',
      give('/description', 'The number of the invoice'),
    ],
    'parameter description that is the label': [
      'parameter-description-equals-summary',
      both(give('/description', 'Invoice number.'), give('/x-ms-summary', 'Invoice Number')),
    ],
    'parameter description with a URL': [
      'parameter-description-markup',
      give('/description', 'The number, see https://contoso.com/help for more.'),
    ],
    'parameter description with HTML': [
      'parameter-description-markup',
      give('/description', 'The <i>number</i> of the invoice.'),
    ],
    'parameter type dropped': ['parameter-type-missing', drop('/type')],
    'parameter type unknown': [
      ['parameter-type-missing', 'value-not-in-list'],
      give('/type', 'text'),
    ],
    'parameter type an object': ['parameter-type-missing', give('/type', 'object')],
    'parameter type in capitals': [
      ['value-not-in-list', 'parameter-type-missing'],
      where(hasType('string'), give('/type', 'String')),
    ],
    'parameter type a list': [
      ['wrong-json-type', 'parameter-type-missing', 'schema-type-array'],
      give('/type', ['string', 'null']),
    ],
    'parameter type "file"': ['parameter-file-place', give('/type', 'file')],
    'array without items': ['parameter-items', where(plain('string'), give('/type', 'array'))],
    'place unknown': ['value-not-in-list', give('/in', 'querystring')],
    'place in capitals': [
      'value-not-in-list',
      where(({ value }) => value['in'] === 'query', give('/in', 'Query')),
    ],
    'place dropped': ['required-value-empty', drop('/in')],
    'parameter name dropped': ['required-value-empty', drop('/name')],
    'parameter name blank': ['required-value-empty', give('/name', '')],
    'parameter name of the connection': ['parameter-name-reserved', give('/name', 'connectionId')],
    'required a text': ['wrong-json-type', give('/required', 'true')],
    'parameter visibility unknown': ['visibility-invalid', give('/x-ms-visibility', 'hidden')],
    'parameter visibility in capitals': [
      'visibility-invalid',
      give('/x-ms-visibility', 'Advanced'),
    ],
    'required but hidden': [
      'parameter-internal-required-default',
      where(plain('string'), both(give('/x-ms-visibility', 'internal'), give('/required', true))),
    ],
    'hidden value that is not sent': [
      'parameter-internal-optional-default',
      where(
        ({ value }) => value['in'] !== 'path' && plain('string')({ value }),
        both(give('/x-ms-visibility', 'internal'), give('/default', 'a'), give('/required', false)),
      ),
    ],
    'default a text for a number': [
      'parameter-default-type',
      where(hasType('integer', 'number'), give('/default', 'many')),
    ],
    'default a text for a boolean': [
      'parameter-default-type',
      where(hasType('boolean'), give('/default', 'yes')),
    ],
    'default a number for a text': [
      'parameter-default-type',
      where(plain('string'), give('/default', 5)),
    ],
    'default out of the choices': [
      'parameter-default-not-in-enum',
      where(
        ({ value }) => hasType('string')({ value }) && Array.isArray(value['enum']),
        give('/default', 'nowhere'),
      ),
    ],
    'choices empty': ['enum-empty', where(plain('string'), give('/enum', []))],
    'choices with one twice': [
      'enum-duplicate',
      where(plain('string'), give('/enum', ['a', 'b', 'a'])),
    ],
    'choices of another type': ['enum-type', where(hasType('integer'), give('/enum', ['a', 'b']))],
    'choices an object': ['wrong-json-type', where(plain('string'), give('/enum', { a: 1 }))],
    'choices without a name': [
      'enum-values-invalid',
      where(
        plain('string'),
        both(give('/x-ms-enum-values', [{ value: 'a' }]), give('/enum', ['a'])),
      ),
    ],
    'named choice that is none': [
      'enum-values-invalid',
      where(
        plain('string'),
        both(give('/x-ms-enum-values', [{ value: 'b', displayName: 'B' }]), give('/enum', ['a'])),
      ),
    ],
    'format of another type': [
      'schema-format-unknown',
      where(hasType('string'), give('/format', 'int33')),
    ],
    'bounds the wrong way round': [
      'number-bounds',
      where(hasType('integer', 'number'), both(give('/minimum', 10), give('/maximum', 1))),
    ],
    'lengths the wrong way round': [
      'number-bounds',
      where(hasType('string'), both(give('/minLength', 10), give('/maxLength', 1))),
    ],
    'length below nothing': ['number-bounds', where(hasType('string'), give('/minLength', -1))],
    'pattern that is none': ['number-bounds', where(hasType('string'), give('/pattern', '([a-z'))],
    'exclusive of no bound': [
      'number-bounds',
      where(
        ({ value }) => hasType('integer', 'number')({ value }) && value['maximum'] === undefined,
        give('/exclusiveMaximum', true),
      ),
    ],
    'multiple of nothing': [
      'number-bounds',
      where(hasType('integer', 'number'), give('/multipleOf', 0)),
    ],
    'minimum a text': [
      'wrong-json-type',
      where(hasType('integer', 'number'), give('/minimum', '1')),
    ],
    'schema beside a plain parameter': [
      'parameter-body-shape',
      give('/schema', { type: 'string' }),
    ],
    'list format of no list': [
      'parameter-collection-format',
      where(plain('string'), give('/collectionFormat', 'csv')),
    ],
    'dictionary of a text': ['editor-dictionary', give('/x-ms-editor', 'dictionary')],
    'unknown key in a parameter': ['unknown-property', give('/label', 'Invoice')],
    'example in a parameter': ['unknown-property', give('/example', 'a')],
    'nullable of OpenAPI 3': ['openapi3-keyword', give('/nullable', true)],
    'style of OpenAPI 3': [['openapi3-keyword', 'unknown-property'], give('/content', {})],
    'parameter listed twice': [
      'parameter-duplicate',
      ({ operation, value }) => [
        {
          op: 'set',
          at: child(operation.at, 'parameters', itemsOf(operation.value['parameters']).length),
          value,
        },
      ],
    ],
  }),
  ...defectsIn('definition', parametersIn('path'), {
    'path parameter not required': ['parameter-path-required', drop('/required')],
    'path parameter optional': ['parameter-path-required', give('/required', false)],
    'path parameter without encoding': ['parameter-path-encoding', drop('/x-ms-url-encoding')],
    'path parameter of another name': [
      ['path-parameter-undefined', 'path-parameter-unused'],
      give('/name', 'nowhere'),
    ],
    'path parameter dropped': ['path-parameter-undefined', where(isLast, drop(''))],
    'encoding of no kind': [
      ['value-not-in-list', 'parameter-encoding-place'],
      give('/x-ms-url-encoding', 'triple'),
    ],
  }),
  ...defectsIn('definition', parametersIn('query'), {
    'encoding outside of a path': [
      'parameter-encoding-place',
      give('/x-ms-url-encoding', 'single'),
    ],
    'query parameter that is in no path': [
      'path-parameter-unused',
      both(give('/in', 'path'), give('/required', true)),
    ],
    'list format of no kind': [
      'parameter-collection-format',
      where(hasType('array'), give('/collectionFormat', 'comma')),
    ],
  }),
  ...defectsIn('definition', parametersIn('header'), {
    'header "Authorization"': ['parameter-header-reserved', give('/name', 'Authorization')],
    'header "Content-Type"': ['parameter-header-reserved', give('/name', 'Content-Type')],
    'header that may be empty': ['parameter-allow-empty', give('/allowEmptyValue', true)],
  }),
  ...defectsIn('definition', parametersIn('formData'), {
    'form name of other letters': ['parameter-form-name', give('/name', 'größe')],
  }),
  ...defectsIn('definition', parametersIn('body'), {
    'body without a schema': ['parameter-body-shape', drop('/schema')],
    'body with a type': ['parameter-body-shape', give('/type', 'object')],
    'body with a default': ['parameter-body-shape', give('/default', {})],
    'dynamic extension beside a body': [
      'dynamic-on-body',
      ({ at }, { definition }) => {
        const asked = definition.operations.find(({ verb }) => verb === 'get')?.operationId;
        return asked === undefined
          ? undefined
          : [{ op: 'set', at: `${at}/x-ms-dynamic-schema`, value: { operationId: asked } }];
      },
    ],
    'second body': [
      'parameter-several-bodies',
      ({ operation }) => [
        {
          op: 'set',
          at: child(operation.at, 'parameters', itemsOf(operation.value['parameters']).length),
          value: {
            name: 'second',
            in: 'body',
            schema: {
              type: 'object',
              properties: { a: { type: 'string', title: 'A', description: 'The a.' } },
            },
          },
        },
      ],
    ],
    'form beside a body': [
      'parameter-several-bodies',
      ({ operation }) => [
        {
          op: 'set',
          at: child(operation.at, 'parameters', itemsOf(operation.value['parameters']).length),
          value: {
            name: 'form',
            in: 'formData',
            type: 'string',
            'x-ms-summary': 'Form',
            description: 'The form.',
          },
        },
      ],
    ],
  }),
  ...defectsIn('definition', parameters, {
    'shared parameter that is not there': [
      'parameter-ref',
      where(isLast, give('', { $ref: '#/parameters/Nowhere' })),
    ],
    'shared parameter among schemas': [
      'parameter-ref',
      where(isLast, give('', { $ref: '#/definitions/Nowhere' })),
    ],
  }),
  ...defectsIn('definition', operations, {
    'parameter a text': [
      'wrong-json-type',
      where(({ value }) => Array.isArray(value['parameters']), append('/parameters', 'id')),
    ],
    'one parameter in three operations': [
      'parameter-repeated',
      ({ at }, { definition }) => {
        const three = definition.operations
          .filter(({ value }) => Array.isArray(value['parameters']))
          .slice(0, 3);
        const value = {
          name: 'kept',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Kept',
          description: 'What is kept.',
        };
        if (three.length < 3 || three[0]?.at !== at) return undefined;
        return three.map((one) => ({
          op: 'set',
          at: child(one.at, 'parameters', itemsOf(one.value['parameters']).length),
          value,
        }));
      },
    ],
  }),
  ...defectsIn('definition', root, {
    'shared parameter that nobody uses': [
      'parameter-unused',
      give('/parameters/Nobody', {
        name: 'nobody',
        in: 'query',
        type: 'string',
        'x-ms-summary': 'Nobody',
        description: 'Of nobody.',
      }),
    ],
    'shared response that nobody uses': [
      'parameter-unused',
      give('/responses/Nobody', { description: 'Of nobody.' }),
    ],
  }),
  ...defectsIn('definition', bodies, {
    'read-only but required': [
      'schema-readonly-required',
      ({ at, value }) => {
        const required = itemsOf(value['required']).find(
          (name) => typeof name === 'string' && isObject(member(value['properties'], name)),
        );
        return typeof required === 'string'
          ? [{ op: 'set', at: child(at, 'properties', required, 'readOnly'), value: true }]
          : undefined;
      },
    ],
  }),
];

/** Whether the parameter is the last of its list, so that no place behind it moves. */
function isLast({
  at,
  operation,
}: {
  at: string;
  operation: { value: Readonly<Record<string, unknown>> };
}): boolean {
  const list = operation.value['parameters'];
  return Array.isArray(list) && at.endsWith(`/${list.length - 1}`);
}
