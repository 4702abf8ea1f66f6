import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { rule } from '../rule.ts';

const WANTED = {
  name: 'a name',
  url: 'a page (url)',
  email: 'an e-mail address (email)',
} as const;

export const contactIncomplete = rule({
  id: 'contact-incomplete',
  title: 'The contact is not complete',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'The reference page shows the contact to makers who need help.',
  source: 'SUB, TPL',
  *check({ at, value }) {
    const contact = member(value, 'contact');
    if (!isObject(contact)) return;
    for (const [key, words] of Object.entries(WANTED)) {
      const given = member(contact, key);
      if (typeof given === 'string' ? given.trim() !== '' : given !== undefined) continue;
      yield { at: child(at, 'contact', key), message: `The contact lacks ${words}.` };
    }
  },
});
