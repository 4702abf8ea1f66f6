import { child } from '../../text/pointer.ts';
import { entriesOf, isArray, itemsOf, type Json, member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { responsesOf } from './responses.ts';

export const responseExampleMime = rule({
  id: 'response-example-mime',
  title: 'An example has a media type that the operation does not produce',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'An example shows an answer as it comes, so its media type is one of those under produces.',
  source: 'VAL ResponseExampleMustBeProducedByOperation',
  *check(operation, context) {
    for (const { at, value } of responsesOf(operation)) {
      for (const [type] of entriesOf(member(value, 'examples'))) {
        const produces =
          member(operation.value, 'produces') ?? context.lookup.resolve('#/produces')?.value;
        if (!isArray(produces) || produces.length === 0) return;
        const produced = itemsOf(produces).map(bare);
        if (produced.includes(bare(type))) continue;
        yield {
          at: child(at, 'examples', type),
          part: 'key',
          message: `The operation does not produce ${quoted(type)}, only ${listed(produced)}.`,
        };
      }
    }
  },
});

/** Without case and parameters: `Application/JSON; charset=utf-8` is `application/json`. */
const bare = (type: Json): string => String(type).split(';', 1).join('').trim().toLowerCase();
