import { child } from '../../text/pointer.ts';
import { everywhere } from '../rule.ts';
import { isUsedAsInput } from '../schemas/sides.ts';
import { targetOf } from './answers.ts';
import { callersOf } from './callers.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';

export const dynamicSelf = dynamicRule({
  id: 'dynamic-self',
  title: 'An input asks the operation that it is for',
  severity: everywhere('warning'),
  kinds: DYNAMIC,
  why: 'The operation would be run to fill in its own card, before makers have given what it needs.',
  source: 'practice',
  *judge(ask, context) {
    const target = targetOf(ask, context.lookup);
    if (!target || !isUsedAsInput(ask.at, context)) return;
    if (!callersOf(ask.at, context).some(({ at }) => at === target.at)) return;
    yield {
      at: child(ask.at, 'operationId'),
      message: `This is an input of ${ask.operationId} itself.`,
    };
  },
});
