import { fileOf } from '../../connector/connector.ts';
import { FILE_NAMES } from '../../connector/files.ts';
import { itemsOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const scriptFileMissing = rule({
  id: 'script-file-missing',
  title: 'Operations are to run custom code that is not there',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The connector cannot be packed with scriptOperations and no script.',
  source: 'cross-file',
  *check({ at, value }, context) {
    if (itemsOf(value['scriptOperations']).length === 0) return;
    if (fileOf(context.connector, 'script')) return;
    yield {
      at: `${at}/scriptOperations`,
      message: `${FILE_NAMES.script} is missing, and scriptOperations names operations that run it.`,
    };
  },
});
