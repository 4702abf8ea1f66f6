import { rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';

/** Pictures that a readme shows. */
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;
/** A second script is reported in the first. */
const SCRIPT = /\.csx$/i;

export const folderExtraFiles = rule({
  id: 'folder-extra-files',
  title: 'Files that do not belong to a connector',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'connector',
  why: 'Reviewers ask to take out whatever is no part of the connector.',
  source: 'SUB',
  *check({ files }) {
    const others = files.filter(
      ({ role, name }) => role === 'other' && !PICTURE.test(name) && !SCRIPT.test(name),
    );
    if (others.length === 0) return;
    const names = listed(others.map(({ name }) => name));
    const verb = others.length === 1 ? 'does' : 'do';
    yield { at: '', message: `${names} ${verb} not belong into the folder of a connector.` };
  },
});
