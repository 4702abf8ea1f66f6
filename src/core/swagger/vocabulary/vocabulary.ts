import { type Pointer, segmentsOf } from '../../text/pointer.ts';

import { DOCUMENT_OBJECTS } from './document.ts';
import { EXTENSION_OBJECTS } from './extensionObjects.ts';
import { EXTENSIONS } from './extensions.ts';
import { OPERATION_OBJECTS } from './operation.ts';
import { PROPERTIES_OBJECTS } from './properties.ts';
import {
  type Key,
  type Keys,
  type ObjectName,
  type ObjectType,
  object,
  type ValueType,
} from './types.ts';

/** Everything that may stand in a definition and in apiProperties.json: which keys at which kind of object, and what their values may be. */
export const OBJECTS: Readonly<Record<ObjectName, ObjectType>> = {
  ...DOCUMENT_OBJECTS,
  ...OPERATION_OBJECTS,
  ...EXTENSION_OBJECTS,
  ...PROPERTIES_OBJECTS,
};

/** The keys that an object of that kind may have: its own, and the extensions that a product reads there. */
export function keysOf(name: ObjectName): Keys {
  let keys = known.get(name);
  if (!keys) {
    keys = { ...OBJECTS[name].keys, ...extensionsOf(name) };
    known.set(name, keys);
  }
  return keys;
}
const known = new Map<ObjectName, Keys>();

/** The extensions that a product reads on an object of that kind. */
export function extensionsOf(name: ObjectName): Keys {
  const entries = Object.entries(EXTENSIONS).flatMap(([key, { on, says }]): [string, Key][] =>
    on !== 'anywhere' && on.includes(name)
      ? [[key, { is: extensionType(key, name), says, required: false }]]
      : [],
  );
  return Object.fromEntries(entries);
}

/** What the value of a known extension may be on an object of that kind; anything for one that is not known. */
export function extensionType(key: string, name: ObjectName): ValueType {
  const extension = Object.hasOwn(EXTENSIONS, key) ? EXTENSIONS[key] : undefined;
  return extension?.unless?.[name] ?? extension?.is ?? { kind: 'free' };
}

/** What stands under a key of an object of that kind; undefined where neither Swagger nor an extension has such a key. */
export function memberType(name: ObjectName, key: string): ValueType | undefined {
  const { keys, each } = OBJECTS[name];
  if (Object.hasOwn(keys, key)) return keys[key]?.is;
  if (Object.hasOwn(EXTENSIONS, key)) return extensionType(key, name);
  return each !== undefined && !isExtension(key) ? each : undefined;
}

export const isExtension = (key: string): boolean => /^x-/i.test(key);

/**
 * What the value at a pointer into a definition may be, by its place alone; undefined where nothing is known of it.
 *     typeAt('/paths/~1orders/get') -> the object 'operation'
 */
export function typeAt(pointer: Pointer): ValueType | undefined {
  let type: ValueType | undefined = object('root');
  for (const segment of segmentsOf(pointer)) {
    if (!type) return undefined;
    type = typeWithin(type, segment);
  }
  return type;
}

/** What a value of some type may hold under a key or index. */
export function typeWithin(type: ValueType, segment: string): ValueType | undefined {
  switch (type.kind) {
    case 'object':
      return memberType(type.name, segment);
    case 'map':
      return type.each;
    case 'list':
      return type.items;
    case 'either':
      return type.of.map((each) => typeWithin(each, segment)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
