import type { Site } from '../../swagger/definition.ts';
import { isArray, isObject, itemsOf, type Json } from '../../text/value.ts';
import { valueAt, withoutValueAt, withValueAt } from '../expression/path.ts';
import { decodeFormPart } from '../http/percent.ts';
import { queryText } from '../http/url.ts';
import { withQuery } from '../policies/fields.ts';
import { nameOf, placeOf } from '../request/values.ts';
import { isPageSize, nextLinkName } from '../response/paging.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { shapeOf } from '../schema/shape.ts';
import { ownQuery, wantedPage } from './controls.ts';
import type { Received } from './incoming.ts';
import { type ListPlace, listPlace } from './places.ts';
import {
  definitionIn,
  operationIn,
  type Played,
  plainAnswer,
  type Turn,
  withBody,
} from './turn.ts';

/** A list that an operation answers, before it is cut into pages. */
export interface WholeList {
  readonly answer: Played;
  readonly schema: Site;
  readonly place: ListPlace;
  readonly items: readonly Json[];
}

/** What an operation lists by its description; an operation with pages has more than one of them. */
export function wholeList(turn: Turn): WholeList | undefined {
  const answer = plainAnswer(turn);
  const { body } = answer;
  if (body.kind !== 'json' || !body.schema) return undefined;
  const place = listPlace(definitionIn(turn), body.schema);
  const first = place && valueAt(body.value, place.path);
  if (!place || !isArray(first)) return undefined;
  const more = nextLinkName(operationIn(turn))
    ? itemsOf(
        valueAt(
          sampleOf(definitionIn(turn), body.schema, { seed: `${turn.seed} page 2` }),
          place.path,
        ),
      )
    : [];
  return { answer, schema: body.schema, place, items: [...first, ...more] };
}

/** The page of a list that was asked for, with the address of the next one where the operation has pages. */
export function pageOf(turn: Turn, { answer, schema, place, items }: WholeList): Played {
  if (answer.body.kind !== 'json') return answer;
  const link = nextLinkName(operationIn(turn));
  const size = sizeOf(turn) ?? (link ? Math.max(1, Math.ceil(items.length / 2)) : items.length);
  const page = link ? wantedPage(turn.request) : 1;
  const from = (page - 1) * size;
  const listed = withValueAt(answer.body.value, place.path, items.slice(from, from + size));
  const linked =
    link === undefined || !isObject(listed)
      ? listed
      : withLink(turn, schema, listed, link, from + size < items.length ? page + 1 : undefined);
  return withBody(turn, answer, schema, linked);
}

/** A declared parameter of that kind, as it was sent. */
function sizeOf(turn: Turn): number | undefined {
  for (const parameter of definitionIn(turn).parametersOf(operationIn(turn))) {
    const name = nameOf(parameter);
    if (placeOf(parameter) !== 'query' || !isPageSize(name)) continue;
    const sent = turn.request.query.find((item) => decodeFormPart(item.name) === name);
    const size = Number(sent?.value ?? '');
    if (Number.isInteger(size) && size > 0) return size;
  }
  return undefined;
}

/** The last page has no link; where one must be there, it is blank or null. */
function withLink(
  turn: Turn,
  schema: Site,
  body: Json,
  name: string,
  page: number | undefined,
): Json {
  const definition = definitionIn(turn);
  const shape = shapeOf(definition, schema);
  const property = shape?.properties.get(name);
  if (!property && shape?.others !== 'open') return body;
  if (page !== undefined) return withValueAt(body, [name], addressOf(turn.request, page));
  if (!shape?.required.has(name)) return withoutValueAt(body, [name]);
  const blank = [null, ''].find((value) => !property || fits(definition, property, value));
  return withValueAt(body, [name], blank ?? '');
}

function addressOf(request: Received, page: number): string {
  const query = withQuery(ownQuery(request), 'x-mock-page', String(page));
  return `${request.origin}${request.path}?${queryText(query)}`;
}
