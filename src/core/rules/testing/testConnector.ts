import { encode } from 'fast-png';
import type { Verb } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import type { Json, JsonObject } from '../../text/value.ts';

export const TEXT_ROLES = ['definition', 'properties', 'script', 'readme', 'settings'] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** A connector for a test, and the place in it that the test is about. */
export interface Given {
  readonly texts: { readonly definition: string } & { readonly [R in TextRole]?: string };
  readonly icon?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** The definition's name where it is not the usual one. */
  readonly definitionName?: string;
  /** Names of files that lie beside the others. */
  readonly others?: readonly string[];
  readonly file: TextRole | 'icon';
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

const README = `# Contoso Invoices

Contoso keeps the invoices of small companies and tells when they are paid.

## Publisher: Contoso

## Prerequisites

An account with Contoso.

## Supported Operations

### Get an invoice

Gets an invoice with its total.

## Obtaining Credentials

The key stands on the page of your account.

## Known Issues and Limitations

None are known.

## Deployment Instructions

Deploy it as a custom connector.
`;

/** A picture of one colour, given as its channels. */
export function picture(width: number, height: number, ...color: readonly number[]): Uint8Array {
  const data = Uint8Array.from({ length: width * height * color.length }, (_, index) => {
    return color[index % color.length] ?? 0;
  });
  return encode({ width, height, data, channels: color.length });
}

const ICON = { name: 'icon.png', bytes: picture(100, 100, 0xda, 0x3b, 0x01) };

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
      readme: README,
    },
    icon: ICON,
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

/** A connector that has those paths, each with a GET operation that says nothing. */
export const paths = (...paths: string[]): Given =>
  given({ paths: Object.fromEntries(paths.map((path) => [path, { get: {} }])) }, {});

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
export function text(source: string, file: TextRole = 'definition'): Given {
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

/** A valid connector but for its files: other ones, or `undefined` for one that is not there. */
export interface OtherFiles {
  readonly texts?: { readonly [R in TextRole]?: string | undefined };
  readonly icon?: Given['icon'];
  readonly definitionName?: string;
  readonly others?: readonly string[];
}

/** The connector with other files; a finding about what is missing stands at the top of the definition. */
export function withFiles(given: Given, { texts = {}, ...files }: OtherFiles): Given {
  const all = { ...given.texts, ...texts };
  const kept = TEXT_ROLES.flatMap((role) => {
    const source = all[role];
    return source === undefined ? [] : [[role, source] as const];
  });
  return {
    ...given,
    ...files,
    texts: { definition: given.texts.definition, ...Object.fromEntries(kept) },
  };
}

/** A valid connector with that readme, or with the valid one changed. */
export function readme(source: string | ((valid: string) => string), given = definition()): Given {
  const made = typeof source === 'string' ? source : source(README);
  const changed = withFiles(given, { texts: { readme: made } });
  return { ...changed, file: 'readme', base: '', isVerbatim: true };
}

/** A valid connector with that icon, and what else apiProperties.json says. */
export function icon(bytes: Uint8Array, members: Members = {}, name = ICON.name): Given {
  return { ...given({}, members, { file: 'icon' }), icon: { name, bytes } };
}

/** A connection parameter of a valid connector, in place of its key. */
export function connectionParameter(name: string, value: Json, beside: JsonObject = {}): Given {
  const made = properties({ connectionParameters: { [name]: value, ...beside } });
  return { ...made, base: child('/properties/connectionParameters', name) };
}

const OAUTH: JsonObject = {
  identityProvider: 'oauth2',
  clientId: '<client id>',
  scopes: ['invoices.read'],
  redirectMode: 'GlobalPerConnector',
  customParameters: {
    authorizationUrl: { value: 'https://id.contoso.com/authorize' },
    tokenUrl: { value: 'https://id.contoso.com/token' },
    refreshUrl: { value: 'https://id.contoso.com/token' },
  },
};

/** A connector whose sign-in is OAuth, with other members of its settings; findings are below them. */
export function oauth(members: Members, beside: JsonObject = {}): Given {
  const settings = merged(OAUTH, members);
  const token = { type: 'oauthSetting', oAuthSettings: settings };
  const made = connectionParameter('token', token, beside);
  return { ...made, base: child(made.base, 'oAuthSettings') };
}
