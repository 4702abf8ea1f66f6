import type { Site } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';

/** What an extension asks for: choices (values, list, open and browse of a tree), fields (schema, properties), or a call. */
export type Kind =
  | 'values'
  | 'list'
  | 'open'
  | 'browse'
  | 'schema'
  | 'properties'
  | 'simulate'
  | 'test'
  | 'pick';

/** How an extension is written (extensions.md 4 and 5). */
interface Form {
  readonly kind: Kind;
  readonly extension: string;
  /** The way from the extension to the object that names the operation. */
  readonly under: readonly string[];
  /** The key of an argument that refers to an input. */
  readonly reference: 'parameter' | 'parameterReference' | undefined;
  /** The key of an argument that is written out, in the new style. */
  readonly literal: 'value' | undefined;
  /** The keys of paths into what is answered. */
  readonly collection: string | undefined;
  readonly valuePath: string | undefined;
  readonly titlePath: string | undefined;
}

const NOTHING = {
  under: [],
  reference: undefined,
  literal: undefined,
  collection: undefined,
  valuePath: undefined,
  titlePath: undefined,
} as const;
const NEW = {
  ...NOTHING,
  reference: 'parameterReference',
  literal: 'value',
  valuePath: 'itemValuePath',
} as const;
const LISTS = { ...NEW, collection: 'itemsPath', titlePath: 'itemTitlePath' } as const;
const OLD = { ...NOTHING, reference: 'parameter', valuePath: 'value-path' } as const;

const FORMS: readonly Form[] = [
  {
    ...OLD,
    kind: 'values',
    extension: 'x-ms-dynamic-values',
    collection: 'value-collection',
    titlePath: 'value-title',
  },
  { ...LISTS, kind: 'list', extension: 'x-ms-dynamic-list' },
  { ...LISTS, kind: 'open', extension: 'x-ms-dynamic-tree', under: ['open'] },
  { ...LISTS, kind: 'browse', extension: 'x-ms-dynamic-tree', under: ['browse'] },
  { ...OLD, kind: 'schema', extension: 'x-ms-dynamic-schema' },
  { ...NEW, kind: 'properties', extension: 'x-ms-dynamic-properties' },
  { ...NOTHING, kind: 'simulate', extension: 'x-ms-operation-context', under: ['simulate'] },
  { ...NOTHING, kind: 'test', extension: 'x-ms-capabilities', under: ['testConnection'] },
  { ...NOTHING, kind: 'pick', extension: 'x-ms-capabilities', under: ['file-picker', 'open'] },
  { ...NOTHING, kind: 'pick', extension: 'x-ms-capabilities', under: ['file-picker', 'browse'] },
];

/** The keys of what may ask: an extension, or the items of a parameter, which are read with it. */
export const ASKING_KEYS: readonly string[] = [...FORMS.map(({ extension }) => extension), 'items'];

/** What the operation that is asked gets for one of its inputs. */
export type Argument = {
  /** The input's name, and in the new style perhaps a way into it: `body/filter`. */
  readonly key: string;
  readonly at: Pointer;
} & (
  | { readonly gives: 'literal'; readonly value: Json; readonly valueAt: Pointer }
  | { readonly gives: 'input'; readonly name: string; readonly nameAt: Pointer }
  /** A part of the folder that was opened. */
  | { readonly gives: 'selected'; readonly valueAt: Pointer }
);

/** A path into an answer, as written. */
export interface AnswerPath {
  readonly at: Pointer;
  readonly path: string;
}

/** An extension that names an operation to ask at design time: at the object that names it. */
export interface Ask extends Site {
  readonly kind: Kind;
  /** What carries the extension. */
  readonly owner: Site;
  readonly extension: string;
  /** Blank when it names none. */
  readonly operationId: string;
  readonly form: Form;
  readonly given: readonly Argument[];
}

const NONE: readonly Ask[] = [];
let last: { readonly owner: Site; readonly asks: readonly Ask[] } | undefined;

/**
 * What the extensions of a parameter, a schema, an operation or the definition itself ask, in the order of `FORMS`. Every
 * rule asks this of the same place in turn, so the last answer is kept.
 */
export function asksOf(owner: Site): readonly Ask[] {
  if (last?.owner !== owner) last = { owner, asks: read(owner) };
  return last.asks;
}

function read(owner: Site): readonly Ask[] {
  const { at, value } = owner;
  const asks = FORMS.flatMap((form) => {
    if (!Object.hasOwn(value, form.extension)) return NONE;
    const asking = form.under.reduce<Json | undefined>(member, value[form.extension]);
    return isObject(asking)
      ? ask(form, owner, child(at, form.extension, ...form.under), asking)
      : NONE;
  });
  // The items of a parameter are no schema, so they are visited with it.
  const { items } = value;
  return isObject(items) && typeof value['in'] === 'string'
    ? [...asks, ...read({ at: child(at, 'items'), value: items })]
    : asks;
}

const ask = (form: Form, owner: Site, at: Pointer, value: JsonObject): Ask => ({
  at,
  value,
  kind: form.kind,
  owner,
  extension: form.extension,
  operationId: textOf(value, 'operationId')?.trim() ?? '',
  form,
  given: entriesOf(member(value, 'parameters')).map(([key, given]) =>
    argument(form, key, child(at, 'parameters', key), given),
  ),
});

function argument({ reference, literal }: Form, key: string, at: Pointer, given: Json): Argument {
  const name = reference && textOf(given, reference);
  if (reference && name !== undefined)
    return { key, at, gives: 'input', name, nameAt: child(at, reference) };
  for (const selecting of SELECTING) {
    if (member(given, selecting) !== undefined)
      return { key, at, gives: 'selected', valueAt: child(at, selecting) };
  }
  const value = literal && member(given, literal);
  return literal && value !== undefined
    ? { key, at, gives: 'literal', value, valueAt: child(at, literal) }
    : { key, at, gives: 'literal', value: given, valueAt: at };
}

/** How a tree and the older file picker name a part of the folder that was opened. */
const SELECTING = ['selectedItemValuePath', 'value-property'];

/** A path that an extension gives; undefined when it gives none or a blank one. */
export function pathOf(
  { at, value, form }: Ask,
  which: 'collection' | 'valuePath' | 'titlePath',
): AnswerPath | undefined {
  const key = form[which];
  const path = key === undefined ? undefined : textOf(value, key)?.trim();
  return key === undefined || !path ? undefined : { at: child(at, key), path };
}
