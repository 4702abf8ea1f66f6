import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { rule } from '../rule.ts';

export const descriptionEmpty = rule({
  id: 'description-empty',
  title: 'The connector has no description',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'info',
  why: 'It tells makers in the gallery what the connector is for; without one the upload fails.',
  source: 'SUB, PAC upload needs it',
  *check({ at, value }) {
    const description = member(value, 'description');
    if (typeof description === 'string' ? description.trim() !== '' : description !== undefined)
      return;
    yield {
      at: child(at, 'description'),
      message:
        description === undefined
          ? 'The connector has no description.'
          : 'The description is empty.',
    };
  },
});
