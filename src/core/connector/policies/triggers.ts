import type { PolicyTemplate } from './template.ts';

export const pollingTrigger: PolicyTemplate = {
  id: 'pollingtrigger',
  title: 'Polling trigger',
  does: 'Makes a trigger of a list operation: remembers the newest element and asks for what is newer.',
  group: 'triggers',
  sections: ['Response'],
  type: 'PollingTrigger',
  fields: [
    {
      name: 'triggerDataPath',
      label: 'Collection',
      help: 'Where the list stands in the answer, the newest element first.',
      required: true,
      example: '@triggerBody().value',
    },
    {
      name: 'triggerConfig',
      label: 'State',
      help: 'Query parameters of the next poll, each with an expression over the answer.',
      required: true,
      kind: 'object',
      example: '@{triggerBody().value[0].created}',
    },
  ],
};

export const updateNextLink: PolicyTemplate = {
  id: 'updatenextlink',
  title: 'Update next link',
  does: 'Makes the link to the next page lead through the connection, for lists with x-ms-pageable.',
  group: 'triggers',
  sections: ['Response'],
  fields: [
    {
      name: 'nextLinkPropertyName',
      label: 'Next link property',
      help: 'The same name as in x-ms-pageable, in the same case.',
      required: true,
      example: '@odata.nextLink',
    },
    {
      name: 'nextLinkParentPropertyPath',
      label: 'Next link parent path',
      help: 'The object that holds it, where it is not the answer itself.',
    },
  ],
};

export const setUnauthenticated: PolicyTemplate = {
  id: 'setconnectionstatustounauthenticated',
  title: 'Set connection status to unauthenticated',
  does: 'Asks users to sign in again when the connection test is answered with a status.',
  group: 'triggers',
  sections: ['Response'],
  fields: [
    {
      name: 'statusCode',
      label: 'Status code',
      help: 'Goes with a connection test (x-ms-capabilities).',
      required: true,
      kind: 'integer',
      example: '401',
    },
  ],
};
