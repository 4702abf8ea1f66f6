import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { mimeSchemaMismatch } from './mime-schema-mismatch.ts';

const BODY = { name: 'body', in: 'body', schema: { type: 'object' } };
const FIELD = { name: 'note', in: 'formData', type: 'string' };
const FILE = { name: 'file', in: 'formData', type: 'file' };
const MULTIPART = ['multipart/form-data'];

testRule(mimeSchemaMismatch, {
  accepts: {
    'a body of JSON': operation({ parameters: [BODY] }),
    'a body that may be a form or something else': operation({
      parameters: [BODY],
      consumes: ['text/plain', 'multipart/form-data'],
    }),
    'a form': operation({ parameters: [FIELD], consumes: ['application/x-www-form-urlencoded'] }),
    'a file in a form of parts': operation({ parameters: [FILE], consumes: MULTIPART }),
    'a file in another form: another rule reports it': operation({
      parameters: [FILE],
      consumes: ['application/x-www-form-urlencoded'],
    }),
    'no type at all: another rule reports it': operation(
      { parameters: [FIELD] },
      { definition: { consumes: undefined } },
    ),
  },
  refuses: [
    {
      name: 'a form field, where all is JSON',
      given: operation({ parameters: [FIELD] }),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: operation({ parameters: [FIELD], consumes: ['application/x-www-form-urlencoded'] }),
    },
    {
      name: 'a file as JSON',
      given: operation({ parameters: [FILE], consumes: ['application/json'] }),
      at: '/consumes',
      proposed: operation({ parameters: [FILE], consumes: MULTIPART }),
    },
    {
      name: 'a body as a form',
      given: operation({ parameters: [BODY], consumes: MULTIPART }),
      at: '/consumes',
      says: 'sends a body, which multipart/form-data cannot carry',
      proposed: operation({ parameters: [BODY], consumes: ['application/json'] }),
    },
    {
      name: 'a body, where all are forms',
      given: {
        ...operation({ parameters: [BODY] }, { definition: { consumes: MULTIPART } }),
        base: '',
      },
      at: '/consumes',
      proposed: operation(
        { parameters: [BODY], consumes: ['application/json'] },
        { definition: { consumes: MULTIPART } },
      ),
    },
  ],
});
