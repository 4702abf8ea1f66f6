import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';

const EMPTY = { name: '', url: '', email: '' };

export const contactMissing = rule({
  id: 'contact-missing',
  title: 'The contact is missing',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'Makers and reviewers have to know whom to ask; the validator refuses a connector without it.',
  source: 'VAL! RequiredPropertyMissing, SUB',
  *check({ at, value }) {
    const contact = member(value, 'contact');
    if (isObject(contact)) return;
    const place = child(at, 'contact');
    yield {
      at: place,
      message:
        contact === undefined
          ? 'The connector has no contact with name, url and email.'
          : 'The contact must be an object with name, url and email.',
      fix: proposed('Add an empty one to fill in', set(place, EMPTY)),
    };
  },
});
