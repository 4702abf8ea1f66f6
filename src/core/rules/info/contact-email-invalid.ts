import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const isAddress = (text: string): boolean => ADDRESS.test(text) && !/[^\x20-\x7e]/.test(text);

export const contactEmailInvalid = rule({
  id: 'contact-email-invalid',
  title: 'The contact e-mail is no address',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'info',
  why: 'Reviewers and makers write to it, and the validator checks its form.',
  source: 'VAL ContactEmailNotValid',
  *check({ at, value }) {
    const email = textOf(member(value, 'contact'), 'email') ?? '';
    const trimmed = email.trim();
    if (trimmed === '' || isAddress(email)) return;
    const place = child(at, 'contact', 'email');
    yield {
      at: place,
      message: `"${email}" is no e-mail address (name@example.com, plain letters only).`,
      fix: isAddress(trimmed) ? safely(`Change to "${trimmed}"`, set(place, trimmed)) : undefined,
    };
  },
});
