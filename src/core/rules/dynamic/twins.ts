import type { Lookup } from '../../swagger/definition.ts';
import { isObject, type Json, type JsonObject } from '../../text/value.ts';
import { targetOf } from './answers.ts';
import { type Argument, type Ask, type Kind, pathOf } from './asks.ts';
import { inputOfKey } from './given.ts';
import type { Source } from './sources.ts';

const TWINS: ReadonlyMap<Kind, string> = new Map([
  ['values', 'x-ms-dynamic-list'],
  ['schema', 'x-ms-dynamic-properties'],
  ['list', 'x-ms-dynamic-values'],
  ['properties', 'x-ms-dynamic-schema'],
]);

/** The extension that says the same in the other style, and what stands there. */
export function twinOf({ kind, owner }: Ask) {
  const extension = TWINS.get(kind);
  if (extension === undefined) return undefined;
  const value = owner.value[extension];
  return { extension, value: isObject(value) ? value : undefined };
}

/** `schema/properties` without its end: the new style points at the schema, the old one may point at its properties. */
export const withoutProperties = (path: string): string => path.replace(/(?:^|\/)properties$/, '');

/** What an extension of the old style says, in the new style. */
export function inNewStyle(ask: Ask, sources: readonly Source[], lookup: Lookup): JsonObject {
  const paths: Record<string, Json> = {};
  const [collection, value, title] = (['collection', 'valuePath', 'titlePath'] as const).map(
    (which) => pathOf(ask, which)?.path,
  );
  if (collection) paths['itemsPath'] = collection;
  if (ask.kind === 'schema' && value) paths['itemValuePath'] = withoutProperties(value);
  else if (value) paths['itemValuePath'] = value;
  if (title) paths['itemTitlePath'] = title;
  const parameters = ask.given.map((argument) => [
    keyOf(ask, argument, lookup),
    inputOf(argument, sources),
  ]);
  return {
    operationId: ask.operationId,
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
    ...paths,
  };
}

function keyOf(ask: Ask, argument: Argument, lookup: Lookup): string {
  const target = targetOf(ask, lookup);
  const named = target && inputOfKey(ask, argument, target, lookup);
  return named?.is === 'input' ? named.input.path : argument.key;
}

function inputOf(argument: Argument, sources: readonly Source[]): JsonObject {
  if (argument.gives === 'literal') return { value: argument.value };
  if (argument.gives === 'selected') return {};
  const named = sources.find((source) => source.argument === argument)?.named;
  return { parameterReference: named?.is === 'input' ? named.input.path : argument.name };
}
