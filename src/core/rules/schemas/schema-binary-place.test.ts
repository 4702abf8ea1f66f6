import { operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaBinaryPlace } from './schema-binary-place.ts';

const binary = { type: 'string', format: 'binary' };

testRule(schemaBinaryPlace, {
  accepts: {
    'a whole answer': operation({ responses: { '200': { schema: binary } } }),
    'a whole body': operation({ parameters: [{ name: 'file', in: 'body', schema: binary }] }),
    'a form field': parameter({ in: 'formData', format: 'binary' }),
    'a definition that may be one of these': schema(binary),
    'base64 in JSON': schema({ properties: { file: { type: 'string', format: 'byte' } } }),
  },
  refuses: [
    {
      name: 'a property',
      given: schema({ properties: { file: binary } }),
      at: '/properties/file/format',
      says: '"byte"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'the items of an answer',
      given: operation({ responses: { '200': { schema: { type: 'array', items: binary } } } }),
      at: '/responses/200/schema/items/format',
    },
  ],
});
