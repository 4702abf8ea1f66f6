import {
  type ExtensionObject,
  either,
  flag,
  free,
  integer,
  key,
  list,
  map,
  nothing,
  type ObjectType,
  object,
  oneOf,
  required,
  text,
} from './types.ts';

const OPERATION = 'The operation of this connector that is called.';
const ITEMS =
  'Where in the response the list is, such as data/items; absent, the response is the list.';
const VALUE = 'Where in an item the value is that is sent.';
const TITLE = 'Where in an item the words are that makers see.';
const GIVEN = 'What the operation is given: a literal, or a reference to another input.';
const STATUS = oneOf('Preview', 'Production');

const TREE_CALL = {
  operationId: required(text, OPERATION),
  parameters: key(map(free), GIVEN),
  itemsPath: key(text, ITEMS),
  itemValuePath: key(text, VALUE),
  itemTitlePath: key(text, TITLE),
  itemFullTitlePath: key(text, 'Where in an item its whole path is, shown once it is chosen.'),
  itemIsParent: key(text, 'An expression that tells a folder from a leaf: (isFolder eq true).'),
  selectableFilter: key(text, 'An expression that tells what can be chosen: (isFolder eq false).'),
};

/** The objects inside extensions. */
export const EXTENSION_OBJECTS: Readonly<Record<ExtensionObject, ObjectType>> = {
  metadatum: {
    keys: {
      propertyName: required(
        oneOf('Website', 'Privacy policy', 'Categories'),
        'Website, Privacy policy or Categories, written exactly so.',
      ),
      propertyValue: required(text, 'Its value; at most two categories, separated by a semicolon.'),
    },
  },
  rootCapabilities: {
    keys: {
      testConnection: key(object('testConnection'), 'The call that tries a new connection.'),
      'file-picker': key(object('filePicker'), 'How folders and files are opened for choosing.'),
    },
  },
  testConnection: {
    keys: {
      operationId: required(text, 'A GET operation that runs with these literals alone.'),
      parameters: key(map(free), 'The literals that it is given.'),
    },
  },
  filePicker: {
    keys: {
      open: required(object('call'), 'The call that lists the root.'),
      browse: key(object('call'), 'The call that lists a folder.'),
      'value-collection': key(text, ITEMS),
      'value-title': key(text, TITLE),
      'value-folder-property': key(text, 'The field that tells a folder from a file.'),
      'value-media-property': key(text, 'The field that holds the media type.'),
    },
  },
  call: {
    keys: { operationId: required(text, OPERATION), parameters: key(map(free), GIVEN) },
  },
  operationCapabilities: {
    keys: {
      chunkTransfer: key(flag, 'Whether large content travels in chunks.'),
      acceptUploadChunkSizeInMB: key(flag, 'Whether makers may say the size of an upload chunk.'),
      minimumUploadChunkSizeInMB: key(integer, 'The smallest upload chunk, in MB.'),
      maximumUploadChunkSizeInMB: key(integer, 'The largest upload chunk, in MB.'),
      acceptDownloadChunkSizeInMB: key(
        flag,
        'Whether makers may say the size of a download chunk.',
      ),
      minimumDownloadChunkSizeInMB: key(integer, 'The smallest download chunk, in MB.'),
      maximumDownloadChunkSizeInMB: key(integer, 'The largest download chunk, in MB.'),
    },
  },
  connectorAnnotation: { keys: { status: key(STATUS, 'Whether the connector is in preview.') } },
  operationAnnotation: {
    keys: {
      family: key(text, 'The name that the versions of an operation share.'),
      revision: key(integer, 'The version within the family; the newest is recommended.'),
      status: key(STATUS, 'Whether the operation is in preview.'),
      replacement: key(object('replacement'), 'What to use instead of a deprecated operation.'),
      expires: key(text, 'The day it ends, as an ISO 8601 date.'),
    },
  },
  replacement: {
    keys: {
      api: required(text, 'The connector that has the replacement.'),
      operationId: required(text, 'The operation to use instead.'),
    },
  },
  triggerMetadata: {
    keys: {
      kind: required(oneOf('query'), 'The state of the trigger is a query.'),
      mode: required(oneOf('polling'), 'The trigger polls.'),
    },
  },
  triggerValue: {
    keys: {
      'value-collection': key(text, ITEMS),
      'value-path': key(text, 'Where in the last answer the next value of the parameter is.'),
    },
    someOf: ['value-collection', 'value-path'],
  },
  notificationContent: {
    keys: {
      description: key(text, 'What the webhook is sent.'),
      schema: key(object('schema'), 'The body that the API posts; its fields are the outputs.'),
      headers: key(map(object('header')), 'The headers that the API sends along.'),
    },
  },
  notification: { keys: { operationId: required(text, 'The webhook operation that pushes too.') } },
  operationContext: {
    keys: { simulate: required(object('call'), 'The call that fakes one firing for a test.') },
  },
  dynamicValues: {
    keys: {
      operationId: key(text, OPERATION),
      parameters: key(map(free), GIVEN),
      'value-collection': key(text, ITEMS),
      'value-path': key(text, VALUE),
      'value-title': key(text, TITLE),
      'value-description': key(text, 'Where in an item its second line is.'),
      'value-selectable': key(text, 'Where in an item stands whether it can be chosen.'),
      capability: key(text, 'A capability of the connector instead of an operation: file-picker.'),
      builtInOperation: key(text, "Microsoft's own: AadGraph.GetUsers."),
    },
  },
  dynamicList: {
    keys: {
      operationId: key(text, OPERATION),
      parameters: key(map(free), GIVEN),
      itemsPath: key(text, ITEMS),
      itemValuePath: key(text, VALUE),
      itemTitlePath: key(text, TITLE),
    },
  },
  dynamicSchema: {
    keys: {
      operationId: key(text, OPERATION),
      parameters: key(map(free), GIVEN),
      'value-path': key(either(text, nothing), 'Where in the response the schema is.'),
    },
  },
  dynamicProperties: {
    keys: {
      operationId: key(text, OPERATION),
      parameters: key(map(free), GIVEN),
      itemValuePath: key(either(text, nothing), 'Where in the response the schema is.'),
    },
  },
  dynamicTree: {
    keys: {
      settings: key(object('treeSettings'), 'What can be chosen.'),
      open: required(object('treeCall'), 'The call that lists the root.'),
      browse: key(object('treeCall'), 'The call that lists a folder.'),
    },
  },
  treeSettings: {
    keys: {
      canSelectParentNodes: key(flag, 'Whether a folder can be chosen.'),
      canSelectLeafNodes: key(flag, 'Whether a leaf can be chosen.'),
    },
  },
  treeCall: { keys: TREE_CALL },
  enumValue: {
    keys: {
      value: required(free, 'One of the values under "enum".'),
      displayName: required(text, 'The words that makers see for it.'),
    },
  },
  autorestEnum: {
    keys: {
      name: key(text, 'The name of the option set in Power Apps.'),
      modelAsString: key(flag, 'Whether the type stays a text.'),
      values: key(list(free), 'The values with their names; no product reads them.'),
    },
  },
  editorOptions: {
    keys: { items: key(list(object('editorOption')), 'The choices with their labels.') },
  },
  editorOption: {
    keys: {
      title: key(text, 'The words that makers see.'),
      value: key(free, 'The value that is sent.'),
    },
  },
  pageable: {
    keys: {
      nextLinkName: required(
        oneOf('nextLink', '@odata.nextLink'),
        'The field of the response that holds the address of the next page.',
      ),
    },
  },
  documentationLink: {
    keys: {
      url: required(text, 'The address of the page.'),
      description: key(text, 'What is found there.'),
    },
  },
  aiManifest: {
    keys: {
      humanName: required(text, 'The name that people see.'),
      modelDescription: required(text, 'What a language model reads about the connector.'),
      contactEmail: key(text, 'The address that questions go to.'),
      legalUrl: key(text, 'The page with the legal terms.'),
    },
  },
  aiData: {
    keys: {
      'openai-enabled': key(flag, 'Whether language models may call the operation.'),
      operations: key(list(object('aiOperation')), 'How each operation is called.'),
    },
  },
  aiOperation: {
    keys: {
      operationId: required(text, "The operation's own operationId."),
      'x-ms-require-user-confirmation': key(flag, 'Whether the user is asked before the call.'),
    },
  },
  copilot: {
    keys: {
      'AICopilot-enabled': key(flag, 'Whether that copilot may use the connector.'),
      AICopilotName: key(text, 'The name of the copilot.'),
    },
  },
};
