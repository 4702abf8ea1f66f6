import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { targetOf } from './answers.ts';
import { ASKING_KEYS, asksOf } from './asks.ts';
import { inputOfKey } from './given.ts';

export const dynamicTargetParameterUnknown = rule({
  id: 'dynamic-target-parameter-unknown',
  title: 'The operation that is asked has no such input',
  severity: everywhere('error'),
  visits: ['definition', 'operation', 'parameter', 'schema'],
  keys: ASKING_KEYS,
  why: 'What is given by that name is lost, and the validator refuses it.',
  source: 'VAL OperationParameterNameNotFound',
  *check(owner, { lookup }) {
    for (const ask of asksOf(owner)) {
      const target = ask.given.length > 0 && targetOf(ask, lookup);
      if (!target) continue;
      for (const argument of ask.given) {
        const named = inputOfKey(ask, argument, target, lookup);
        if (named.is !== 'missing') continue;
        const has = named.names.length === 0 ? 'it has none' : `it has ${listed(named.names)}`;
        yield {
          at: argument.at,
          part: 'key',
          message: `The operation ${ask.operationId} has no input ${quoted(argument.key)}: ${has}.`,
        };
      }
    }
  },
});
