import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { formUrlencodedBinary } from './form-urlencoded-binary.ts';

const FILE = { name: 'file', in: 'formData', type: 'file' };
const BYTES = { name: 'photo', in: 'formData', type: 'string', format: 'binary' };
const FIELD = { name: 'note', in: 'formData', type: 'string', format: 'byte' };
const consumes = ['application/x-www-form-urlencoded'];

testRule(formUrlencodedBinary, {
  accepts: {
    'text in it': operation({ parameters: [FIELD], consumes }),
    'a file where the other form is listed too': operation({
      parameters: [FILE],
      consumes: [...consumes, 'multipart/form-data'],
    }),
  },
  refuses: [
    {
      name: 'a file',
      given: operation({ parameters: [FIELD, FILE], consumes }),
      at: '/consumes',
      says: '"file"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: operation({ parameters: [FIELD, FILE], consumes: ['multipart/form-data'] }),
    },
    {
      name: 'bytes, where all requests are of that form',
      given: operation({ parameters: [BYTES] }, { definition: { consumes } }),
      at: '',
      proposed: operation(
        { parameters: [BYTES], consumes: ['multipart/form-data'] },
        { definition: { consumes } },
      ),
    },
  ],
});
