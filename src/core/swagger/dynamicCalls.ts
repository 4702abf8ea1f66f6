import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, type Json, type JsonObject, member, textOf } from '../text/value.ts';

/** The older and the newer way to refer to what makers fill in: by a name, and by the way to it. */
const STYLES = ['old', 'new'] as const;
type Style = (typeof STYLES)[number];

/** A text that a dynamic extension says beside its arguments. */
export type TextMember = 'operationId' | 'collection' | 'value' | 'title';

/**
 * Two extensions that say the same in the two styles. The designers read the older before the newer, Power Apps the
 * other way round (extensions.md 4): where both are there they are written together.
 */
export interface Pair {
  readonly key: Readonly<Record<Style, string>>;
  readonly names: readonly (readonly [TextMember, Readonly<Record<Style, string>>])[];
}

const OPERATION: Pair['names'][number] = [
  'operationId',
  { old: 'operationId', new: 'operationId' },
];

/** Where the choices of a field come from. */
export const DYNAMIC_CHOICES: Pair = {
  key: { old: 'x-ms-dynamic-values', new: 'x-ms-dynamic-list' },
  names: [
    OPERATION,
    ['collection', { old: 'value-collection', new: 'itemsPath' }],
    ['value', { old: 'value-path', new: 'itemValuePath' }],
    ['title', { old: 'value-title', new: 'itemTitlePath' }],
  ],
};

/** Where the schema of an object comes from. */
export const DYNAMIC_SCHEMA: Pair = {
  key: { old: 'x-ms-dynamic-schema', new: 'x-ms-dynamic-properties' },
  names: [OPERATION, ['value', { old: 'value-path', new: 'itemValuePath' }]],
};

export const keysOf = ({ key }: Pair): readonly string[] => STYLES.map((style) => key[style]);

/** What is handed to the operation that is called, for one of its parameters. */
export type Argument =
  | { readonly kind: 'literal'; readonly value: Json }
  /** What the maker chose elsewhere, as both styles name it; see `Input`. */
  | { readonly kind: 'input'; readonly name: string; readonly reference: string };

/** The operation that is called, whichever of the extensions says so. Texts that are not said are blank. */
export type DynamicCall = Readonly<Record<TextMember, string>> & {
  readonly arguments: ReadonlyMap<string, Argument>;
};

/** A pair of extensions as a parameter or schema has them. */
export interface Owner {
  readonly pair: Pair;
  readonly at: Pointer;
  readonly value: Json | undefined;
}

const stylesIn = ({ pair, value }: Owner): readonly Style[] =>
  STYLES.filter((style) => isObject(member(value, pair.key[style])));

const namesOf = ({ pair }: Owner, name: TextMember): Readonly<Record<Style, string>> | undefined =>
  pair.names.find(([each]) => each === name)?.[1];

/** The extensions that are there. */
export const extensionsIn = (owner: Owner): readonly string[] =>
  stylesIn(owner).map((style) => owner.pair.key[style]);

/** The member of the first extension that is there, where findings about it are. */
export function memberAt(owner: Owner, name: TextMember): Pointer {
  const style = stylesIn(owner)[0] ?? 'old';
  return child(owner.at, owner.pair.key[style], namesOf(owner, name)?.[style] ?? name);
}

/** Undefined when neither extension is there. */
export function readDynamicCall(owner: Owner): DynamicCall | undefined {
  const { pair, value } = owner;
  const styles = stylesIn(owner);
  if (styles.length === 0) return undefined;
  const text = (name: TextMember): string => {
    const names = namesOf(owner, name);
    return (
      styles
        .map((style) => names && textOf(member(value, pair.key[style]), names[style]))
        .find(Boolean) ?? ''
    );
  };
  const read = new Map<string, Argument>();
  for (const style of styles) {
    for (const [name, given] of entriesOf(member(member(value, pair.key[style]), 'parameters')))
      read.set(name, together(read.get(name), READ[style](given)));
  }
  return {
    operationId: text('operationId'),
    collection: text('collection'),
    value: text('value'),
    title: text('title'),
    arguments: read,
  };
}

