import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicPathNotFound } from './dynamic-path-not-found.ts';
import { ask, asking, LIST, TREE, VALUES } from './testAsking.ts';

const values = (members: JsonObject, answers?: JsonObject) =>
  asking(
    VALUES,
    ask({}, { 'value-collection': 'data', ...members }),
    answers ? { answers: { properties: { data: { items: answers } } } } : {},
  );
const nested: JsonObject = {
  properties: { owner: { properties: { fullName: { type: 'string' } } } },
};

testRule(dynamicPathNotFound, {
  accepts: {
    'properties of the items': values({ 'value-path': 'id', 'value-title': 'name' }),
    'a property deeper inside': values({ 'value-path': 'owner/fullName' }, nested),
    'items that take any property': values({ 'value-path': 'key' }, { type: 'object' }),
    'no paths': values({}),
    'a list that is not there: another rule reports it': asking(
      VALUES,
      ask({}, { 'value-collection': 'value', 'value-path': 'key' }),
    ),
  },
  refuses: [
    {
      name: 'a slip in the value',
      given: values({ 'value-path': 'idd', 'value-title': 'name' }),
      at: '/value-path',
      says: 'have no "idd", only id and name',
      severity: 'warning',
      proposed: values({ 'value-path': 'id', 'value-title': 'name' }),
    },
    {
      name: 'a slip in a longer path, and mends its part',
      given: values({ 'value-path': 'owner/fulName' }, nested),
      at: '/value-path',
      proposed: values({ 'value-path': 'owner/fullName' }, nested),
    },
    {
      name: 'a title that is like none',
      given: values({ 'value-title': 'caption' }),
      at: '/value-title',
    },
    {
      name: 'a property of a text',
      given: values({ 'value-path': 'id' }, { type: 'string' }),
      at: '/value-path',
      says: 'have no "id".',
    },
    {
      name: 'those of a list',
      given: asking(
        LIST,
        ask({}, { itemsPath: 'data', itemValuePath: 'key', itemTitlePath: 'caption' }),
      ),
      at: ['/itemValuePath', '/itemTitlePath'],
    },
    {
      name: 'that of a tree',
      given: asking(TREE, { open: ask({}, { itemsPath: 'data', itemValuePath: 'path' }) }),
      at: '/open/itemValuePath',
    },
  ],
});
