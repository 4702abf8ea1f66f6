import { child, lastOf } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { statusOf } from './places.ts';
import { reasonPhrase } from './reasonPhrases.ts';
import { isReferring } from './responses.ts';

export const responseDescriptionMissing = rule({
  id: 'response-description-missing',
  title: 'The response has no description',
  severity: everywhere('error'),
  visits: 'response',
  why: 'Swagger 2.0 demands a description of each response; a definition without one is invalid.',
  source: 'SCH',
  *check(response) {
    const { at, value } = response;
    if (isReferring(response) || lastOf(at).startsWith('x-')) return;
    const description = member(value, 'description');
    const isBlank = typeof description === 'string' && description.trim() === '';
    if (description !== undefined && !isBlank) return;
    const place = child(at, 'description');
    const phrase = reasonPhrase(statusOf(at) ?? '');
    yield {
      at: place,
      message: `The response ${lastOf(at)} has ${isBlank ? 'a blank' : 'no'} description.`,
      severity: isBlank ? everywhere('warning') : undefined,
      fix: phrase === undefined ? undefined : safely(`Add "${phrase}"`, set(place, phrase)),
    };
  },
});
