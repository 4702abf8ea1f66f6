import { rule } from '../rule.ts';

const MOST = 1024 * 1024;

export const iconFileSize = rule({
  id: 'icon-file-size',
  title: 'The icon’s file is too large',
  severity: { certified: 'warning', independent: 'off', custom: 'warning' },
  visits: 'icon',
  why: 'The portal takes icons up to 1 MB.',
  source: 'COM',
  *check({ name, bytes }) {
    if (bytes.length <= MOST) return;
    const size = (bytes.length / MOST).toFixed(1);
    yield { at: '', message: `${name} has ${size} MB; at most 1 MB is taken.` };
  },
});
