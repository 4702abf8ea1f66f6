import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicTargetParameterMissing } from './dynamic-target-parameter-missing.ts';
import { ask, asking, LIST, TREE, VALUES } from './testAsking.ts';

const team = (members: JsonObject = {}): JsonObject => ({
  name: 'team',
  in: 'query',
  type: 'string',
  required: true,
  ...members,
});
const needs = (...parameters: JsonObject[]) => ({ parameters });
const filter = (schema: JsonObject): JsonObject => ({
  name: 'body',
  in: 'body',
  required: true,
  schema,
});
const state = { required: ['state'], properties: { state: { type: 'string' } } };

testRule(dynamicTargetParameterMissing, {
  accepts: {
    given: asking(VALUES, ask({ team: 'A' }), needs(team())),
    'given in another case': asking(VALUES, ask({ Team: 'A' }), needs(team())),
    'given from the folder that was opened': asking(
      TREE,
      {
        open: ask({ team: { value: 'A' } }),
        browse: ask({ team: { selectedItemValuePath: 'id' } }),
      },
      needs(team()),
    ),
    optional: asking(VALUES, ask(), needs(team({ required: false }))),
    'with a default': asking(VALUES, ask(), needs(team({ default: 'A' }))),
    'what the platform gives itself': asking(VALUES, ask(), needs(team({ name: 'connectionId' }))),
    'a body of which a part is given': asking(VALUES, ask({ state: 'open' }), needs(filter(state))),
    'a body of which a part is given by its way': asking(
      LIST,
      ask({ 'body/state': { value: 'open' } }),
      needs(filter(state)),
    ),
    'a body that needs nothing in it': asking(VALUES, ask(), needs(filter({ properties: {} }))),
  },
  refuses: [
    {
      name: 'a required parameter that is not given',
      given: asking(VALUES, ask(), needs(team())),
      at: '/parameters/team',
      says: 'ListProjects requires "team"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'two, of a list without any parameters',
      given: asking(LIST, { operationId: 'listprojects' }, needs(team(), team({ name: 'state' }))),
      at: ['/parameters/team', '/parameters/state'],
    },
    {
      name: 'a body that needs something',
      given: asking(VALUES, ask(), needs(filter(state))),
      at: '/parameters/body',
    },
  ],
});
