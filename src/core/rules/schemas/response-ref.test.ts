import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseRef } from './response-ref.ts';

const ok = { description: 'OK' };
const refers = ($ref: string, responses: JsonObject = { Ok: ok }) =>
  operation({ responses: { '200': { $ref } } }, { definition: { responses } });
const at = '/responses/200/$ref';

testRule(responseRef, {
  accepts: {
    'a shared response': refers('#/responses/Ok'),
    'a name with a slash': refers('#/responses/a~1b', { 'a/b': ok }),
    'the schema of a response: another rule looks at it': operation({
      responses: { '200': { ...ok, schema: { $ref: '#/definitions/Nothing' } } },
    }),
  },
  refuses: [
    {
      name: 'one that is not there',
      given: refers('#/responses/NotFound'),
      at,
      says: '/responses/NotFound',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a schema', given: refers('#/definitions/Invoice'), at, says: '#/responses/' },
    { name: 'the place of OpenAPI 3', given: refers('#/components/responses/Ok'), at },
    { name: 'a place inside a response', given: refers('#/responses/Ok/schema'), at },
    {
      name: 'a shared response that is a reference, there and not where it is used',
      given: {
        ...refers('#/responses/Ok', { Ok: { $ref: '#/responses/Fine' }, Fine: ok }),
        base: '/responses',
      },
      at: '/Ok/$ref',
    },
  ],
});
