import { fileOf } from '../../connector/connector.ts';
import { FILE_NAMES } from '../../connector/files.ts';
import { rule } from '../rule.ts';

export const readmeMissing = rule({
  id: 'readme-missing',
  title: 'There is no readme',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'connector',
  why: 'The repository takes no connector without one: it tells how to get an account and what there is.',
  source: 'RM',
  *check(connector) {
    if (fileOf(connector, 'readme')) return;
    const other = connector.files.find(({ name }) => /^read.?me\b/i.test(name));
    yield {
      at: '',
      message: other
        ? `${other.name} must be called ${FILE_NAMES.readme}.`
        : `The connector has no ${FILE_NAMES.readme}.`,
    };
  },
});
