import { fileOf } from '../../connector/connector.ts';
import { type Pixel, pngCorners } from '../../connector/png.ts';
import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { FORBIDDEN_COLORS, HEX_COLOR } from './colors.ts';

/** Nearly opaque is opaque to the eye. */
const OPAQUE = 248;
/** The most that a channel may differ: what saving a picture changes. */
const TOLERANCE = 10;

export const iconBackground = rule({
  id: 'icon-background',
  title: 'The icon’s background is not that of its tile',
  severity: { certified: 'warning', independent: 'off', custom: 'info' },
  visits: ['icon', 'properties'],
  why: 'The tile around the icon is filled with the brand colour: any other background is a box in it.',
  source: 'SUB',
  *check(visited, context) {
    if ('bytes' in visited) {
      const corners = pngCorners(visited.bytes);
      const wrong = corners.some(isTransparent)
        ? 'transparent'
        : corners.map(hexOf).find((color) => FORBIDDEN_COLORS.includes(color));
      if (wrong)
        yield {
          at: '',
          message: `The icon’s background is ${wrong}; it must be the brand’s colour.`,
        };
      return;
    }
    const brand = textOf(visited.value, 'iconBrandColor') ?? '';
    if (!HEX_COLOR.test(brand)) return;
    const icon = fileOf(context.connector, 'icon');
    const corners = icon?.kind === 'binary' ? pngCorners(icon.bytes) : [];
    const [first] = corners;
    if (!first || corners.some(isTransparent)) return;
    const color = hexOf(first);
    if (FORBIDDEN_COLORS.includes(color) || corners.every((each) => isLike(each, brand))) return;
    const place = child(visited.at, 'iconBrandColor');
    const isOne = corners.every((each) => isLike(each, color));
    yield {
      at: place,
      message: isOne
        ? `The brand colour is ${brand}, the icon’s background ${color}.`
        : `The icon’s corners are not of the brand colour ${brand}.`,
      fix: isOne ? proposed(`Change to the icon’s ${color}`, set(place, color)) : undefined,
    };
  },
});

const isTransparent = ({ alpha }: Pixel): boolean => alpha < OPAQUE;

const hexOf = ({ red, green, blue }: Pixel): string =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

function isLike({ red, green, blue }: Pixel, hex: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue].every(
    (channel, index) => Math.abs(channel - (channels[index] ?? 0)) <= TOLERANCE,
  );
}
