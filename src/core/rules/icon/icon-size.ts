import { pngSize } from '../../connector/png.ts';
import { rule } from '../rule.ts';

const LEAST = 100;
const MOST = 230;

export const iconSize = rule({
  id: 'icon-size',
  title: 'The icon has another size',
  severity: { certified: 'warning', independent: 'off', custom: 'info' },
  visits: 'icon',
  why: 'Reviewers ask for a square of 230 pixels with the logo in the middle, about 160 of them wide.',
  source: 'SUB, COM',
  *check({ bytes }) {
    const size = pngSize(bytes);
    if (!size) return;
    const { width, height } = size;
    if (width !== height)
      yield { at: '', message: `The icon has ${width} × ${height} pixels; it must be square.` };
    else if (width < LEAST || width > MOST)
      yield {
        at: '',
        message: `The icon has ${width} × ${height} pixels; it must have ${LEAST} to ${MOST} on each side.`,
      };
  },
});
