import { definition, operation, pathItem, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRefInvalid } from './schema-ref-invalid.ts';

const to = ($ref: string) => ({ $ref });
const property = ($ref: string) => schema({ properties: { a: to($ref) } }, { Order: {} });

testRule(schemaRefInvalid, {
  accepts: {
    'a definition that is there': property('#/definitions/Order'),
    'a name with a slash and a tilde': schema(
      { items: to('#/definitions/a~1b~0c') },
      { 'a/b~c': {} },
    ),
    'a name with a blank, escaped as in a URL': schema(
      { items: to('#/definitions/My%20Order') },
      { 'My Order': {} },
    ),
    'a place inside a definition': schema(
      { items: to('#/definitions/Order/properties/total') },
      { Order: { properties: { total: { type: 'number' } } } },
    ),
    'a schema that contains itself': schema({ properties: { next: to('#/definitions/Invoice') } }),
    'a property that is called $ref': schema({ properties: { $ref: { type: 'string' } } }),
    'an example that looks like a reference': schema({ example: to('nowhere') }),
    'a parameter or response that is one: other rules look at them': operation({
      parameters: [to('#/parameters/id')],
      responses: { '200': to('#/responses/ok') },
    }),
  },
  refuses: [
    {
      name: 'a definition that is not there',
      given: property('#/definitions/Ordr'),
      at: '/properties/a/$ref',
      says: '/definitions/Ordr',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'the place where OpenAPI 3 has its schemas',
      given: property('#/components/schemas/Order'),
      at: '/properties/a/$ref',
      says: '#/definitions/',
    },
    { name: 'another file', given: property('order.json'), at: '/properties/a/$ref' },
    { name: 'only a name', given: property('Order'), at: '/properties/a/$ref' },
    { name: 'no name', given: property('#/definitions/'), at: '/properties/a/$ref' },
    {
      name: 'no valid pointer',
      given: property('#/definitions/a~b'),
      at: '/properties/a/$ref',
      says: '~0',
    },
    {
      name: 'one in a response',
      given: operation({ responses: { '200': { schema: to('#/definitions/X') } } }),
      at: '/responses/200/schema/$ref',
    },
    {
      name: 'one in a body',
      given: operation({ parameters: [{ in: 'body', schema: { items: to('#/definitions/X') } }] }),
      at: '/parameters/0/schema/items/$ref',
    },
    {
      name: 'one in what a webhook is sent',
      given: pathItem({ 'x-ms-notification-content': { schema: to('#/definitions/X') } }),
      at: '/x-ms-notification-content/schema/$ref',
    },
    {
      name: 'a definition that is only a reference, there and not where it is used',
      given: schema(to('#/definitions/Order'), { Order: {} }),
      at: '/$ref',
      says: 'only a reference to /definitions/Order',
    },
    {
      name: 'a definition that refers to itself',
      given: schema(to('#/definitions/Invoice')),
      at: '/$ref',
      says: 'refers to itself',
    },
    {
      name: 'a ring of definitions',
      given: definition({
        definitions: {
          Invoice: { items: to('#/definitions/A') },
          A: to('#/definitions/B'),
          B: to('#/definitions/A'),
        },
      }),
      at: ['/definitions/A/$ref', '/definitions/B/$ref'],
      says: 'refers to itself',
    },
    {
      name: 'a place inside a definition that is only a reference',
      given: schema(
        {
          properties: { a: to('#/definitions/Order'), b: to('#/definitions/Invoice/properties/a') },
        },
        { Order: {} },
      ),
      at: '/properties/b/$ref',
    },
  ],
});
