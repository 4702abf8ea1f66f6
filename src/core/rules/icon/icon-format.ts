import { FILE_NAMES } from '../../connector/files.ts';
import { isPng } from '../../connector/png.ts';
import { rule } from '../rule.ts';

export const iconFormat = rule({
  id: 'icon-format',
  title: 'The icon is no PNG',
  severity: { certified: 'error', independent: 'off', custom: 'warning' },
  visits: 'icon',
  why: 'The gallery takes a PNG of the name icon.png; anything else is not shown.',
  source: 'SUB',
  *check({ name, bytes }) {
    if (!isPng(bytes)) yield { at: '', message: `${name} is not a PNG by its content.` };
    else if (name.toLowerCase() !== FILE_NAMES.icon)
      yield { at: '', message: `${name} must be called ${FILE_NAMES.icon}.` };
  },
});
