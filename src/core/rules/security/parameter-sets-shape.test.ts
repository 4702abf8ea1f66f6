import type { Json, JsonObject } from '../../text/value.ts';
import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSetsShape } from './parameter-sets-shape.ts';

const UI = { displayName: 'Authentication type', description: 'How to sign in.' };
const SET = { name: 'key', uiDefinition: UI, parameters: {} };
const sets = (connectionParameterSets: Json) => properties({ connectionParameterSets });
const values = (...all: JsonObject[]) => sets({ uiDefinition: UI, values: all });
const at = (rest: string) => `/connectionParameterSets${rest}`;

testRule(parameterSetsShape, {
  accepts: { none: properties({}), two: values(SET, { ...SET, name: 'other' }) },
  refuses: [
    {
      name: 'nothing in it, as one finding',
      given: sets({}),
      at: at(''),
      says: 'uiDefinition and values',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a list', given: sets([]), at: at('') },
    {
      name: 'values that are none',
      given: sets({ uiDefinition: UI, values: {} }),
      at: at('/values'),
    },
    {
      name: 'a set without a name and parameters',
      given: values({ uiDefinition: UI }),
      at: at('/values/0'),
      says: 'Set 1 needs name and parameters',
    },
    { name: 'one name twice', given: values(SET, SET), at: at('/values/1/name') },
    {
      name: 'a label as one page spells it',
      given: values({ ...SET, uiDefinition: { displayname: 'Key' } }),
      at: at('/values/0/uiDefinition/displayname'),
      fixed: values({ ...SET, uiDefinition: { displayName: 'Key' } }),
    },
  ],
});
