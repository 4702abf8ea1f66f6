import { proposed, set } from '../fix.ts';
import { everywhere } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { nearest } from '../words/nearest.ts';
import { quoted } from '../words/quote.ts';
import { follow, segmentsIn } from './answerPath.ts';
import { collectionOf, targetOf } from './answers.ts';
import { pathOf } from './asks.ts';
import { CHOICES, dynamicRule } from './dynamicRule.ts';

export const dynamicPathNotFound = dynamicRule({
  id: 'dynamic-path-not-found',
  title: 'The choices have no such property',
  severity: everywhere('warning'),
  kinds: CHOICES,
  why: 'Makers see empty choices, or an empty value is sent.',
  source: 'VAL InvokedOperationShouldProduceProperty',
  *judge(ask, { lookup }) {
    const target = targetOf(ask, lookup);
    const collection = target && collectionOf(ask, target, lookup);
    if (collection?.is !== 'array' || !collection.items) return;
    for (const which of ['valuePath', 'titlePath'] as const) {
      const given = pathOf(ask, which);
      if (!given) continue;
      const segments = segmentsIn(given.path);
      const led = follow(lookup, collection.items, segments);
      if (led.to !== 'nothing') continue;
      const similar = nearest(segments[led.index] ?? '', led.names);
      const path =
        similar &&
        segments.with(led.index, similar.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
      yield {
        at: given.at,
        message: `The items that ${ask.operationId} answers have no ${quoted(given.path)}${led.names.length === 0 ? '' : `, only ${listed(led.names)}`}.`,
        fix: path ? proposed(`Change to ${quoted(path)}`, set(given.at, path)) : undefined,
      };
    }
  },
});
