import { testRule } from '../testing/testRule.ts';
import { dynamicValuePathMissing } from './dynamic-value-path-missing.ts';
import { ask, asking, body, LIST, SCHEMA, VALUES } from './testAsking.ts';

const names = { type: 'array', items: { type: 'string' } };
const data = { 'value-collection': 'data' };

testRule(dynamicValuePathMissing, {
  accepts: {
    'a path': asking(VALUES, ask({}, { ...data, 'value-path': 'id' })),
    'a path of a list': asking(LIST, ask({}, { itemsPath: 'data', itemValuePath: 'id' })),
    'texts, which are sent themselves': asking(VALUES, ask(), { answers: names }),
    'a schema, which is asked for itself': body({ [SCHEMA]: ask() }),
    'an operation that is not there: another rule reports it': asking(VALUES, {
      operationId: 'ListPeople',
    }),
  },
  refuses: [
    {
      name: 'objects without a path',
      given: asking(VALUES, ask({}, { ...data, 'value-title': 'name' })),
      at: '',
      says: '"value-path"',
      severity: 'warning',
    },
    {
      name: 'a list without a path',
      given: asking(LIST, ask({}, { itemsPath: 'data' })),
      at: '',
    },
    {
      name: 'a blank path',
      given: asking(VALUES, ask({}, { ...data, 'value-path': '' })),
      at: '',
    },
    {
      name: 'items of which nothing is known',
      given: asking(VALUES, ask(), { answers: null }),
      at: '',
    },
  ],
});
