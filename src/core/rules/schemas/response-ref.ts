import { child } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const PLACE = /^#\/responses\/(?:[^~/]|~[01])+$/;

export const responseRef = rule({
  id: 'response-ref',
  title: 'A reference leads to no response',
  severity: everywhere('error'),
  visits: 'response',
  why: 'What comes back is unknown to every product, and the validator refuses the definition.',
  source: 'VAL ResponseReferenceNotFound, ResponseReferenceNotValid, ResponseRefLoopNotAllowed',
  *check({ at, value }, context) {
    const ref = textOf(value, '$ref');
    if (ref === undefined) return;
    const place = child(at, '$ref');
    if (!PLACE.test(ref)) {
      const message = `${quoted(ref)} does not point at a shared response: write #/responses/ and its name.`;
      yield { at: place, message };
      return;
    }
    if (at.startsWith('/responses/')) {
      yield {
        at: place,
        message: 'A shared response cannot be a reference. Write the response here.',
      };
      return;
    }
    const target = context.lookup.resolve(ref);
    if (!isObject(target?.value))
      yield { at: place, message: `There is no ${ref.slice(1)} in this file.` };
  },
});
