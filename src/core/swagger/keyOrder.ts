import { type Pointer, segmentsOf } from '../text/pointer.ts';

/** A kind of object in a connector's files: the usual order of its keys, and which kinds stand below it. */
interface Shape {
  readonly keys: readonly string[];
  readonly children?: Readonly<Record<string, ShapeName>>;
  /** What every other child is: the items of a list, the values of a map. */
  readonly each?: ShapeName;
}

type ShapeName = keyof typeof SHAPES;

/** Types and their limits, the same in schemas, parameters, headers and items. */
const TYPE = ['type', 'format', 'items', 'collectionFormat', 'enum', 'default'];
const LIMITS = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
];
const DYNAMIC = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-tree',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
];

/** The orders that most published connectors have; where they differ widely, that of Microsoft's templates. */
const SHAPES = {
  file: {
    keys: [
      'swagger',
      'info',
      'host',
      'basePath',
      'schemes',
      'consumes',
      'produces',
      'paths',
      'definitions',
      'parameters',
      'responses',
      'securityDefinitions',
      'security',
      'tags',
      'externalDocs',
      'x-ms-capabilities',
      'x-ms-connector-metadata',
    ],
    children: {
      info: 'info',
      paths: 'paths',
      definitions: 'schemas',
      parameters: 'parameters',
      responses: 'responses',
      securityDefinitions: 'securityDefinitions',
      tags: 'tags',
      properties: 'properties',
      'x-ms-connector-metadata': 'metadata',
    },
  },
  info: {
    keys: [
      'title',
      'description',
      'version',
      'termsOfService',
      'x-ms-api-annotation',
      'contact',
      'license',
      'x-ms-keywords',
    ],
    children: { contact: 'contact', license: 'contact', 'x-ms-api-annotation': 'annotation' },
  },
  contact: { keys: ['name', 'url', 'email'] },
  metadata: { keys: [], each: 'metadatum' },
  metadatum: { keys: ['propertyName', 'propertyValue'] },
  tags: { keys: [], each: 'tag' },
  tag: { keys: ['name', 'description', 'externalDocs'] },
  securityDefinitions: { keys: [], each: 'securityDefinition' },
  securityDefinition: {
    keys: ['type', 'in', 'name', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes', 'description'],
  },
  paths: { keys: [], each: 'pathItem' },
  pathItem: {
    keys: [
      'x-ms-notification-content',
      'parameters',
      'get',
      'post',
      'put',
      'patch',
      'delete',
      'head',
      'options',
    ],
    children: {
      get: 'operation',
      post: 'operation',
      put: 'operation',
      patch: 'operation',
      delete: 'operation',
      head: 'operation',
      options: 'operation',
      parameters: 'parameters',
      'x-ms-notification-content': 'response',
    },
  },
  operation: {
    keys: [
      'tags',
      'summary',
      'description',
      'operationId',
      'deprecated',
      'x-ms-visibility',
      'x-ms-api-annotation',
      'x-ms-trigger',
      'x-ms-trigger-hint',
      'x-ms-trigger-metadata',
      'x-ms-pageable',
      'consumes',
      'produces',
      'schemes',
      'security',
      'parameters',
      'responses',
    ],
    children: {
      parameters: 'parameters',
      responses: 'responses',
      'x-ms-api-annotation': 'annotation',
      'x-ms-trigger-metadata': 'trigger',
    },
  },
  annotation: { keys: ['family', 'revision', 'status', 'replacement'] },
  trigger: { keys: ['kind', 'mode'] },
  parameters: { keys: [], each: 'parameter' },
  parameter: {
    keys: [
      '$ref',
      'name',
      'in',
      'description',
      'required',
      ...TYPE,
      ...LIMITS,
      'allowEmptyValue',
      'x-ms-summary',
      'x-ms-visibility',
      'x-ms-url-encoding',
      ...DYNAMIC,
      'schema',
    ],
    children: { schema: 'schema', items: 'schema' },
  },
  responses: { keys: ['200', '201', '202', '204', 'default'], each: 'response' },
  response: {
    keys: ['$ref', 'description', 'headers', 'schema', 'examples'],
    children: { schema: 'schema', headers: 'schemas' },
  },
  schemas: { keys: [], each: 'schema' },
  schema: {
    keys: [
      '$ref',
      ...TYPE,
      ...LIMITS,
      'title',
      'description',
      'x-ms-summary',
      'x-ms-visibility',
      ...DYNAMIC,
      'example',
      'readOnly',
      'allOf',
      'required',
      'properties',
      'additionalProperties',
    ],
    children: {
      properties: 'schemas',
      items: 'schema',
      additionalProperties: 'schema',
      allOf: 'schemas',
    },
  },
  properties: {
    keys: [
      'connectionParameters',
      'connectionParameterSets',
      'iconBrandColor',
      'scriptOperations',
      'capabilities',
      'policyTemplateInstances',
      'publisher',
      'stackOwner',
    ],
    children: { connectionParameters: 'connectionParameters', policyTemplateInstances: 'policies' },
  },
  connectionParameters: { keys: [], each: 'connectionParameter' },
  connectionParameter: {
    keys: ['type', 'oAuthSettings', 'metadata', 'uiDefinition'],
    children: { oAuthSettings: 'oAuthSettings', uiDefinition: 'uiDefinition' },
  },
  oAuthSettings: {
    keys: [
      'identityProvider',
      'clientId',
      'clientSecret',
      'scopes',
      'redirectMode',
      'redirectUrl',
      'properties',
      'customParameters',
    ],
  },
  uiDefinition: {
    keys: ['displayName', 'description', 'tooltip', 'constraints'],
    children: { constraints: 'constraints' },
  },
  constraints: { keys: ['tabIndex', 'clearText', 'required', 'hidden', 'allowedValues'] },
  policies: { keys: [], each: 'policy' },
  policy: { keys: ['templateId', 'title', 'parameters'] },
} as const satisfies Record<string, LooseShape>;

/** What `SHAPES` is checked against while its own names are not known yet. */
type LooseShape = Omit<Shape, 'children' | 'each'> & {
  readonly children?: Readonly<Record<string, string>>;
  readonly each?: string;
};

/**
 * The usual order of the keys of the object at a pointer into the definition or apiProperties.json, for new keys to get
 * a sensible place; none for an object of no known kind.
 *     keyOrderOf('/paths/~1orders/get') -> ['tags', 'summary', 'description', …]
 */
export function keyOrderOf(object: Pointer): readonly string[] {
  let name: ShapeName | undefined = 'file';
  for (const segment of segmentsOf(object)) {
    if (!name) return [];
    const { children, each }: Shape = SHAPES[name];
    name = children && Object.hasOwn(children, segment) ? children[segment] : each;
  }
  return name ? SHAPES[name].keys : [];
}
