import { fileOf } from '../../connector/connector.ts';
import { FILE_NAMES } from '../../connector/files.ts';
import { rule } from '../rule.ts';

const ROLES = ['definition', 'properties', 'readme', 'script'] as const;

/** What is not there at all is reported by the rule for that file. */
export const folderFiles = rule({
  id: 'folder-files',
  title: 'A file of the folder has another name',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'connector',
  why: 'The repository’s checks find the files of a connector by their exact names.',
  source: 'RM, SUB',
  *check(connector) {
    for (const role of ROLES) {
      const name = fileOf(connector, role)?.name;
      const exact = FILE_NAMES[role];
      if (name === undefined || name.toLowerCase() === exact.toLowerCase()) continue;
      yield { at: '', message: `${name} must be called ${exact}.` };
    }
  },
});
