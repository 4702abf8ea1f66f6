import { child } from '../../text/pointer.ts';
import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { targetOf } from './answers.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';
import { missingInputs } from './given.ts';

export const dynamicTargetParameterMissing = dynamicRule({
  id: 'dynamic-target-parameter-missing',
  title: 'The operation that is asked needs more',
  severity: everywhere('error'),
  kinds: DYNAMIC,
  why: 'The call is made without a required input and fails, so makers get no choices.',
  source: 'VAL OperationMissingRequiredProperty',
  *judge(ask, { lookup }) {
    const target = targetOf(ask, lookup);
    if (!target) return;
    for (const input of missingInputs(ask, target, lookup)) {
      yield {
        at: child(ask.at, 'parameters', input.path),
        message: `The operation ${ask.operationId} requires ${quoted(input.path)}, which is not given.`,
      };
    }
  },
});
