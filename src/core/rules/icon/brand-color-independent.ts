import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { HEX_COLOR, INDEPENDENT_COLOR } from './colors.ts';

export const brandColorIndependent = rule({
  id: 'brand-color-independent',
  title: 'The brand colour is not that of independent publishers',
  severity: { certified: 'off', independent: 'error', custom: 'off' },
  visits: 'properties',
  why: 'All connectors of independent publishers have the same icon on the same colour.',
  source: 'SUB, RM, TPL',
  *check({ at, value }) {
    const color = textOf(value, 'iconBrandColor') ?? '';
    if (!HEX_COLOR.test(color) || color.toLowerCase() === INDEPENDENT_COLOR) return;
    const place = child(at, 'iconBrandColor');
    yield {
      at: place,
      message: `The brand colour must be ${INDEPENDENT_COLOR}, not ${color}.`,
      fix: safely(`Change to ${INDEPENDENT_COLOR}`, set(place, INDEPENDENT_COLOR)),
    };
  },
});
