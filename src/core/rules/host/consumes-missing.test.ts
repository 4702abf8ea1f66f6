import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { consumesMissing } from './consumes-missing.ts';

const BODY = { name: 'body', in: 'body', schema: { type: 'object' } };
const FIELD = { name: 'note', in: 'formData', type: 'string' };
const FILE = { name: 'file', in: 'formData', type: 'file' };
const OTHER = {
  '/others': { post: { operationId: 'Other', consumes: ['text/plain'], parameters: [BODY] } },
};
const none = { definition: { consumes: undefined } };

testRule(consumesMissing, {
  accepts: {
    'no content': operation({}, none),
    'a type for all': operation({ parameters: [BODY] }),
    'one word instead of a list: another rule reports it': operation(
      { parameters: [BODY] },
      { definition: { consumes: 'application/json' } },
    ),
    'a type of its own': operation({ parameters: [BODY], consumes: ['text/plain'] }, none),
  },
  refuses: [
    {
      name: 'a body, where nothing names a type',
      given: { ...operation({ parameters: [BODY] }, none), base: '' },
      at: '/consumes',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: operation({ parameters: [BODY] }),
    },
    {
      name: 'a body, where only other operations name theirs',
      given: operation({ parameters: [BODY] }, { ...none, paths: OTHER }),
      at: '',
      says: 'GetInvoice',
      proposed: operation(
        { parameters: [BODY], consumes: ['application/json'] },
        { ...none, paths: OTHER },
      ),
    },
    {
      name: 'an empty list of its own, which counts instead of that for all',
      given: operation({ parameters: [BODY], consumes: [] }),
      at: '/consumes',
      proposed: operation({ parameters: [BODY], consumes: ['application/json'] }),
    },
    {
      name: 'a form',
      given: operation({ parameters: [FIELD] }, none),
      at: '',
      proposed: operation(
        { parameters: [FIELD], consumes: ['application/x-www-form-urlencoded'] },
        none,
      ),
    },
    {
      name: 'a form with a file that the path has for all',
      given: operation({}, { ...none, pathItem: { parameters: [FILE] } }),
      at: '',
      proposed: operation(
        { consumes: ['multipart/form-data'] },
        { ...none, pathItem: { parameters: [FILE] } },
      ),
    },
  ],
});
