import type { Verb } from '../../swagger/definition.ts';
import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { testConnectionOperation } from './test-connection-operation.ts';

const required = { name: 'id', in: 'query', required: true, type: 'string' };

const given = (test: JsonObject, parameters: JsonObject[] = [], verb: Verb = 'get') =>
  definition({
    'x-ms-capabilities': { testConnection: test },
    paths: { '/me': { [verb]: { operationId: 'GetMe', parameters } } },
  });

testRule(testConnectionOperation, {
  accepts: {
    'a GET without inputs': given({ operationId: 'GetMe' }),
    'inputs that need no value': given({ operationId: 'GetMe' }, [
      { ...required, required: false },
      { ...required, name: 'version', default: '1' },
    ]),
    'a literal for what is required': given({ operationId: 'GetMe', parameters: { id: 'me' } }, [
      required,
    ]),
    'an operation that is not there: another rule reports it': given({ operationId: 'GetYou' }),
  },
  refuses: [
    {
      name: 'no operation',
      given: given({ parameters: {} }),
      at: '/x-ms-capabilities/testConnection',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'an operation that is no GET',
      given: given({ operationId: 'GetMe' }, [], 'post'),
      at: '/x-ms-capabilities/testConnection/operationId',
      says: 'POST /me',
    },
    {
      name: 'no value for what is required',
      given: given({ operationId: 'GetMe' }, [required]),
      at: '/x-ms-capabilities/testConnection',
      says: 'a value for id',
    },
    {
      name: 'a reference in place of a literal',
      given: given({ operationId: 'GetMe', parameters: { id: { parameter: 'id' } } }, [required]),
      at: '/x-ms-capabilities/testConnection/parameters',
    },
  ],
});
