import { nameOf } from '../operations/operationIds.ts';
import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';
import { sourcesOf } from './sources.ts';

export const dynamicReferenceUnknown = dynamicRule({
  id: 'dynamic-reference-unknown',
  title: 'An extension refers to an input that is not there',
  severity: everywhere('error'),
  kinds: DYNAMIC,
  why: 'The call waits for a value that makers can never give.',
  source: 'VAL OperationParameterNameNotFound',
  *judge(ask, context) {
    const told = new Set<string>();
    for (const { argument, caller, named } of sourcesOf(ask, context)) {
      if (named.is !== 'missing' || told.has(argument.nameAt)) continue;
      told.add(argument.nameAt);
      yield {
        at: argument.nameAt,
        message: `The operation ${nameOf(caller)} has no input ${quoted(argument.name)}.`,
      };
    }
  },
});
