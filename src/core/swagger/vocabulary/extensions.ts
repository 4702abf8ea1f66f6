import {
  type Extension,
  flag,
  free,
  list,
  type ObjectName,
  object,
  oneOf,
  text,
  type ValueType,
} from './types.ts';

const FIELDS = ['parameter', 'schema'] as const;
const NAMED = ['operation', 'parameter', 'schema'] as const;
const CHOICES = ['parameter', 'schema', 'items'] as const;

const on = (
  places: readonly ObjectName[],
  is: ValueType,
  says: string,
  unless: Extension['unless'] = {},
): Extension => ({ on: places, is, says, unless });

/** Known, but read by no product wherever it stands. */
const ignored = (says: string): Extension => ({ on: 'anywhere', is: free, says });
const AUTOREST = ignored('For generators of client code; connectors ignore it.');
const DESIGNER = ignored("For the designers' built-in operations; not for a connector.");
const TABLE = ignored('For tables that an API describes at run time; not for a definition.');
const LEFT = ignored('Left behind by a tool; connectors ignore it.');

/** The `x-` keys that extensions.md knows. */
export const EXTENSIONS: Readonly<Record<string, Extension>> = {
  'x-ms-summary': on(
    ['parameter', 'schema', 'response', 'header', 'items'],
    text,
    'The label in the designers: Title Case, at most 80 characters.',
  ),
  'x-ms-visibility': on(
    [...NAMED, 'header', 'items'],
    oneOf('important', 'advanced', 'internal', ''),
    'Who sees it first: important, normal when absent, advanced under a menu, internal never.',
  ),
  'x-ms-trigger': on(
    ['operation'],
    oneOf('single', 'batch'),
    'Makes the operation a trigger: one run an answer, or one for each item of a list.',
  ),
  'x-ms-trigger-hint': on(['operation'], text, 'Tells makers how to make the trigger fire.'),
  'x-ms-trigger-metadata': on(
    ['operation'],
    object('triggerMetadata'),
    'Marks a polling trigger whose state is a query.',
  ),
  'x-ms-trigger-value': on(
    ['parameter'],
    object('triggerValue'),
    'Where in the last answer the next value of this parameter is found.',
  ),
  'x-ms-notification-content': on(
    ['pathItem'],
    object('notificationContent'),
    'What the API posts to a webhook; it stands beside the operation, not inside it.',
  ),
  'x-ms-notification-url': on(
    ['schema'],
    flag,
    'Marks the field of the request that takes the address of the flow.',
  ),
  'x-ms-notification': on(
    ['operation'],
    object('notification'),
    'Names the webhook operation that a polling trigger is pushed by too.',
  ),
  'x-ms-operation-context': on(
    ['operation'],
    object('operationContext'),
    'Which operation to call to fake one firing in a test.',
  ),
  'x-ms-dynamic-values': on(
    CHOICES,
    object('dynamicValues'),
    'A drop-down whose choices an operation lists; it refers to inputs by name.',
  ),
  'x-ms-dynamic-list': on(
    CHOICES,
    object('dynamicList'),
    'A drop-down whose choices an operation lists; it refers to inputs by path.',
  ),
  'x-ms-dynamic-tree': on(
    CHOICES,
    object('dynamicTree'),
    'A tree of folders and leaves that operations list.',
  ),
  'x-ms-dynamic-schema': on(
    FIELDS,
    object('dynamicSchema'),
    'Fields that an operation describes; it refers to inputs by name.',
  ),
  'x-ms-dynamic-properties': on(
    FIELDS,
    object('dynamicProperties'),
    'Fields that an operation describes; it refers to inputs by path.',
  ),
  'x-ms-capabilities': on(
    ['root', 'operation', 'schema'],
    object('rootCapabilities'),
    'What else the connector or the operation can do: test a connection, pick files, send in chunks.',
    { operation: object('operationCapabilities'), schema: free },
  ),
  'x-ms-api-annotation': on(
    ['info', 'operation'],
    object('operationAnnotation'),
    'Preview or production, and how versions of an operation belong together.',
    { info: object('connectorAnnotation') },
  ),
  'x-ms-enum-values': on(
    CHOICES,
    list(object('enumValue')),
    'The labels of the values under "enum".',
  ),
  'x-ms-enum': on(CHOICES, object('autorestEnum'), 'The name of the option set in Power Apps.'),
  'x-ms-enum-display-name': TABLE,
  'x-ms-editor': on(FIELDS, text, 'The control for the input; connectors use "dictionary".'),
  'x-ms-editor-options': on(FIELDS, object('editorOptions'), 'Labels of choices, the older form.'),
  'x-ms-media-kind': on(
    ['parameter', 'schema', 'response'],
    oneOf('image', 'audio', 'video'),
    'What a binary is, for the controls of Power Apps.',
  ),
  'x-ms-content-hint': on(FIELDS, text, 'What a button trigger asks for.'),
  'x-ms-format': on(FIELDS, text, 'contentOnly: ask for a file without its name.'),
  'x-ms-url-encoding': on(
    ['parameter'],
    oneOf('single', 'double'),
    'How often the value is encoded in the path; double where it may hold a slash.',
  ),
  'x-ms-localizeDefaultValue': on(FIELDS, flag, 'Whether the default is a text to translate.'),
  'x-ms-property-name-alias': ignored('Written by the platform; not for a connector.'),
  'x-ms-headers': on(['operation'], free, "An input for headers of the maker's own."),
  'x-ms-header': DESIGNER,
  'x-ms-header-input': DESIGNER,
  'x-ms-test-value': on(FIELDS, free, 'A sample for automatic tests; never a secret.'),
  'x-ms-explicit-input': on(FIELDS, flag, 'Whether the caller has to give the value, never an AI.'),
  'x-ms-pageable': on(
    ['operation'],
    object('pageable'),
    'The response comes in pages: items in "value", and the address of the next page.',
  ),
  'x-ms-safe-operation': on(['operation'], flag, 'Whether a POST changes nothing.'),
  'x-ms-require-user-confirmation': on(
    ['operation', 'aiOperation'],
    flag,
    'Whether an agent has to ask before the call.',
  ),
  'x-ms-no-generic-test': on(['operation'], flag, 'Whether automatic probes leave it out.'),
  'x-ms-connector-metadata': on(
    ['root'],
    list(object('metadatum')),
    'Website, privacy policy and categories, needed for publishing.',
  ),
  'x-ms-deployment-version': on(['info'], text, 'Written by Microsoft when it deploys.'),
  'x-ms-keywords': on(['info'], list(text), 'Words that the gallery finds the connector by.'),
  'x-ms-docs': on(['root'], list(object('documentationLink')), 'Further reading.'),
  'x-ms-parameterized-host': AUTOREST,
  'x-ms-connector-name': ignored('A name that no product reads; the title is in "info".'),
  'x-ms-openai-manifest': on(
    ['root'],
    object('aiManifest'),
    'What agents are told about the connector.',
  ),
  'x-ms-openai-data': on(
    ['root', 'operation'],
    object('aiData'),
    'Whether and how agents may call the operation.',
    { root: free },
  ),
  'x-ms-openai-published-to-copilots': on(
    ['info'],
    list(object('copilot')),
    'The copilots that the connector is published to.',
  ),
  'x-ms-name-for-model': on(NAMED, text, 'The name given to a language model, in snake_case.'),
  'x-ms-description-for-model': on(NAMED, text, 'A longer description for a language model.'),
  'x-ms-ai-sensitivity': on(FIELDS, oneOf('low', 'high'), 'Whether a model may see the value.'),
  'x-ms-agentic-protocol': on(
    ['operation'],
    text,
    'The operation is an endpoint for agents: mcp-streamable-1.0.',
  ),

  'x-ms-permission': TABLE,
  'x-ms-relationships': TABLE,
  'x-ms-keyType': TABLE,
  'x-ms-keyOrder': TABLE,
  'x-ms-sort': TABLE,
  'x-ms-property-entity-type': TABLE,
  'x-ms-displayFormat': TABLE,
  'x-ms-content-sensitivityLabelInfo': TABLE,
  'x-ms-sp': TABLE,

  'x-ms-input-dependencies': DESIGNER,
  'x-ms-dynamically-added': DESIGNER,
  'x-ms-serialization': DESIGNER,
  'x-ms-deserialization': DESIGNER,
  'x-ms-group-name': DESIGNER,
  'x-ms-connection-required': DESIGNER,
  'x-ms-connection-options': DESIGNER,
  'x-ms-create-new-resource': DESIGNER,
  'x-ms-stateless-default': DESIGNER,
  'x-ms-scheduler-trigger': DESIGNER,
  'x-ms-scheduler-recommendation': DESIGNER,
  'x-ms-oneof-title': DESIGNER,
  'x-ms-oneof-unique-properties': DESIGNER,
  'x-ms-base-path': DESIGNER,
  'x-ms-path': DESIGNER,
  'x-ms-method': DESIGNER,

  'x-ms-parameter-location': AUTOREST,
  'x-ms-skip-url-encoding': AUTOREST,
  'x-ms-client-name': AUTOREST,
  'x-ms-client-flatten': AUTOREST,
  'x-ms-examples': AUTOREST,
  'x-ms-azure-resource': AUTOREST,
  'x-ms-discriminator-value': AUTOREST,
  'x-ms-identifiers': AUTOREST,
  'x-ms-mutability': AUTOREST,
  'x-ms-secret': AUTOREST,
  'x-ms-docs-operation-type': AUTOREST,
  'x-ms-navigationProperty': AUTOREST,
  'x-ms-long-running-operation': AUTOREST,
  'x-ms-long-running-operation-options': AUTOREST,
  'x-ms-primary-error-message': AUTOREST,

  'x-nullable': on(
    ['parameter', 'schema', 'items', 'header'],
    flag,
    'Whether the value may be null.',
  ),
  'x-example': LEFT,
  'x-examples': LEFT,
  'x-bodyName': LEFT,
  'x-components': LEFT,
  'x-generator': LEFT,
  'x-logo': LEFT,
  'x-deprecated': LEFT,
  'x-enumNames': LEFT,
  'x-enumFlags': LEFT,
};
