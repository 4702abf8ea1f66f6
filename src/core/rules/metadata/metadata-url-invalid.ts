import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { isWebAddress } from '../words/webAddress.ts';
import { metadataEntries } from './entries.ts';

/** In the open web: no name of one's own network. */
const isUrl = (text: string): boolean => isWebAddress(text) && /^https?:\/\/[^/?#]*\./i.test(text);

export const metadataUrlInvalid = rule({
  id: 'metadata-url-invalid',
  title: 'Website or privacy policy is no address',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'definition',
  why: 'The reference page makes links of them.',
  source: 'SUB, VAL UrlNotValid',
  *check({ value: root }) {
    for (const { name, value, valueAt } of metadataEntries(root)) {
      const text = value.trim();
      if (name === 'Categories' || text === '' || isUrl(value)) continue;
      const right = [text, `https://${text}`].find(isUrl);
      yield {
        at: valueAt,
        message: `${name} must be an address with https://, not "${clipped(value)}".`,
        fix: right ? safely(`Change to "${clipped(right)}"`, set(valueAt, right)) : undefined,
      };
    }
  },
});
