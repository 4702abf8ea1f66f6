import type { Site } from '../../swagger/definition.ts';
import { isObject, type Json } from '../../text/value.ts';
import { type Path, valueAt, withValueAt } from '../expression/path.ts';
import { setHeader } from '../http/headers.ts';
import { encodePart } from '../http/percent.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { shapeOf } from '../schema/shape.ts';
import { errorFor, type MockError } from './errors.ts';
import { pageOf, wholeList } from './pages.ts';
import {
  concretePath,
  type ItemPlace,
  idOf,
  idPropertyOf,
  itemPlace,
  overlaid,
  type Resource,
} from './resources.ts';
import { type Collection, collectionAt, keep } from './store.ts';
import { definitionIn, type Played, plainAnswer, type Turn, withBody } from './turn.ts';

type Play = (turn: Turn, resource: Resource, collection: Collection) => Played | MockError;

/** Plays an operation on a collection of the session: what was made can be read, changed, listed and deleted. */
export function playCollection(turn: Turn, resource: Resource): Played | MockError {
  const { basePath, pathValues } = turn.match;
  const path = basePath + concretePath(resource.collection, pathValues);
  return PLAYS[resource.role](turn, resource, collectionAt(turn.store, path));
}

const PLAYS: Readonly<Record<Resource['role'], Play>> = { list, create, read, update, remove };

function list(turn: Turn, resource: Resource, collection: Collection): Played {
  const whole = wholeList(turn);
  if (!whole) return plainAnswer(turn);
  const definition = definitionIn(turn);
  const shape = shapeOf(definition, whole.place.items);
  const id = shape && idPropertyOf(definition, shape, resource);
  if (id === undefined) return pageOf(turn, whole);
  fill(collection, whole.items, { path: [], id });
  const items = [...collection.items].map(([key, item]) =>
    fits(definition, whole.place.items, item)
      ? item
      : overlaid(
          definition,
          whole.place.items,
          sampleOf(definition, whole.place.items, { seed: key }),
          item,
        ),
  );
  const page = pageOf(turn, { ...whole, items });
  return page.body === whole.answer.body ? pageOf(turn, whole) : page;
}

/** What the API has of its own stands behind what was made, once. */
function fill(
  collection: Collection,
  items: readonly Json[],
  place: Pick<ItemPlace, 'path' | 'id'>,
) {
  if (collection.isFilled) return;
  collection.isFilled = true;
  for (const item of items) {
    const id = idOf(item, place);
    if (id === undefined || collection.items.has(id) || collection.deleted.has(id)) continue;
    collection.items.set(id, item);
  }
}

function create(turn: Turn, resource: Resource, collection: Collection): Played {
  const definition = definitionIn(turn);
  const number = ++turn.store.serial;
  const answer = plainAnswer(turn, ` ${number}`);
  const sent = sentObject(turn);
  const { body } = answer;
  const place =
    body.kind === 'json' && body.schema ? itemPlace(definition, body.schema, resource) : undefined;
  if (body.kind !== 'json' || !body.schema || !place) {
    const id = String(number + 1000);
    keep(collection, id, { ...sent, id });
    return located(turn, answer, id);
  }
  const before = valueAt(body.value, place.path) ?? {};
  const own = withNewId(
    turn,
    place,
    overlaid(definition, place.site, before, sent),
    sent,
    collection,
  );
  const id = idOf(own, { path: [], id: place.id }) ?? String(number);
  keep(collection, id, own);
  return located(
    turn,
    withBody(turn, answer, body.schema, replaced(body.value, place.path, own)),
    id,
  );
}

/** An id that no other item has, unless the caller chose one. */
function withNewId(
  turn: Turn,
  place: ItemPlace,
  item: Json,
  sent: Readonly<Record<string, Json>>,
  { items }: Collection,
): Json {
  const definition = definitionIn(turn);
  const property = shapeOf(definition, place.site)?.properties.get(place.id);
  const chosen = sent[place.id];
  if (!property || (chosen !== undefined && chosen !== null && fits(definition, property, chosen)))
    return item;
  for (let attempt = 0; attempt < 20; attempt++) {
    const seed = `${turn.seed} id ${turn.store.serial} ${attempt}`;
    const schema = withoutExample(property);
    const id = sampleOf(definition, schema, { seed, name: place.id });
    if (!fits(definition, property, id) || items.has(String(id))) continue;
    return withValueAt(item, [place.id], id);
  }
  return item;
}

