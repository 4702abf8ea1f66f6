import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { HEX_COLOR } from './colors.ts';

export const brandColorFormat = rule({
  id: 'brand-color-format',
  title: 'The brand colour is missing or no colour',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'properties',
  why: 'It fills the tile behind the icon; only #rrggbb is read.',
  source: 'PSCH',
  *check({ at, value }) {
    const color = value['iconBrandColor'];
    const place = child(at, 'iconBrandColor');
    if (color === undefined) yield { at, message: 'There is no iconBrandColor.' };
    else if (typeof color !== 'string' || !HEX_COLOR.test(color)) {
      const right = typeof color === 'string' ? inFull(color) : undefined;
      yield {
        at: place,
        message: `The brand colour ${quoted(color)} is not of the form #rrggbb.`,
        fix: right ? safely(`Change to ${right}`, set(place, right)) : undefined,
      };
    }
  },
});

/** The same colour in full: `#abc` is `#aabbcc`, `aabbcc` is `#aabbcc`. */
function inFull(color: string): string | undefined {
  const digits = color.trim().replace(/^#/, '');
  if (/^[0-9a-f]{6}$/i.test(digits)) return `#${digits}`;
  return /^[0-9a-f]{3}$/i.test(digits) ? `#${digits.replace(/./g, '$&$&')}` : undefined;
}
