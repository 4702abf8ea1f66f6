import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { LIMITS } from '../limits.ts';
import { everywhere, rule } from '../rule.ts';

const LEAST = 30;
const MOST = LIMITS.descriptionCharacters;
/** The platform's own bound, for custom connectors too. */
const REFUSED = 1000;

export const descriptionLength = rule({
  id: 'description-length',
  title: 'The description is too short or too long',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'It tells makers in the gallery what the connector is for; the validator wants 30 to 500 characters.',
  source: 'VAL! FieldLengthNotInRange, SUB, STR, COM',
  *check({ at, value }) {
    const description = textOf(value, 'description') ?? '';
    const { length } = description;
    if (description.trim() === '' || (length >= LEAST && length <= MOST)) return;
    const isRefused = length > REFUSED;
    const note = isRefused ? ` Above ${REFUSED} no connector is accepted at all.` : '';
    yield {
      at: child(at, 'description'),
      message: `The description has ${length} characters; it must have ${LEAST} to ${MOST}.${note}`,
      severity: isRefused ? everywhere('error') : undefined,
    };
  },
});
