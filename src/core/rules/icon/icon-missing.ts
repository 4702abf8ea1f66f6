import { fileOf } from '../../connector/connector.ts';
import { FILE_NAMES } from '../../connector/files.ts';
import { rule } from '../rule.ts';

export const iconMissing = rule({
  id: 'icon-missing',
  title: 'There is no icon',
  severity: { certified: 'warning', independent: 'off', custom: 'off' },
  visits: 'connector',
  why: 'The submission of a verified publisher has one; the public repository keeps none.',
  source: 'SUB',
  *check(connector) {
    if (!fileOf(connector, 'icon'))
      yield { at: '', message: `The connector has no ${FILE_NAMES.icon}.` };
  },
});
