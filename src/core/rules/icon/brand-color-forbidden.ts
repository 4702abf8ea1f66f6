import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { FORBIDDEN_COLORS } from './colors.ts';

/** Cannot be told from white; reviewers let it pass. */
const NEAR_WHITE = /^#(?:f[89a-f]){3}$/;

export const brandColorForbidden = rule({
  id: 'brand-color-forbidden',
  title: 'The brand colour is not accepted',
  severity: { certified: 'error', independent: 'off', custom: 'info' },
  visits: 'properties',
  why: 'It fills the tile behind the icon: a white one vanishes on the page, the default one is everybody’s.',
  source: 'SUB, PR',
  *check({ at, value }) {
    const color = textOf(value, 'iconBrandColor')?.toLowerCase() ?? '';
    const place = child(at, 'iconBrandColor');
    if (FORBIDDEN_COLORS.includes(color))
      yield {
        at: place,
        message: `The brand colour ${color} is not accepted: choose that of the brand.`,
      };
    else if (NEAR_WHITE.test(color))
      yield {
        at: place,
        message: `The brand colour ${color} is nearly white: the icon's tile can hardly be seen.`,
        severity: { certified: 'info', independent: 'off', custom: 'info' },
      };
  },
});
