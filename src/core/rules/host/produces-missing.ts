import type { Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, itemsOf, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { JSON_TYPE } from './mediaTypes.ts';

export const producesMissing = rule({
  id: 'produces-missing',
  title: 'Responses have no media type',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Tools that import the definition do not know that responses are JSON.',
  source: 'COM',
  *check({ at, value }, context) {
    if (itemsOf(value['produces']).length > 0) return;
    const count = context.definition.operations.filter(isUnnamed).length;
    if (count === 0) return;
    const place = child(at, 'produces');
    yield {
      at: place,
      message: `Neither the definition nor ${count === 1 ? 'one operation' : `${count} operations`} with a response schema names a media type under "produces".`,
      fix: proposed(`Add ${JSON_TYPE}`, set(place, [JSON_TYPE])),
    };
  },
});

const isUnnamed = ({ value }: Operation): boolean =>
  itemsOf(value['produces']).length === 0 &&
  entriesOf(value['responses']).some(([, response]) => member(response, 'schema') !== undefined);
