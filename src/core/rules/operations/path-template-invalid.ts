import { quoted } from '../words/quote.ts';
import { pathRule } from './pathRule.ts';
import { braceFault } from './pathTemplate.ts';

export const pathTemplateInvalid = pathRule({
  id: 'path-template-invalid',
  title: 'The braces of the path are wrong',
  why: 'What stands in braces is replaced by a parameter: the platform must see where its name begins and ends.',
  source: 'VAL OperationPathTemplateNotValid',
  judge(path) {
    const fault = braceFault(path);
    return fault === undefined ? undefined : { message: `The path ${quoted(path)} ${fault}.` };
  },
});