const withoutExample = ({ at, value }: Site): Site => ({
  at,
  value: Object.fromEntries(
    Object.entries(value).filter(
      ([key]) => !/^(?:example|x-example|default|x-ms-test-value)$/.test(key),
    ),
  ),
});

/** A 201 says where the new thing is. */
function located(turn: Turn, answer: Played, id: string): Played {
  if (answer.status !== 201) return answer;
  const path = turn.request.path.replace(/\/$/, '');
  const location = `${turn.request.origin}${path}/${encodePart(id)}`;
  return { ...answer, headers: setHeader(answer.headers, 'Location', location) };
}

function read(turn: Turn, resource: Resource, collection: Collection): Played | MockError {
  const id = turn.match.pathValues.get(resource.idParameter) ?? '';
  if (collection.deleted.has(id)) return gone(id);
  return shown(turn, resource, id, collection.items.get(id) ?? {});
}

function update(turn: Turn, resource: Resource, collection: Collection): Played | MockError {
  const id = turn.match.pathValues.get(resource.idParameter) ?? '';
  if (collection.deleted.has(id)) return gone(id);
  const before = collection.items.get(id) ?? {};
  const after = { ...(isObject(before) ? before : {}), ...sentObject(turn) };
  const answer = shown(turn, resource, id, after);
  const { body } = answer;
  const place =
    body.kind === 'json' && body.schema
      ? itemPlace(definitionIn(turn), body.schema, resource)
      : undefined;
  const kept = place && body.kind === 'json' ? valueAt(body.value, place.path) : undefined;
  keep(collection, id, isObject(kept) ? { ...after, ...kept } : after);
  return answer;
}

function remove(turn: Turn, resource: Resource, collection: Collection): Played | MockError {
  const id = turn.match.pathValues.get(resource.idParameter) ?? '';
  if (collection.deleted.has(id)) return gone(id);
  collection.items.delete(id);
  collection.deleted.add(id);
  turn.store.subscriptions.delete(id);
  return plainAnswer(turn);
}

/** The operation's answer about an item: made up, with what is known of the item in it. */
function shown(turn: Turn, resource: Resource, id: string, item: Json): Played {
  const definition = definitionIn(turn);
  const answer = plainAnswer(turn);
  const { body } = answer;
  const place =
    body.kind === 'json' && body.schema ? itemPlace(definition, body.schema, resource) : undefined;
  if (body.kind !== 'json' || !body.schema || !place) return answer;
  const before = valueAt(body.value, place.path) ?? {};
  const known = { [place.id]: typedId(turn, place, id), ...(isObject(item) ? item : {}) };
  const own = overlaid(definition, place.site, before, known);
  return withBody(turn, answer, body.schema, replaced(body.value, place.path, own));
}

/** The id of the path as the type that the property has. */
function typedId(turn: Turn, { site, id: name }: ItemPlace, id: string): Json {
  const property = shapeOf(definitionIn(turn), site)?.properties.get(name);
  const number = /^-?\d+$/.test(id) ? Number(id) : undefined;
  return number !== undefined && property && fits(definitionIn(turn), property, number)
    ? number
    : id;
}

const replaced = (body: Json, path: Path, item: Json): Json => withValueAt(body, path, item);

const gone = (id: string): MockError => ({
  ...errorFor(404),
  message: `"${id}" was deleted in this session.`,
});

/** What the caller sent of the item; some wrap it (`{"order": {…}}`). */
function sentObject({ request: { body } }: Turn): Readonly<Record<string, Json>> {
  if (body.kind === 'form') return Object.fromEntries(body.fields);
  if (body.kind === 'multipart') {
    return Object.fromEntries(
      body.parts.flatMap(({ name, content }) =>
        typeof content === 'string' ? [[name, content]] : [],
      ),
    );
  }
  if (body.kind !== 'json' || !isObject(body.value)) return {};
  const [only, ...others] = Object.values(body.value);
  return others.length === 0 && isObject(only) ? { ...only, ...body.value } : body.value;
}
