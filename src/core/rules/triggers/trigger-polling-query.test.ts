import type { JsonObject } from '../../text/value.ts';
import { definition, type Given } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { triggerPollingQuery } from './trigger-polling-query.ts';

const since: JsonObject = {
  name: 'since',
  in: 'query',
  type: 'string',
  'x-ms-visibility': 'internal',
};
const CONFIG = 'x-ms-apimTemplateParameter.triggerConfig';
const policyAt = '/properties/policyTemplateInstances/0/parameters';

/** A trigger that is polled for by a policy, which sets the query parameters `config`. */
const poll = (
  parameter: JsonObject = since,
  config: JsonObject = { since: '@{triggerBody().value[0].at}' },
  members: JsonObject = {},
): Given =>
  definition(
    {
      paths: {
        '/invoices': {
          get: {
            operationId: 'OnInvoice',
            'x-ms-trigger': 'batch',
            parameters: [parameter],
            ...members,
          },
        },
      },
    },
    {
      policyTemplateInstances: [
        {
          templateId: 'pollingtrigger',
          parameters: { 'x-ms-apimTemplate-operationName': ['OnInvoice'], [CONFIG]: config },
        },
      ],
    },
  );

const inProperties = (given: Given): Given => ({ ...given, file: 'properties' });

testRule(triggerPollingQuery, {
  accepts: {
    'an internal query parameter': poll(),
    'what is set in the policy, too': inProperties(poll()),
    'the next link, which is no parameter': inProperties(
      poll(since, { 'x-ms-triggerConfig-nextLink': 'next' }),
    ),
    'a parameter that makers see and the policy does not set': poll(
      { ...since, 'x-ms-visibility': 'important' },
      {},
    ),
  },
  refuses: [
    {
      name: 'a parameter that makers see',
      given: poll({ ...since, 'x-ms-visibility': 'important' }),
      at: '/paths/~1invoices/get/parameters/0/x-ms-visibility',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: poll(),
    },
    {
      name: 'a parameter that is not there',
      given: inProperties(poll({ ...since, in: 'header' })),
      at: `${policyAt}/${CONFIG}/since`,
      shows: '"since"',
    },
    {
      name: 'an operation that is no trigger of many items',
      given: inProperties(poll(since, {}, { 'x-ms-trigger': 'single' })),
      at: `${policyAt}/x-ms-apimTemplate-operationName/0`,
    },
  ],
});
