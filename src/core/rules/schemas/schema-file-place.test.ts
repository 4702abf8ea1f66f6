import { definition, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaFilePlace } from './schema-file-place.ts';

const file = { type: 'file' };

testRule(schemaFilePlace, {
  accepts: {
    'an answer': operation({ responses: { '200': { schema: file } } }),
    'a shared answer': definition({ responses: { File: { schema: file } } }),
    'a form field, which is no schema': parameter({ in: 'formData', type: 'file' }),
  },
  refuses: [
    {
      name: 'a property',
      given: schema({ properties: { scan: file } }),
      at: '/properties/scan/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a definition', given: schema(file), at: '/type' },
    {
      name: 'a body',
      given: operation({ parameters: [{ name: 'file', in: 'body', schema: file }] }),
      at: '/parameters/0/schema/type',
    },
    {
      name: 'the items of an answer',
      given: operation({ responses: { '200': { schema: { items: file } } } }),
      at: '/responses/200/schema/items/type',
    },
  ],
});
