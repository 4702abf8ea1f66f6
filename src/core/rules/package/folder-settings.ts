import { child } from '../../text/pointer.ts';
import { jsonOf, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';

const PRIVATE = ['connectorId', 'environment'];

export const folderSettings = rule({
  id: 'folder-settings',
  title: 'The settings of paconn name an environment',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'jsonFile',
  why: 'They are of use to nobody else, and tell where the connector was made.',
  source: 'PAC, security',
  *check({ file, tree }) {
    if (file.role !== 'settings' || !tree.root) return;
    const settings = jsonOf(tree.root);
    for (const key of PRIVATE) {
      if ((textOf(settings, key)?.trim() ?? '') === '') continue;
      const place = child('', key);
      yield {
        at: place,
        message: `"${key}" is of your own environment.`,
        fix: safely('Blank it', set(place, null)),
      };
    }
  },
});
