import { everywhere } from '../rule.ts';
import { textRule } from '../words/textRule.ts';

const LONG = 300;
const TOO_LONG = 1000;

export const operationDescriptionTooLong = textRule({
  id: 'operation-description-too-long',
  title: 'The description is long',
  severity: everywhere('info'),
  visits: 'operation',
  key: 'description',
  why: 'Designers have room for a few lines; what is longer belongs in the documentation.',
  source: 'STR',
  judge({ length }) {
    if (length <= LONG) return undefined;
    return {
      message: `The description has ${length} characters; ${LONG} are what makers read.`,
      severity: length > TOO_LONG ? everywhere('warning') : undefined,
    };
  },
});
