import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { isWebAddress } from '../words/webAddress.ts';

const HTTP = /^http:/i;

export const contactUrlInsecure = rule({
  id: 'contact-url-insecure',
  title: 'The page of the contact is not HTTPS',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'info',
  why: 'Browsers warn of pages without encryption.',
  source: 'practice',
  *check({ at, value }) {
    const url = textOf(member(value, 'contact'), 'url') ?? '';
    if (!HTTP.test(url) || !isWebAddress(url)) return;
    const place = child(at, 'contact', 'url');
    yield {
      at: place,
      message: 'The page of the contact begins with http://.',
      fix: proposed('Change to https://', set(place, url.replace(HTTP, 'https:'))),
    };
  },
});
