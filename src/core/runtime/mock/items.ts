import { isObject, type Json } from '../../text/value.ts';
import { valueAt, withValueAt } from '../expression/path.ts';
import { fits } from '../schema/check.ts';
import { shapeOf } from '../schema/shape.ts';
import type { AnswerBody } from './body.ts';
import { type ItemPlace, itemPlace, overlaid } from './places.ts';
import { type Resource } from './resources.ts';
import { definitionIn, type Played, plainAnswer, type Turn, withBody } from './turn.ts';

/** Where an answer holds an item with an id; undefined where it has no place for one. */
export function placeIn(turn: Turn, body: AnswerBody, resource: Resource): ItemPlace | undefined {
  if (body.kind !== 'json' || !body.schema) return undefined;
  return itemPlace(definitionIn(turn), body.schema, resource);
}

/** The item that an answer holds. */
export function itemOf(body: AnswerBody, place: ItemPlace | undefined): Json | undefined {
  return place && body.kind === 'json' ? valueAt(body.value, place.path) : undefined;
}

/** The answer with an item in its place. */
export function withItem(turn: Turn, answer: Played, place: ItemPlace, item: Json): Played {
  const { body } = answer;
  if (body.kind !== 'json' || !body.schema) return answer;
  return withBody(turn, answer, body.schema, withValueAt(body.value, place.path, item));
}

/** The operation's answer about an item: made up, with what is known of the item in it. */
export function answerAbout(turn: Turn, resource: Resource, id: string, item: Json): Played {
  const answer = plainAnswer(turn);
  const place = placeIn(turn, answer.body, resource);
  if (!place) return answer;
  const known = { [place.id]: typedId(turn, place, id), ...(isObject(item) ? item : {}) };
  const before = itemOf(answer.body, place) ?? {};
  return withItem(turn, answer, place, overlaid(definitionIn(turn), place.site, before, known));
}

/** The id of a path as the type that the property has. */
function typedId(turn: Turn, { site, id: name }: ItemPlace, id: string): Json {
  const property = shapeOf(definitionIn(turn), site)?.properties.get(name);
  const number = /^-?\d+$/.test(id) ? Number(id) : undefined;
  const isNumber = number !== undefined && property && fits(definitionIn(turn), property, number);
  return isNumber ? number : id;
}

/** What the caller sent of an item; some wrap it (`{"order": {…}}`). */
export function sentItem({ request: { body } }: Turn): Readonly<Record<string, Json>> {
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