/** The first extension's word counts; only the second knows the way to a property. */
const together = (first: Argument | undefined, second: Argument): Argument =>
  first?.kind === 'input' && second.kind === 'input'
    ? { ...first, reference: second.reference }
    : (first ?? second);

const READ: Readonly<Record<Style, (given: Json) => Argument>> = {
  old(given) {
    const name = textOf(given, 'parameter');
    return name === undefined
      ? { kind: 'literal', value: given }
      : { kind: 'input', name, reference: name };
  },
  new(given) {
    const reference = textOf(given, 'parameterReference');
    return reference === undefined
      ? { kind: 'literal', value: member(given, 'value') ?? null }
      : { kind: 'input', name: reference.split('/').at(-1) ?? '', reference };
  },
};

const WRITTEN: Readonly<Record<Style, (argument: Argument) => Json>> = {
  old: (argument) => (argument.kind === 'literal' ? argument.value : { parameter: argument.name }),
  new: (argument) =>
    argument.kind === 'literal'
      ? { value: argument.value }
      : { parameterReference: argument.reference },
};

/** Both, where there is neither yet. */
function written(owner: Owner): readonly Style[] {
  const styles = stylesIn(owner);
  return styles.length === 0 ? STYLES : styles;
}

/** Writes a text in each extension that is there (in both, when none is); an empty one is taken out. */
export function writeMember(owner: Owner, name: TextMember, text: string): readonly Change[] {
  const names = namesOf(owner, name);
  if (!names) return [];
  return written(owner).flatMap((style): readonly Change[] => {
    const key = owner.pair.key[style];
    const place = child(owner.at, key, names[style]);
    if (text !== '') return [{ op: 'set', at: place, value: text }];
    const isThere = member(member(owner.value, key), names[style]) !== undefined;
    return isThere ? [{ op: 'remove', at: place }] : [];
  });
}

/** Says what a parameter of the called operation gets; undefined takes it out, `parameters` with the last one. */
export function writeArgument(
  owner: Owner,
  name: string,
  argument: Argument | undefined,
): readonly Change[] {
  return written(owner).flatMap((style): readonly Change[] => {
    const key = owner.pair.key[style];
    const all = child(owner.at, key, 'parameters');
    const place = child(all, name);
    if (argument) return [{ op: 'set', at: place, value: WRITTEN[style](argument) }];
    const given = member(member(owner.value, key), 'parameters');
    if (member(given, name) === undefined) return [];
    return [{ op: 'remove', at: entriesOf(given).length === 1 ? all : place }];
  });
}

/** Writes the extension that is missing beside the other, saying the same. */
export function writeTwin(owner: Owner): readonly Change[] {
  const call = readDynamicCall(owner);
  const there = stylesIn(owner);
  const missing = STYLES.find((style) => !there.includes(style));
  if (!call || !missing) return [];
  const given = Object.fromEntries(
    [...call.arguments].map(([name, argument]) => [name, WRITTEN[missing](argument)]),
  );
  const texts = owner.pair.names.flatMap(([name, names]) =>
    call[name] === '' ? [] : [[names[missing], call[name]] as const],
  );
  const twin: JsonObject = {
    ...Object.fromEntries(texts),
    ...(call.arguments.size === 0 ? {} : { parameters: given }),
  };
  return [{ op: 'set', at: child(owner.at, owner.pair.key[missing]), value: twin }];
}

/** What choices come from that is no operation: a file picker, a list of the platform's own, a tree. */
export function foreignSource(value: Json | undefined): string | undefined {
  const values = member(value, DYNAMIC_CHOICES.key.old);
  return (
    textOf(values, 'capability') ??
    textOf(values, 'builtInOperation') ??
    (isObject(member(value, DYNAMIC_TREE)) ? DYNAMIC_TREE : undefined)
  );
}

/** A tree of folders and files, which is opened and browsed by two operations. */
export const DYNAMIC_TREE = 'x-ms-dynamic-tree';
