import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSeveralBodies } from './parameter-several-bodies.ts';

const body: JsonObject = { name: 'body', in: 'body', schema: { type: 'object' } };
const field: JsonObject = { name: 'file', in: 'formData', type: 'file' };
const given = (...parameters: JsonObject[]) =>
  operation(
    { parameters },
    { verb: 'post', definition: { parameters: { body: { ...body, name: 'other' } } } },
  );

testRule(parameterSeveralBodies, {
  accepts: {
    'one body': given(body),
    'many form fields': given(field, { ...field, name: 'note' }),
    'a body in place of that of the path': operation(
      { parameters: [body] },
      { verb: 'post', pathItem: { parameters: [body] } },
    ),
  },
  refuses: [
    {
      name: 'two bodies, one of them shared',
      given: given(body, { $ref: '#/parameters/body' }),
      at: '/parameters/1',
      says: 'the body "body" already',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a body beside a form',
      given: given(field, { ...field, name: 'note' }, body),
      at: '/parameters/2',
      says: 'the form field "file"',
    },
    { name: 'a form beside a body', given: given(body, field), at: '/parameters/1' },
  ],
});
