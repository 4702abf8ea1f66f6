import type { Verb } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import type { Json, JsonObject } from '../../text/value.ts';

/** A connector for a test, and the place in it that the test is about. */
export interface Given {
  readonly texts: {
    readonly definition: string;
    readonly properties: string;
    readonly script?: string;
  };
  readonly file: 'definition' | 'properties' | 'script';
  readonly base: Pointer;
  /** Whether its text itself matters, not only what it says. */
  readonly isVerbatim: boolean;
}

/** Members that replace or join those of the valid one; undefined takes one away. */
type Members = Readonly<Record<string, Json | undefined>>;

const INVOICE: JsonObject = {
  type: 'object',
  properties: {
    id: { type: 'string', title: 'ID', description: 'The ID of the invoice.' },
    total: { type: 'number', format: 'double', title: 'Total', description: 'The sum to pay.' },
  },
};

const ID: JsonObject = {
  name: 'id',
  in: 'path',
  required: true,
  type: 'string',
  'x-ms-summary': 'ID',
  description: 'The ID of the invoice.',
  'x-ms-url-encoding': 'single',
};

const OPERATION: JsonObject = {
  operationId: 'GetInvoice',
  summary: 'Get an invoice',
  description: 'Gets an invoice with its total.',
  parameters: [ID],
  responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/Invoice' } } },
};

const PATH = '/invoices/{id}';

const INFO: JsonObject = {
  title: 'Contoso Invoices',
  description: 'Contoso keeps the invoices of small companies and tells when they are paid.',
  version: '1.0',
  contact: { name: 'Contoso', url: 'https://contoso.com/help', email: 'help@contoso.com' },
};

const DEFINITION: JsonObject = {
  swagger: '2.0',
  info: INFO,
  host: 'api.contoso.com',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: { [PATH]: { get: OPERATION } },
  definitions: { Invoice: INVOICE },
  securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
  security: [{ api_key: [] }],
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://contoso.com' },
    { propertyName: 'Privacy policy', propertyValue: 'https://contoso.com/privacy' },
    { propertyName: 'Categories', propertyValue: 'Finance' },
  ],
};

const PROPERTIES: JsonObject = {
  connectionParameters: {
    api_key: {
      type: 'securestring',
      uiDefinition: {
        displayName: 'API key',
        description: 'The key of your account.',
        tooltip: 'The key of your account.',
        constraints: { required: 'true', clearText: false },
      },
    },
  },
  iconBrandColor: '#da3b01',
  capabilities: [],
  publisher: 'Contoso',
  stackOwner: 'Contoso',
};

function merged(valid: JsonObject, members: Members): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries({ ...valid, ...members })) {
    if (value !== undefined) result[key] = value;
  }
  return result;
}

const written = (value: Json): string => JSON.stringify(value, null, 4);

function given(definition: Members, properties: Members, about: Partial<Given> = {}): Given {
  return {
    texts: {
      definition: written(merged(DEFINITION, definition)),
      properties: written({ properties: merged(PROPERTIES, properties) }),
    },
    file: 'definition',
    base: '',
    isVerbatim: false,
    ...about,
  };
}

/** A valid connector but for some members at the root of its definition, or under `properties` of apiProperties.json. */
export const definition = (members: Members = {}, properties: Members = {}): Given =>
  given(members, properties);

/** A valid connector but for some members of `/properties` in apiProperties.json. */
export const properties = (members: Members): Given =>
  given({}, members, { file: 'properties', base: '/properties' });

/** A valid connector but for some members of `info`. */
export const info = (members: Members): Given =>
  given({ info: merged(INFO, members) }, {}, { base: '/info' });

export interface Around {
  readonly path?: string;
  readonly verb?: Verb;
  /** What else the path item has. */
  readonly pathItem?: JsonObject;
  /** Other paths. */
  readonly paths?: JsonObject;
  /** Other members of the definition. */
  readonly definition?: Members;
}

/** A valid connector but for some members of its operation, and what is around it. */
export function operation(members: Members, around: Around = {}): Given {
  const { path = PATH, verb = 'get', pathItem = {}, paths = {}, definition = {} } = around;
  const item = { ...pathItem, [verb]: merged(OPERATION, members) };
  const base = child('/paths', path, verb);
  return given({ ...definition, paths: { [path]: item, ...paths } }, {}, { base });
}

/** A valid connector but for some members of its path item. */
export function pathItem(members: JsonObject): Given {
  return { ...operation({}, { pathItem: members }), base: child('/paths', PATH) };
}

/** A valid connector but for some members of its parameter, which is the first of its operation. */
export function parameter(members: Members, around: Members = {}): Given {
  const made = operation({ parameters: [merged(ID, members)], ...around });
  return { ...made, base: child(made.base, 'parameters', 0) };
}

/** A valid connector whose definition `Invoice` is that schema, with other definitions beside it. */
export const schema = (value: JsonObject, others: JsonObject = {}): Given =>
  given({ definitions: { Invoice: value, ...others } }, {}, { base: '/definitions/Invoice' });

/** A connector whose file has exactly that text. */
export function text(source: string, file: Given['file'] = 'definition'): Given {
  const valid = given({}, {}, { file, isVerbatim: true });
  return { ...valid, texts: { ...valid.texts, [file]: source } };
}

/** A valid connector with that custom code, and what else apiProperties.json says. */
export function script(source: string, members: Members = {}): Given {
  const valid = given({}, members, { file: 'script', isVerbatim: true });
  return { ...valid, texts: { ...valid.texts, script: source } };
}

/** A valid connector whose only policy is that instance, with other members of apiProperties.json. */
export function policy(instance: JsonObject, members: Members = {}): Given {
  const made = properties({ ...members, policyTemplateInstances: [instance] });
  return { ...made, base: child('/properties/policyTemplateInstances', 0) };
}

/** A valid connector whose only policy has those parameters; keys without a prefix get that of parameters. */
export function policyOf(templateId: string, given: JsonObject, members: Members = {}): Given {
  const parameters = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key.startsWith('x-ms-') ? key : `x-ms-apimTemplateParameter.${key}`,
      value,
    ]),
  );
  return policy({ templateId, title: 'Rule of the house', parameters }, members);
}
