import { child } from '../../text/pointer.ts';
import { everywhere } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { collectionOf, targetOf } from './answers.ts';
import { pathOf } from './asks.ts';
import { CHOICES, dynamicRule } from './dynamicRule.ts';

export const dynamicCollectionNotArray = dynamicRule({
  id: 'dynamic-collection-not-array',
  title: 'The choices are taken from something that is no list',
  severity: everywhere('warning'),
  kinds: CHOICES,
  why: 'Makers get an error, or no choices.',
  source: 'VAL InvokedOperationShouldProduceArray',
  *judge(ask, { lookup }) {
    const target = targetOf(ask, lookup);
    if (!target) return;
    const collection = collectionOf(ask, target, lookup);
    const given = pathOf(ask, 'collection');
    const at = given?.at ?? child(ask.at, ask.form.collection ?? '');
    const place = given ? quoted(given.path) : 'the answer itself';
    switch (collection.is) {
      case 'not said':
        yield {
          at,
          message: `The operation ${ask.operationId} does not say what it answers, so it is not known whether ${place} is a list.`,
          severity: everywhere('info'),
        };
        return;
      case 'no array':
        yield {
          at,
          message: `In what ${ask.operationId} answers, ${place} is of type ${collection.type ?? 'any'}, not a list.`,
        };
        return;
      case 'missing':
        yield {
          at,
          message: `In what ${ask.operationId} answers, there is no ${place}${collection.names.length === 0 ? '' : `, only ${listed(collection.names)}`}.`,
        };
        return;
      default:
    }
  },
});
