import type { Parameter } from '../../swagger/definition.ts';
import { type Json, textOf } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { parseJson } from '../http/message.ts';
import { decodeFormPart, decodePart } from '../http/percent.ts';
import { own } from '../own.ts';
import { nameOf, placeOf } from '../request/values.ts';
import type { Shape } from '../schema/shape.ts';
import type { Received } from './incoming.ts';
import type { Match } from './match.ts';

type Texts = (name: string, parameter: Parameter, match: Match, request: Received) => string[];

/** The texts that a request holds for a parameter, by its place. */
const TEXTS: Readonly<Record<string, Texts>> = {
  path: (name, { value }, { pathValues }) => {
    const text = pathValues.get(name);
    const twice = textOf(value, 'x-ms-url-encoding')?.toLowerCase() === 'double';
    return text === undefined ? [] : [twice ? decodePart(text) : text];
  },
  query: (name, _, __, { query }) =>
    query
      .filter((item) => decodeFormPart(item.name) === name)
      .map((item) => decodeFormPart(item.value ?? '')),
  header: (name, _, __, { headers }) => {
    const text = headerOf(headers, name);
    return text === undefined ? [] : [text];
  },
  formData: (name, _, __, { body }) => {
    if (body.kind === 'form') {
      return body.fields.filter(([key]) => key === name).map(([, value]) => value);
    }
    if (body.kind !== 'multipart') return [];
    const parts = body.parts.filter((part) => part.name === name);
    return parts.map(({ content }) => (typeof content === 'string' ? content : 'file'));
  },
};

const SEPARATORS: Readonly<Record<string, string | RegExp>> = {
  ssv: /[ +]/,
  tsv: '\t',
  pipes: '|',
};

/** What a request holds for a parameter outside a JSON body, lists taken apart; undefined for nothing. */
export function sentValue(
  parameter: Parameter,
  shape: Shape | undefined,
  match: Match,
  request: Received,
): Json | undefined {
  const found =
    own(TEXTS, placeOf(parameter))?.(nameOf(parameter), parameter, match, request) ?? [];
  const [first] = found;
  if (first === undefined || !shape?.types.includes('array')) return first;
  const format = textOf(parameter.value, 'collectionFormat') ?? 'csv';
  if (format === 'multi' || found.length > 1) return found;
  if (first === '') return [];
  // Lists inside lists are JSON texts between the commas.
  const lists = first.startsWith('[') ? parseJson(`[${first}]`) : undefined;
  return lists ?? first.split(own(SEPARATORS, format) ?? ',');
}

/** The names that a form holds. */
export const fieldNames = ({ body }: Received): string[] =>
  body.kind === 'form'
    ? body.fields.map(([name]) => name)
    : body.kind === 'multipart'
      ? body.parts.map(({ name }) => name)
      : [];
