import { encode } from 'fast-png';
import { icon, picture } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconBackground } from './icon-background.ts';

const NAVY = [0x00, 0x4b, 0x87];
const navy = picture(120, 120, ...NAVY);
const pixels = (...color: number[]) =>
  icon(picture(120, 120, ...color), { iconBrandColor: '#004b87' });
/** Seen from apiProperties.json. */
const branded = (iconBrandColor: string, bytes = navy) => ({
  ...icon(bytes, { iconBrandColor }),
  file: 'properties' as const,
  base: '/properties' as const,
});
const HALVES = encode({
  width: 2,
  height: 1,
  channels: 3,
  data: Uint8Array.from([...NAVY, 0xff, 0x00, 0x00]),
});

testRule(iconBackground, {
  accepts: {
    'the brand colour': branded('#004b87'),
    'nearly the brand colour': branded('#0a4187'),
    'no picture': icon(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    'a picture cut off': branded('#000000', navy.slice(0, 60)),
    'no brand colour: another rule reports it': branded('navy'),
    'a transparent one is reported at the icon alone': branded(
      '#ff0000',
      picture(9, 9, 0, 0, 0, 0),
    ),
  },
  refuses: [
    {
      name: 'a transparent background',
      given: pixels(...NAVY, 0),
      at: '',
      says: 'transparent',
      severity: { certified: 'warning', independent: 'off', custom: 'info' },
    },
    { name: 'a white one', given: pixels(255, 255, 255), at: '', says: '#ffffff' },
    { name: 'a white one in grey', given: pixels(255), at: '', says: '#ffffff' },
    { name: 'the wizard’s blue', given: pixels(0x00, 0x7e, 0xe5, 255), at: '', says: '#007ee5' },
    {
      name: 'another than the brand colour, at that',
      given: branded('#da3b01'),
      at: '/iconBrandColor',
      proposed: branded('#004b87'),
    },
    {
      name: 'corners that differ',
      given: branded('#004b87', HALVES),
      at: '/iconBrandColor',
    },
  ],
});
