import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { isWebAddress, withScheme } from '../words/webAddress.ts';

export const contactUrlInvalid = rule({
  id: 'contact-url-invalid',
  title: 'The page of the contact is no address',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'info',
  why: 'The reference page links to it, and the validator checks its form.',
  source: 'VAL UrlNotValid',
  *check({ at, value }) {
    const url = textOf(member(value, 'contact'), 'url') ?? '';
    if (url.trim() === '' || isWebAddress(url)) return;
    const place = child(at, 'contact', 'url');
    const better = withScheme(url);
    yield {
      at: place,
      message: `"${clipped(url)}" is no address of the web (https://…).`,
      fix:
        better === undefined
          ? undefined
          : safely(`Change to "${clipped(better)}"`, set(place, better)),
    };
  },
});
