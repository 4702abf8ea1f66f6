import type { Json, JsonObject } from '../../text/value.ts';
import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaDiscriminator } from './schema-discriminator.ts';

const told = (kind: Json | undefined, required: Json = ['kind'], others: JsonObject = {}) =>
  schema(
    { discriminator: 'kind', required, properties: kind === undefined ? {} : { kind } },
    others,
  );

testRule(schemaDiscriminator, {
  accepts: {
    'a required text': told({ type: 'string' }),
    'one that is defined elsewhere': told({ $ref: '#/definitions/Kind' }, ['kind'], {
      Kind: { type: 'string' },
    }),
    'one of a part': schema(
      { discriminator: 'kind', allOf: [{ $ref: '#/definitions/Base' }] },
      { Base: { required: ['kind'], properties: { kind: { type: 'string' } } } },
    ),
    'a property of that name': schema({ properties: { discriminator: { type: 'string' } } }),
  },
  refuses: [
    {
      name: 'no property',
      given: told(undefined),
      at: '/discriminator',
      says: '"kind" is none of the properties',
      severity: 'warning',
    },
    { name: 'a number', given: told({ type: 'integer' }), at: '/discriminator', says: '"string"' },
    {
      name: 'an optional one',
      given: told({ type: 'string' }, ['other']),
      at: '/discriminator',
      says: 'not required',
    },
  ],
});
