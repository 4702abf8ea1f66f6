import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { LIMITS } from '../limits.ts';
import { rule } from '../rule.ts';
import { INDEPENDENT } from './suffix.ts';

const MOST = LIMITS.titleCharacters;

export const titleTooLong = rule({
  id: 'title-too-long',
  title: 'The title is too long',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'info',
  why: 'Makers look for it in narrow lists; the validator refuses more than 30 characters.',
  source: 'VAL! FieldLengthExceeded, SUB, STR',
  *check({ at, value }) {
    const length = textOf(value, 'title')?.replace(INDEPENDENT, '').length ?? 0;
    if (length <= MOST) return;
    yield {
      at: child(at, 'title'),
      message: `The title has ${length} characters; at most ${MOST} are allowed.`,
    };
  },
});
