import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicCollectionNotArray } from './dynamic-collection-not-array.ts';
import { ask, asking, body, LIST, PROJECTS, SCHEMA, TREE, VALUES } from './testAsking.ts';

const values = (path: string | undefined, answers: JsonObject | null = PROJECTS) =>
  asking(VALUES, ask({}, path === undefined ? {} : { 'value-collection': path }), { answers });
const items: JsonObject = { type: 'array', items: { type: 'string' } };

testRule(dynamicCollectionNotArray, {
  accepts: {
    'a list': values('data'),
    'the answer itself': values(undefined, items),
    'a path that names the items on its way': values('groups/items/data', {
      properties: { groups: { items: PROJECTS } },
    }),
    'a list by its items alone': values('data', { properties: { data: { items: {} } } }),
    'a list in a part': values('data', { allOf: [PROJECTS] }),
    'an answer that says nothing': values('data', {}),
    'an answer that takes any property': values('data', { additionalProperties: true }),
    'an answer that is asked for': values('data', {
      type: 'object',
      properties: { a: {} },
      [SCHEMA]: ask(),
    }),
    'a reference that leads nowhere: another rule reports it': values('data', {
      $ref: '#/definitions/Nothing',
    }),
    'an array in an array in itself': values('a/b', {
      type: 'array',
      items: { $ref: '#/paths/~1projects/get/responses/200/schema' },
    }),
    'fields, which are no list': body({ [SCHEMA]: ask({}, { 'value-path': 'data' }) }),
  },
  refuses: [
    {
      name: 'an object',
      given: values(undefined),
      at: '/value-collection',
      says: 'the answer itself is of type object',
      severity: 'warning',
    },
    {
      name: 'a text',
      given: values('name', { properties: { name: { type: 'string' } } }),
      at: '/value-collection',
      says: '"name" is of type string',
    },
    {
      name: 'nothing, and tells what is there',
      given: values('value'),
      at: '/value-collection',
      says: 'there is no "value", only data',
    },
    {
      name: 'that of a list',
      given: asking(LIST, ask({}, { itemsPath: 'value' })),
      at: '/itemsPath',
    },
    {
      name: 'those of a tree',
      given: asking(TREE, { open: ask({}, { itemsPath: 'value' }), browse: ask() }),
      at: ['/open/itemsPath', '/browse/itemsPath'],
    },
    {
      name: 'an answer that is not described, as an information',
      given: values('data', null),
      at: '/value-collection',
      says: 'does not say what it answers',
      severity: 'info',
    },
  ],
});
