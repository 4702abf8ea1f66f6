import type { PolicyTemplate } from './template.ts';

export const setHostUrl: PolicyTemplate = {
  id: 'dynamichosturl',
  title: 'Set host URL',
  does: 'Sends requests to a host that depends on the connection: a tenant, a region, an own server.',
  group: 'address',
  sections: ['Request'],
  fields: [
    {
      name: 'urlTemplate',
      label: 'URL template',
      help: "Replaces scheme, host and base URL: write the base URL here too. May hold @connectionParameters('name'), @headers('name') and @queryParameters('name').",
      required: true,
      example: "https://@connectionParameters('tenant').example.com/api/v3",
    },
  ],
};

export const setSubdomain: PolicyTemplate = {
  ...setHostUrl,
  id: 'dynamicsubdomain',
  title: 'Set subdomain',
  does: 'An older name of Set host URL, with the same effect.',
  isOld: true,
};

export const routeRequest: PolicyTemplate = {
  id: 'routerequesttoendpoint',
  title: 'Route request',
  does: 'Sends an operation to another path, so that two operations can share one path and verb.',
  group: 'address',
  sections: ['Request'],
  fields: [
    {
      name: 'newPath',
      label: 'New path',
      help: 'Below the base URL, which is not repeated. {name} stands for a path parameter of the operation; expressions are allowed.',
      required: true,
      example: "/@queryParameters('kind','standard')/orders/{id}",
    },
    {
      name: 'httpMethod',
      label: 'HTTP method',
      help: 'The verb of the call to the API.',
      values: [
        '@Request.OriginalHTTPMethod',
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'OPTIONS',
        'HEAD',
      ],
      fallback: '@Request.OriginalHTTPMethod',
    },
  ],
};
