import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { targetOf } from './answers.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';
import { inputOfKey } from './given.ts';
import { sourcesOf } from './sources.ts';

export const dynamicReferenceOptional = dynamicRule({
  id: 'dynamic-reference-optional',
  title: 'An extension needs an input that makers may leave out',
  severity: everywhere('info'),
  kinds: DYNAMIC,
  why: 'As long as it is empty, the operation that is asked lacks what it requires, and there are no choices.',
  source: 'VAL OperationParameterRequiredMismatch',
  *judge(ask, context) {
    const target = targetOf(ask, context.lookup);
    if (!target) return;
    const told = new Set<string>();
    for (const { argument, named } of sourcesOf(ask, context)) {
      if (named.is !== 'input' || told.has(argument.nameAt)) continue;
      const { required, internal, defaultValue } = named.input;
      if (required || internal || defaultValue !== undefined) continue;
      const needed = inputOfKey(ask, argument, target, context.lookup);
      if (needed.is !== 'input' || !needed.input.required) continue;
      if (needed.input.defaultValue !== undefined) continue;
      told.add(argument.nameAt);
      yield {
        at: argument.nameAt,
        message: `The input ${quoted(argument.name)} is optional, but ${ask.operationId} requires it as ${quoted(argument.key)}.`,
      };
    }
  },
});
