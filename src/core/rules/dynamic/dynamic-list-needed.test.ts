import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicListNeeded } from './dynamic-list-needed.ts';
import { ask, body, LIST, PROPERTIES, SCHEMA, VALUES } from './testAsking.ts';

const team: JsonObject = { name: 'team', in: 'query', type: 'string' };
const target = { parameters: [team, { name: 'size', in: 'query', type: 'integer' }] };
/** A body whose property asks by the name of an input, with the newer form beside it or not. */
const choosing = (parameter: string, twin: JsonObject = {}, others: JsonObject[] = []) =>
  body(
    {
      properties: {
        squad: { type: 'string' },
        project: {
          type: 'string',
          [VALUES]: ask(
            { team: { parameter }, size: 5 },
            { 'value-collection': 'data', 'value-path': 'id', 'value-title': 'name' },
          ),
          ...twin,
        },
      },
    },
    target,
    others,
  );
const list = (reference: string): JsonObject => ({
  [LIST]: {
    operationId: 'ListProjects',
    parameters: { team: { parameterReference: reference }, size: { value: 5 } },
    itemsPath: 'data',
    itemValuePath: 'id',
    itemTitlePath: 'name',
  },
});
const fields = (path: string, twin: JsonObject = {}) =>
  body({ type: 'object', [SCHEMA]: { operationId: 'ListProjects', 'value-path': path }, ...twin });

testRule(dynamicListNeeded, {
  accepts: {
    'a parameter': choosing('team', {}, [team]),
    'the newer form beside it': choosing('squad', list('body/squad')),
    'what is not there: another rule reports it': choosing('nobody'),
    'a path to a schema': fields('schema'),
    'the newer form of a schema beside it': fields('schema/properties', {
      [PROPERTIES]: { operationId: 'ListProjects', itemValuePath: 'schema' },
    }),
  },
  refuses: [
    {
      name: 'a property of the body, and adds the newer form',
      given: choosing('squad'),
      at: `/properties/project/${VALUES}`,
      says: '"squad" is not a parameter itself, so x-ms-dynamic-list is needed',
      severity: 'warning',
      proposed: choosing('squad', list('body/squad')),
    },
    {
      name: 'what may be the parameter or a property',
      given: choosing('squad', {}, [{ ...team, name: 'squad' }]),
      at: `/properties/project/${VALUES}`,
      says: 'both a parameter and in the body',
      proposed: choosing('squad', list('squad'), [{ ...team, name: 'squad' }]),
    },
    {
      name: 'a path to the properties of a schema',
      given: fields('schema/properties'),
      at: `/${SCHEMA}`,
      says: PROPERTIES,
      proposed: fields('schema/properties', {
        [PROPERTIES]: { operationId: 'ListProjects', itemValuePath: 'schema' },
      }),
    },
  ],
});
