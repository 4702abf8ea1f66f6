import type { PolicyField, PolicyTemplate } from './template.ts';

const EXISTS_ACTION = {
  name: 'existsAction',
  label: 'Action if it exists',
  values: ['override', 'skip', 'append'],
  fallback: 'override',
} as const;

const EXPRESSIONS =
  "May hold @connectionParameters('name'), @headers('name') and @queryParameters('name'), each with a default behind a comma.";

export const setHeader: PolicyTemplate = {
  id: 'setheader',
  title: 'Set HTTP header',
  does: 'Adds a header to requests or replies, or changes one.',
  group: 'fields',
  sections: ['Request', 'Response', 'Failure'],
  fields: [
    {
      name: 'name',
      label: 'Header name',
      help: 'Compared without case.',
      required: true,
      example: 'Authorization',
    },
    {
      name: 'value',
      label: 'Header value',
      help: EXPRESSIONS,
      required: true,
      example: "Bearer @connectionParameters('api_key')",
    },
    { ...EXISTS_ACTION, help: 'override replaces it, skip leaves it, append adds a value.' },
  ],
};

export const setQueryParameter: PolicyTemplate = {
  id: 'setqueryparameter',
  title: 'Set query string parameter',
  does: 'Adds a query parameter to requests, or changes one.',
  group: 'fields',
  sections: ['Request'],
  fields: [
    {
      name: 'name',
      label: 'Query parameter name',
      help: 'As the API calls it.',
      required: true,
      example: '$top',
    },
    {
      name: 'value',
      label: 'Query parameter value',
      help: `Not escaped: the platform does that. ${EXPRESSIONS}`,
      required: true,
      example: '50',
    },
    { ...EXISTS_ACTION, help: 'override replaces it, skip leaves it, append adds another one.' },
  ],
};

const HTTP_METHOD: PolicyField = {
  name: 'httpMethod',
  label: 'HTTP method',
  help: 'The verb of the extra call, which has no body.',
  values: ['GET', 'POST', 'PUT'],
  fallback: 'GET',
};

export const setValueFromUrl: PolicyTemplate = {
  id: 'setvaluefromurl',
  title: 'Set header or query value from URL',
  does: 'Makes another call first and puts a value of its answer into a header or query parameter: an ETag, a token.',
  group: 'fields',
  sections: ['Request', 'Response'],
  fields: [
    {
      name: 'parameterTemplate',
      label: 'Target',
      help: "The header or query parameter to set: @headers('name') or @queryParameters('name').",
      required: true,
      example: "@headers('If-Match')",
    },
    {
      name: 'parameterValueUrl',
      label: 'URL',
      help: 'The path of the extra call, below the host as it is at this point. {name} stands for a path parameter.',
      required: true,
      example: '/tasks/{id}',
    },
    {
      name: 'parameterValuePathTemplate',
      label: 'Value',
      help: 'Where the value stands in the answer.',
      required: true,
      example: "@body()['@odata.etag']",
    },
    HTTP_METHOD,
  ],
};
