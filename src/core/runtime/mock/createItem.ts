import type { Site } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import { withValueAt } from '../expression/path.ts';
import { setHeader } from '../http/headers.ts';
import { encodePart } from '../http/percent.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { shapeOf } from '../schema/shape.ts';
import { itemOf, placeIn, sentItem, withItem } from './items.ts';
import { type ItemPlace, idOf, overlaid } from './places.ts';
import { type Resource } from './resources.ts';
import { type Collection, keep } from './store.ts';
import { definitionIn, type Played, plainAnswer, type Turn } from './turn.ts';

/** Plays a POST to a collection: the answer is what was sent with the rest made up, and it stays in the collection. */
export function createItem(turn: Turn, resource: Resource, collection: Collection): Played {
  const number = ++turn.store.serial;
  const answer = plainAnswer(turn, ` ${number}`);
  const sent = sentItem(turn);
  const place = placeIn(turn, answer.body, resource);
  if (!place) {
    const id = String(number + 1000);
    keep(collection, id, { ...sent, id });
    return located(turn, answer, id);
  }
  const before = itemOf(answer.body, place) ?? {};
  const filled = overlaid(definitionIn(turn), place.site, before, sent);
  const item = withNewId(turn, place, filled, sent[place.id], collection);
  const id = idOf(item, { path: [], id: place.id }) ?? String(number);
  keep(collection, id, item);
  return located(turn, withItem(turn, answer, place, item), id);
}

/** An id that no other item has, unless the caller chose one. */
function withNewId(
  turn: Turn,
  place: ItemPlace,
  item: Json,
  chosen: Json | undefined,
  { items }: Collection,
): Json {
  const definition = definitionIn(turn);
  const property = shapeOf(definition, place.site)?.properties.get(place.id);
  const isChosen = chosen !== undefined && chosen !== null;
  if (!property || (isChosen && fits(definition, property, chosen))) return item;
  for (let attempt = 0; attempt < 20; attempt++) {
    const seed = `${turn.seed} id ${turn.store.serial} ${attempt}`;
    const schema = withoutExample(definition.follow(property) ?? property);
    const id = sampleOf(definition, schema, { seed, name: place.id });
    if (fits(definition, property, id) && !items.has(String(id))) {
      return withValueAt(item, [place.id], id);
    }
  }
  return item;
}

const GIVEN: ReadonlySet<string> = new Set(['example', 'x-example', 'default', 'x-ms-test-value']);

/** Every item would have the id of the example. */
const withoutExample = ({ at, value }: Site): Site => ({
  at,
  value: Object.fromEntries(Object.entries(value).filter(([key]) => !GIVEN.has(key))),
});

/** A 201 says where the new thing is. */
function located(turn: Turn, answer: Played, id: string): Played {
  if (answer.status !== 201) return answer;
  const path = turn.request.path.replace(/\/$/, '');
  const location = `${turn.request.origin}${path}/${encodePart(id)}`;
  return { ...answer, headers: setHeader(answer.headers, 'Location', location) };
}
