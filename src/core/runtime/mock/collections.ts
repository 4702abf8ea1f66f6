import { isObject, type Json } from '../../text/value.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { shapeOf } from '../schema/shape.ts';
import { createItem } from './createItem.ts';
import { errorFor, type MockError } from './errors.ts';
import { answerAbout, itemOf, placeIn, sentItem } from './items.ts';
import { pageOf, wholeList } from './pages.ts';
import { idOf, idPropertyOf, overlaid } from './places.ts';
import { concretePath, type Resource } from './resources.ts';
import { type Collection, collectionAt, keep } from './store.ts';
import { definitionIn, type Played, plainAnswer, type Turn } from './turn.ts';

type Play = (turn: Turn, resource: Resource, collection: Collection) => Played | MockError;

/** Plays an operation on a collection of the session: what was made can be read, changed, listed and deleted. */
export function playCollection(turn: Turn, resource: Resource): Played | MockError {
  const { basePath, pathValues } = turn.match;
  const path = basePath + concretePath(resource.collection, pathValues);
  return PLAYS[resource.role](turn, resource, collectionAt(turn.store, path));
}

const PLAYS: Readonly<Record<Resource['role'], Play>> = {
  list,
  create: createItem,
  read: onItem((turn, resource, id, { items, seen }) => {
    const answer = answerAbout(turn, resource, id, items.get(id) ?? seen.get(id) ?? {});
    const item = itemOf(answer.body, placeIn(turn, answer.body, resource));
    if (item !== undefined) seen.set(id, item);
    return answer;
  }),
  act: onItem((turn, resource, id, { items, seen }) =>
    answerAbout(turn, resource, id, items.get(id) ?? seen.get(id) ?? {}),
  ),
  update: onItem((turn, resource, id, collection) => {
    const before = collection.items.get(id) ?? collection.seen.get(id) ?? {};
    const after = { ...(isObject(before) ? before : {}), ...sentItem(turn) };
    const answer = answerAbout(turn, resource, id, after);
    const told = itemOf(answer.body, placeIn(turn, answer.body, resource));
    keep(collection, id, isObject(told) ? { ...after, ...told } : after);
    return answer;
  }),
  remove: onItem((turn, _, id, { items, deleted }) => {
    items.delete(id);
    deleted.add(id);
    turn.store.subscriptions.delete(id);
    return plainAnswer(turn);
  }),
};

/** On the item that the path names, unless it was deleted. */
function onItem(
  play: (turn: Turn, resource: Resource, id: string, collection: Collection) => Played,
): Play {
  return (turn, resource, collection) => {
    const id = turn.match.pathValues.get(resource.idParameter) ?? '';
    if (!collection.deleted.has(id)) return play(turn, resource, id, collection);
    return { ...errorFor(404), message: `"${id}" was deleted in this session.` };
  };
}

function list(turn: Turn, resource: Resource, collection: Collection): Played {
  const whole = wholeList(turn);
  if (!whole) return plainAnswer(turn);
  const definition = definitionIn(turn);
  const site = whole.place.items;
  const shape = shapeOf(definition, site);
  const id = shape && idPropertyOf(definition, shape, resource);
  if (id === undefined) return pageOf(turn, whole);
  fill(collection, whole.items, id);
  const items = [...collection.items].map(([key, item]) =>
    fits(definition, site, item)
      ? item
      : overlaid(definition, site, sampleOf(definition, site, { seed: key }), item),
  );
  const page = pageOf(turn, { ...whole, items });
  // A limit of the schema that the session's items break: rather the list as described.
  return page.body === whole.answer.body ? pageOf(turn, whole) : page;
}

/** What the API has of its own stands behind what was made, once. */
function fill(collection: Collection, items: readonly Json[], idProperty: string) {
  if (collection.isFilled) return;
  collection.isFilled = true;
  for (const item of items) {
    const id = idOf(item, { path: [], id: idProperty });
    if (id === undefined || collection.items.has(id) || collection.deleted.has(id)) continue;
    collection.items.set(id, item);
  }
}
