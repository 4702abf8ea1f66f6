import { describe, expect, it } from 'vitest';
import { definition, info, operation, parameter, schema, text } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { unknownProperty } from './unknown-property.ts';

testRule(unknownProperty, {
  accepts: {
    'what is no key but a name: a property, a header, a path': operation({
      responses: {
        '200': {
          description: 'OK',
          headers: { nullable: { type: 'string' } },
          schema: { type: 'object', properties: { basepath: { type: 'string' } } },
        },
      },
    }),
    'free content: examples, defaults, choices': schema({
      type: 'object',
      example: { foo: { bar: 1 } },
      default: { foo: 1 },
      enum: [{ foo: 1 }],
    }),
    'the inside of extensions': operation({ 'x-ms-pageable': { foo: 1 }, 'x-own': { foo: 1 } }),
    'keys beside a reference: another rule reports them': schema({
      $ref: '#/definitions/A',
      foo: 1,
    }),
    'a keyword of OpenAPI 3: another rule reports it': schema({ oneOf: [] }),
    'members of a security definition: another rule reports them': definition({
      securityDefinitions: { key: { type: 'apiKey', flow: 'x', foo: 1 } },
    }),
  },
  refuses: [
    {
      name: 'a key in the wrong case',
      given: definition({ basePath: undefined, basepath: '/v1' }),
      at: '/basepath',
      shows: '"basepath"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: definition(),
    },
    {
      name: 'a slip of the pen',
      given: operation({ descripton: 'Gets it.', description: undefined }),
      at: '/descripton',
      says: 'is "description" meant?',
      proposed: operation({ description: 'Gets it.' }),
    },
    {
      name: 'a slip where the right key is there already',
      given: operation({ descripton: 'Gets it.' }),
      at: '/descripton',
    },
    { name: 'a key of nobody', given: info({ author: 'Contoso' }), at: '/author' },
    { name: 'a key of another object', given: parameter({ example: 1 }), at: '/example' },
    {
      name: 'a key deep inside a schema',
      given: schema({ properties: { a: { items: { optional: true } } } }),
      at: '/properties/a/items/optional',
    },
  ],
});

describe('a key that every object has in JavaScript', () => {
  it('is a key like any other', () => {
    const given = text('{"info": {"__proto__": 1, "constructor": 2}}');
    expect(check(unknownProperty, given).map(({ pointer }) => pointer)).toEqual([
      '/info/__proto__',
      '/info/constructor',
    ]);
  });
});
