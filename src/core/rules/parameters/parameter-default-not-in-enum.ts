import { child } from '../../text/pointer.ts';
import { itemsOf, member, sameJson, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesWith } from './sitesWith.ts';
import { isOfType } from './typedValues.ts';

export const parameterDefaultNotInEnum = rule({
  id: 'parameter-default-not-in-enum',
  title: 'The default is none of the choices',
  severity: everywhere('warning'),
  visits: ['parameter', 'schema'],
  keys: ['default', 'items'],
  why: 'Designers show the choices only: makers see an empty field, and the service gets a value that it may not know.',
  source: 'practice',
  *check(visited) {
    for (const { at, value, held: given } of sitesWith('default', visited)) {
      const choices = itemsOf(member(value, 'enum'));
      if (choices.length === 0) continue;
      if (choices.some((choice) => sameJson(choice, given))) continue;
      // Of a default that is of another type, another rule tells.
      if (!isOfType(given, textOf(value, 'type') ?? '')) continue;
      yield {
        at: child(at, 'default'),
        message: `The default ${quoted(given)} is none of the values of "enum".`,
      };
    }
  },
});
