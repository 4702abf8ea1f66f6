import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseExampleMime } from './response-example-mime.ts';

const example = (type: string, members: JsonObject = {}, root: JsonObject = {}) =>
  operation(
    { responses: { '200': { description: 'OK', examples: { [type]: {} } } }, ...members },
    { definition: root },
  );

testRule(responseExampleMime, {
  accepts: {
    'what the whole connector produces': example('application/json'),
    'what the operation produces itself': example('text/plain', { produces: ['text/plain'] }),
    'the same in capitals and with a character set': example('Application/JSON; charset=utf-8'),
    'any, where it does not say': example('text/plain', {}, { produces: [] }),
  },
  refuses: [
    {
      name: 'another one, at its key',
      given: example('text/plain'),
      at: '/responses/200/examples/text~1plain',
      shows: '"text/plain"',
      says: 'only application/json',
      severity: 'warning',
    },
    {
      name: 'what the connector produces but not this operation',
      given: example('application/json', { produces: ['text/plain'] }),
      at: '/responses/200/examples/application~1json',
    },
  ],
});
