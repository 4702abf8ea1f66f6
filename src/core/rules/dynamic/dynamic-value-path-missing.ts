import { everywhere } from '../rule.ts';
import { typeOf } from './answerPath.ts';
import { collectionOf, targetOf } from './answers.ts';
import { pathOf } from './asks.ts';
import { dynamicRule } from './dynamicRule.ts';

export const dynamicValuePathMissing = dynamicRule({
  id: 'dynamic-value-path-missing',
  title: 'The extension does not say which value is sent',
  severity: everywhere('warning'),
  kinds: ['values', 'list'],
  why: 'The whole item would be sent in place of its ID.',
  source: 'EXT',
  *judge(ask, { lookup }) {
    const key = ask.form.valuePath;
    const target = targetOf(ask, lookup);
    if (key === undefined || !target || pathOf(ask, 'valuePath')) return;
    const collection = collectionOf(ask, target, lookup);
    if (collection.is === 'array' && collection.items) {
      const items = lookup.follow(collection.items);
      const type = items && typeOf(lookup, items);
      if (type !== undefined && type !== 'object' && type !== 'array') return;
    }
    yield {
      at: ask.at,
      message: `${ask.extension} has no "${key}", so it is not told what of an item is sent.`,
    };
  },
});
