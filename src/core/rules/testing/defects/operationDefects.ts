import { child } from '../../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, textOf } from '../../../text/value.ts';
import {
  both,
  type Defect,
  defectsIn,
  drop,
  give,
  replace,
  spell,
  spellItself,
  where,
} from './defect.ts';
import { actions, operations, pathItems, root, visibleOperations } from './places.ts';

const LONG = 'Gets the invoices of a company with all that belongs to them. '.repeat(6).trim();

/** Operations, their paths and what assistants are told of them. */
export const OPERATION_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', visibleOperations, {
    'operation id dropped': ['operation-id-missing', drop('/operationId')],
    'operation id blank': [
      ['operation-id-missing', 'required-value-empty'],
      give('/operationId', ''),
    ],
    'operation id with a hyphen': ['operation-id-characters', give('/operationId', 'Get-Invoice')],
    'operation id in small letters': [
      'operation-id-casing',
      give('/operationId', 'getInvoiceAgain'),
    ],
    'operation id too long': [
      'operation-id-too-long',
      give('/operationId', `Get${'Invoice'.repeat(12)}`),
    ],
    'operation id a number': [
      ['wrong-json-type', 'operation-id-missing'],
      give('/operationId', 12),
    ],
    'summary dropped': ['operation-summary-missing', drop('/summary')],
    'summary blank': [['operation-summary-missing', 'required-value-empty'], give('/summary', ' ')],
    'summary a boolean': ['wrong-json-type', replace('/summary', true)],
    'summary too long': [
      'operation-summary-too-long',
      give(
        '/summary',
        'Get all the invoices of a company with their lines and everything that belongs to them',
      ),
    ],
    'summary with a slash': [
      'operation-summary-restricted-characters',
      give('/summary', 'Get an invoice/order now'),
    ],
    'summary with an ampersand': [
      'operation-summary-restricted-characters',
      give('/summary', 'Get invoices & orders'),
    ],
    'summary with a colon': ['operation-summary-characters', give('/summary', 'Invoices: get one')],
    'summary with a stop': ['operation-summary-end', give('/summary', 'Get one of the invoices.')],
    'summary with a question': [
      ['operation-summary-end', 'operation-summary-restricted-characters'],
      give('/summary', 'Get invoices now?'),
    ],
    'summary in small letters': [
      'operation-summary-casing',
      give('/summary', 'get an invoice now'),
    ],
    'summary in title case': [
      'operation-summary-casing',
      give('/summary', 'Get Every Invoice Again Today'),
    ],
    'summary in camel case': ['operation-summary-camel-case', give('/summary', 'GetInvoiceAgain')],
    'summary with a product': [
      'operation-summary-product-name',
      give('/summary', 'Get invoices for Power BI'),
    ],
    'summary with two blanks': ['operation-summary-spacing', give('/summary', 'Get  an invoice')],
    'summary with a blank behind': [
      ['operation-summary-spacing', 'operation-summary-end'],
      give('/summary', 'Get an invoice '),
    ],
    'summary misspelt': ['spelling', give('/summary', 'Recieve an invoice')],
    'summary key misspelt': ['unknown-property', spell('/summary', 'sumary')],
    'summary of another operation': [
      'operation-summary-duplicate',
      ({ at }, { definition }) => {
        const other = definition.operations.find(
          (one) =>
            one.at !== at &&
            one.value['deprecated'] !== true &&
            one.value['x-ms-visibility'] !== 'internal',
        );
        const summary = other && textOf(other.value, 'summary');
        return summary ? [{ op: 'set', at: `${at}/summary`, value: summary }] : undefined;
      },
    ],
    'operation description dropped': ['operation-description-missing', drop('/description')],
    'operation description blank': [
      ['operation-description-missing', 'required-value-empty'],
      give('/description', ''),
    ],
    'operation description without a stop': [
      'operation-description-punctuation',
      give('/description', 'Gets an invoice with its total'),
    ],
    'operation description that is the summary': [
      'operation-description-equals-summary',
      ({ at, value }) => {
        const summary = textOf(value, 'summary');
        return summary ? [{ op: 'set', at: `${at}/description`, value: `${summary}.` }] : undefined;
      },
    ],
    'operation description with a product': [
      'operation-description-product-name',
      give('/description', 'Gets an invoice for Power BI to show.'),
    ],
    'operation description with HTML': [
      'operation-description-markup',
      give('/description', 'Gets an <b>invoice</b> with its total.'),
    ],
    'operation description with a URL': [
      'operation-description-markup',
      give('/description', 'Gets an invoice, see https://contoso.com/help for more.'),
    ],
    'operation description too long': [
      'operation-description-too-long',
      give('/description', LONG),
    ],
    'visibility in capitals': ['visibility-invalid', give('/x-ms-visibility', 'Important')],
    'visibility unknown': ['visibility-invalid', give('/x-ms-visibility', 'hidden')],
    'visibility misspelt': ['extension-misspelt', give('/x-ms-visiblity', 'internal')],
    'deprecated without a word': ['operation-deprecated-text', give('/deprecated', true)],
    'deprecated a text': ['wrong-json-type', give('/deprecated', 'true')],
    'request body of OpenAPI 3': ['openapi3-keyword', give('/requestBody', { content: {} })],
    'servers of OpenAPI 3': ['openapi3-keyword', give('/servers', [])],
    'notification content in an operation': [
      'extension-misplaced',
      give('/x-ms-notification-content', { schema: { type: 'object' } }),
    ],
    'unknown key in an operation': ['unknown-property', give('/returns', 'an invoice')],
    'unknown extension in an operation': ['extension-unknown', give('/x-ms-invoice-kind', 'paid')],
    'replacement of what is in use': [
      'annotation-replacement',
      give('/x-ms-api-annotation', {
        family: 'New',
        revision: 1,
        replacement: { api: 'Contoso', operationId: 'GetInvoice' },
      }),
    ],
    'second revision without its number': [
      'annotation-revision-suffix',
      both(
        give('/operationId', 'GetInvoiceAgain'),
        give('/x-ms-api-annotation', { family: 'New', revision: 2 }),
      ),
    ],
    'status of no kind': ['annotation-status', give('/x-ms-api-annotation', { status: 'Beta' })],
    'parameters an object': ['wrong-json-type', give('/parameters', {})],
    'tags a text': ['wrong-json-type', give('/tags', 'Invoices')],
    'security of an operation an object': ['wrong-json-type', give('/security', {})],
    'confirmation not asked for': [
      'ai-confirmation',
      where(({ verb }) => verb !== 'get', give('/x-ms-openai-data', { 'openai-enabled': true })),
    ],
    'assistant told of nothing there': [
      'ai-operation-mismatch',
      give('/x-ms-openai-data', {
        'openai-enabled': true,
        operations: [{ operationId: 'Nowhere' }],
      }),
    ],
    'assistant told too little': [
      'ai-description-quality',
      both(give('/description', 'Gets it.'), give('/x-ms-openai-data', { 'openai-enabled': true })),
    ],
  }),
  ...defectsIn('definition', operations, {
    'operation id of another': [
      'operation-id-duplicate',
      ({ at }, { definition }) => {
        const other = definition.operations.find((one) => one.at !== at && one.operationId !== '');
        return other && [{ op: 'set', at: `${at}/operationId`, value: other.operationId }];
      },
    ],
    'get with a body': [
      'fetch-with-body',
      where(
        ({ verb, value }) => verb === 'get' && Array.isArray(value['parameters']),
        ({ at, value }) => [
          {
            op: 'set',
            at: child(at, 'parameters', itemsOf(value['parameters']).length),
            value: {
              name: 'body',
              in: 'body',
              schema: {
                type: 'object',
                properties: { a: { type: 'string', title: 'A', description: 'The a.' } },
              },
            },
          },
        ],
      ),
    ],
  }),
  ...defectsIn('definition', actions, {
    'family with one revision twice': [
      'annotation-family-revisions',
      ({ at }, { definition }) => {
        const other = definition.operations.find((one) => one.at !== at);
        const annotation = { family: 'Invoices of both', revision: 1 };
        return (
          other && [
            { op: 'set', at: `${at}/x-ms-api-annotation`, value: annotation },
            { op: 'set', at: `${other.at}/x-ms-api-annotation`, value: annotation },
          ]
        );
      },
    ],
  }),
  ...defectsIn('definition', pathItems, {
    'path without a slash': ['path-slash', spellItself((path) => path.slice(1) || undefined)],
    'path with a query': ['path-query-fragment', spellItself((path) => `${path}?a=b`)],
    'path with a fragment': ['path-query-fragment', spellItself((path) => `${path}#a`)],
    'path with a star': ['path-wildcard', spellItself((path) => `${path}/*`)],
    'path with an open brace': ['path-template-invalid', spellItself((path) => `${path}/{a`)],
    'path with a default': [
      'path-variable-default',
      spellItself((path) => (path.includes('}') ? path.replace('}', '=1}') : undefined)),
    ],
    'path with an undefined variable': [
      'path-parameter-undefined',
      spellItself((path) => `${path}/{nowhere}`),
    ],
    'path without its variable': [
      'path-parameter-unused',
      spellItself((path) =>
        /\{[^}]*\}/.test(path) ? path.replace(/\{[^}]*\}/, 'fixed') : undefined,
      ),
    ],
    'path twice but for its case': ['path-duplicate-case', copied((path) => path.toUpperCase())],
    'path twice but for its variable': [
      ['path-duplicate-template', 'path-duplicate-case'],
      copied((path) => (path.includes('}') ? path.replaceAll('}', 'x}') : undefined)),
    ],
    'path with a reference': ['path-ref', give('/$ref', '#/paths/~1other')],
    'trigger on a path': ['extension-misplaced', give('/x-ms-trigger', 'batch')],
    'unknown key in a path': ['unknown-property', give('/fetch', {})],
    'summary in a path': ['unknown-property', give('/summary', 'Invoices')],
  }),
  ...defectsIn('definition', root, {
    'paths dropped': [['info-required', 'no-operations'], drop('/paths')],
    'paths empty': ['no-operations', give('/paths', {})],
    'paths a list': [['wrong-json-type', 'no-operations'], give('/paths', [])],
    'unknown key at the root': ['unknown-property', give('/owner', 'Contoso')],
    'definitions misspelt': ['unknown-property', spell('/definitions', 'definition')],
    'components of OpenAPI 3': ['openapi3-keyword', give('/components', { schemas: {} })],
    'servers of OpenAPI 3 at the root': ['openapi3-keyword', give('/servers', [{ url: '/' }])],
    'version of OpenAPI 3': ['openapi3-keyword', give('/openapi', '3.0.1')],
    'test of an unknown operation': [
      ['test-connection-operation', 'dynamic-operation-unknown'],
      give('/x-ms-capabilities', { testConnection: { operationId: 'Nowhere' } }),
    ],
    'test of no operation': [
      'test-connection-operation',
      give('/x-ms-capabilities', { testConnection: {} }),
    ],
    'file picker of unknown operations': [
      ['file-picker-operations', 'dynamic-operation-unknown'],
      give('/x-ms-capabilities', { 'file-picker': { open: { operationId: 'Nowhere' } } }),
    ],
    'leavings of a converter': ['converter-leavings', give('/x-components', {})],
    'assistant without a description': [
      'ai-manifest',
      give('/x-ms-openai-manifest', { humanName: 'Contoso' }),
    ],
    'title last': [
      'root-key-order',
      (site) =>
        isObject(site.value['info'])
          ? [{ op: 'move', at: '/info', to: entriesOf(site.value).length - 1 }]
          : undefined,
    ],
  }),
];

/** A copy of the path item beside it, its operationIds changed so that only the path is wrong. */
function copied(change: (path: string) => string | undefined): ReturnType<typeof spellItself> {
  return ({ at, value }) => {
    const key = at.slice('/paths/'.length).replaceAll('~1', '/').replaceAll('~0', '~');
    const path = change(key);
    if (path === undefined || path === key || !isObject(value)) return undefined;
    const copy = Object.fromEntries(
      entriesOf(value).map(([verb, operation]) => [
        verb,
        isObject(operation) && typeof operation['operationId'] === 'string'
          ? {
              ...operation,
              operationId: `${operation['operationId']}Again`,
              summary: `${String(operation['summary'])} again`,
            }
          : operation,
      ]),
    );
    return [{ op: 'insert', at: child('/paths', path), value: copy, after: key }];
  };
}
