import type { Pointer } from '../../text/pointer.ts';
import { child } from '../../text/pointer.ts';
import { isArray, type JsonArray, member } from '../../text/value.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isUsedAsInput } from './sides.ts';

/** What a column may be filtered by: the operators and functions of OData that Power Apps delegates. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'eq ne lt le gt ge and or not in add sub mul div mod negate null contains startswith endswith substringof substring ' +
    'length indexof replace tolower toupper trim concat year month day hour minute second date time now ' +
    'totaloffsetminutes totalseconds round floor ceiling sum min max average countdistinct'
  ).split(' '),
);

export const filterFunctions = rule({
  id: 'filter-functions',
  title: 'The filter functions are none that Power Apps knows',
  severity: everywhere('warning'),
  visits: 'schema',
  keys: ['x-ms-capabilities'],
  why: 'They tell Power Apps what the service can filter by, so they stand on what it answers and are of a fixed list.',
  source:
    'VAL FilterFunctionsPropertyEmpty, FilterFunctionsPropertyHasDuplicates, FilterFunctionsPropertyInInputSchema, FilterFunctionsPropertyInvalidValue',
  *check({ at, value }, context) {
    const functions = member(value['x-ms-capabilities'], 'filterFunctions');
    if (!isArray(functions)) return;
    const place = child(at, 'x-ms-capabilities', 'filterFunctions');
    if (functions.length === 0) {
      yield { at: place, message: 'The list of filter functions is empty.' };
      return;
    }
    yield* unfit(place, functions);
    if (isUsedAsInput(at, context))
      yield { at: place, message: 'Filter functions are for what is answered, not for an input.' };
  },
});

function* unfit(list: Pointer, functions: JsonArray): Iterable<Problem> {
  for (const [index, name] of functions.entries()) {
    const at = child(list, index);
    if (functions.indexOf(name) < index)
      yield { at, message: `The filter function ${quoted(name)} stands here twice.` };
    else if (typeof name !== 'string' || !FUNCTIONS.has(name))
      yield { at, message: `There is no filter function ${quoted(name)}.` };
  }
}
