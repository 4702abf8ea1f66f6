import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicTwinDiffers } from './dynamic-twin-differs.ts';
import { ask, body, LIST, PROPERTIES, SCHEMA, VALUES } from './testAsking.ts';

const choices = (old: string, modern: string) =>
  body({ [VALUES]: { operationId: old }, [LIST]: { operationId: modern } });
const fields = (old: JsonObject, modern: JsonObject) =>
  body({ [SCHEMA]: ask({}, old), [PROPERTIES]: ask({}, modern) });

testRule(dynamicTwinDiffers, {
  accepts: {
    'the same operation': choices('ListProjects', 'listprojects'),
    'the same path': fields({ 'value-path': 'schema' }, { itemValuePath: 'schema' }),
    'the path to the schema of the properties': fields(
      { 'value-path': 'schema/properties' },
      { itemValuePath: 'schema' },
    ),
    'the properties of the answer itself': fields({ 'value-path': 'properties' }, {}),
    'no path': fields({}, {}),
    'one form alone': body({ [PROPERTIES]: ask({}, { itemValuePath: 'schema' }) }),
  },
  refuses: [
    {
      name: 'another operation',
      given: choices('ListProjects', 'GetInvoice'),
      at: `/${LIST}/operationId`,
      says: 'asks GetInvoice, but x-ms-dynamic-values asks ListProjects',
      severity: 'warning',
      proposed: choices('ListProjects', 'ListProjects'),
    },
    {
      name: 'a path to the properties in both',
      given: fields({ 'value-path': 'schema/properties' }, { itemValuePath: 'schema/properties' }),
      at: `/${PROPERTIES}/itemValuePath`,
      says: '"schema"',
      proposed: fields({ 'value-path': 'schema/properties' }, { itemValuePath: 'schema' }),
    },
    {
      name: 'a path in one alone',
      given: fields({ 'value-path': 'schema' }, {}),
      at: `/${PROPERTIES}/itemValuePath`,
      proposed: fields({ 'value-path': 'schema' }, { itemValuePath: 'schema' }),
    },
  ],
});
