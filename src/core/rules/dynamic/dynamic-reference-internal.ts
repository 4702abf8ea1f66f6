import { proposed, set } from '../fix.ts';
import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';
import { sourcesOf } from './sources.ts';

export const dynamicReferenceInternal = dynamicRule({
  id: 'dynamic-reference-internal',
  title: 'An extension refers to an input that makers do not see',
  severity: everywhere('warning'),
  kinds: DYNAMIC,
  why: 'Nobody can fill it in, so the call waits for ever; its default belongs there as it is.',
  source: 'VAL SourcePropertyInternal',
  *judge(ask, context) {
    const told = new Set<string>();
    for (const { argument, named } of sourcesOf(ask, context)) {
      if (named.is !== 'input' || !named.input.internal || told.has(argument.nameAt)) continue;
      told.add(argument.nameAt);
      const { defaultValue } = named.input;
      const { literal } = ask.form;
      yield {
        at: argument.nameAt,
        message: `The input ${quoted(argument.name)} is internal, so makers cannot give it.`,
        fix:
          defaultValue === undefined
            ? undefined
            : proposed(
                `Give its default ${quoted(defaultValue)}`,
                set(argument.at, literal ? { [literal]: defaultValue } : defaultValue),
              ),
      };
    }
  },
});
