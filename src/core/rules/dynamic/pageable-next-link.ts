import { child } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const NEXT_LINKS: readonly string[] = ['nextLink', '@odata.nextLink'];

export const pageableNextLink = rule({
  id: 'pageable-next-link',
  title: 'The link to the next page has another name',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'The platform follows nextLink or @odata.nextLink only; the validator refuses every other name.',
  source: 'VAL InvalidNextLinkNameValue',
  *check({ at, value }) {
    const pageable = value['x-ms-pageable'];
    if (!isObject(pageable)) return;
    const name = textOf(pageable, 'nextLinkName');
    if (name !== undefined && NEXT_LINKS.includes(name)) return;
    const place = child(at, 'x-ms-pageable', 'nextLinkName');
    const meant = NEXT_LINKS.find((link) => link.toLowerCase() === name?.trim().toLowerCase());
    yield {
      at: place,
      message: `The nextLinkName is ${quoted(pageable['nextLinkName'] ?? '')}; it can be "nextLink" or "@odata.nextLink".`,
      fix: meant ? safely(`Change to "${meant}"`, set(place, meant)) : undefined,
    };
  },
});
