import { EXTENSION_OBJECTS } from '../../swagger/vocabulary/extensionObjects.ts';
import { EXTENSIONS } from '../../swagger/vocabulary/extensions.ts';
import type { Key, ObjectName, ObjectType, ValueType } from '../../swagger/vocabulary/types.ts';
import {
  extensionType,
  isExtension,
  memberType,
  OBJECTS,
} from '../../swagger/vocabulary/vocabulary.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../text/value.ts';
import { isOfKind } from './jsonKind.ts';
import { isJudgedAlone, isJudgedByKey } from './judgedElsewhere.ts';

/** Something in a definition that the vocabulary does not provide for. */
export type Oddity = { readonly at: Pointer } & (
  | {
      /** Swagger has no such key there, and it is no extension. */
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly object: ObjectName;
      readonly beside: JsonObject;
    }
  | {
      readonly kind: 'wrong-kind';
      readonly wanted: ValueType;
      readonly value: Json;
      /** Whether it says so to an extension, which the validator does not read as strictly. */
      readonly isInExtension: boolean;
    }
  | { readonly kind: 'not-in-list'; readonly words: readonly string[]; readonly value: string }
  | { readonly kind: 'blank' }
  /** The object at `at` lacks a key. */
  | { readonly kind: 'lacking'; readonly object: ObjectName; readonly key: string }
  | { readonly kind: 'none-of'; readonly keys: readonly string[] }
  | {
      /** An `x-` key that no product reads there. */
      readonly kind: 'extension';
      readonly key: string;
      readonly object: ObjectName;
      readonly value: Json;
      readonly beside: JsonObject;
    }
);
type Kind = Oddity['kind'];

const known = new WeakMap<JsonObject, readonly Oddity[]>();
/** By the value of a section: a path, or one shared schema, parameter or response. */
const knownSections = new WeakMap<JsonObject, { at: Pointer; found: readonly Oddity[] }>();
const SECTION_DEPTH = 2;

/** Where a walk begins: at the root of a definition, or at what apiProperties.json says. */
type Start = 'root' | 'properties';

/** The oddities of one kind in a file. A section that an edit did not touch is not looked at again. */
export function odditiesOf<K extends Kind>(
  value: JsonObject,
  kind: K,
  start: Start = 'root',
): readonly Extract<Oddity, { kind: K }>[] {
  let found = known.get(value);
  if (!found) {
    found = new Walk(start).through(value);
    known.set(value, found);
  }
  return found.filter((oddity): oddity is Extract<Oddity, { kind: K }> => oddity.kind === kind);
}

/** One walk along the vocabulary. It says pointers only where something is odd, which is hardly anywhere. */
class Walk {
  private readonly path: (string | number)[];
  private found: Oddity[] = [];
  private isInExtension = false;

  constructor(private readonly start: Start) {
    this.path = start === 'properties' ? ['properties'] : [];
  }

  through(value: JsonObject): readonly Oddity[] {
    this.object(this.start, value);
    return this.found;
  }

  private get at(): Pointer {
    return child('', ...this.path);
  }

  private enter(segment: string | number, type: ValueType, value: Json) {
    this.path.push(segment);
    if (this.path.length === SECTION_DEPTH && isObject(value)) this.section(type, value);
    else this.value(type, value);
    this.path.pop();
  }

  private section(type: ValueType, value: JsonObject) {
    const { at } = this;
    let kept = knownSections.get(value);
    if (kept?.at !== at) {
      const outer = this.found;
      this.found = [];
      this.value(type, value);
      kept = { at, found: this.found };
      this.found = outer;
      knownSections.set(value, kept);
    }
    this.found.push(...kept.found);
  }

  private value(type: ValueType, value: Json) {
    if (type.kind === 'free') return;
    if (!isOfKind(type, value)) {
      const { at, isInExtension } = this;
      this.found.push({ kind: 'wrong-kind', at, wanted: type, value, isInExtension });
      return;
    }
    switch (type.kind) {
      case 'text':
        if (type.oneOf && typeof value === 'string' && !type.oneOf.includes(value))
          this.found.push({ kind: 'not-in-list', at: this.at, words: type.oneOf, value });
        return;
      case 'list':
        if (isArray(value))
          for (const [index, item] of value.entries()) this.enter(index, type.items, item);
        return;
      case 'map':
        if (isObject(value))
          for (const name of Object.keys(value)) this.member(name, type.each, value);
        return;
      case 'either': {
        const fitting = type.of.find((each) => isOfKind(each, value));
        if (fitting) this.value(fitting, value);
        return;
      }
      case 'object':
        if (isObject(value)) this.object(type.name, value);
    }
  }

  private member(name: string, type: ValueType, owner: JsonObject) {
    const value = owner[name];
    if (value !== undefined) this.enter(name, type, value);
  }

  private object(name: ObjectName, value: JsonObject) {
    if (isJudgedAlone(name)) return;
    const outer = this.isInExtension;
    this.isInExtension = Object.hasOwn(EXTENSION_OBJECTS, name);
    this.members(name, value);
    this.isInExtension = outer;
  }

  private members(name: ObjectName, value: JsonObject) {
    const type = OBJECTS[name];
    if (Object.hasOwn(value, '$ref') && type.keys['$ref']) {
      this.member('$ref', type.keys['$ref'].is, value);
      return;
    }
    for (const key of Object.keys(value)) this.key(name, key, value);
    for (const key of Object.keys(type.keys)) this.requiredKey(name, key, type.keys[key], value);
    this.someOf(type, value);
  }

  private key(name: ObjectName, key: string, owner: JsonObject) {
    const value = owner[key];
    if (value === undefined || isJudgedByKey(name, key, value)) return;
    const isSwagger = Object.hasOwn(OBJECTS[name].keys, key);
    if (!isSwagger && isExtension(key)) {
      if (!isReadOn(name, key))
        this.found.push({
          kind: 'extension',
          at: child(this.at, key),
          key,
          object: name,
          value,
          beside: owner,
        });
      else this.extension(name, key, owner);
      return;
    }
    const type = memberType(name, key);
    if (type) this.member(key, type, owner);
    else
      this.found.push({
        kind: 'unknown-key',
        at: child(this.at, key),
        key,
        object: name,
        beside: owner,
      });
  }

  private extension(name: ObjectName, key: string, owner: JsonObject) {
    const outer = this.isInExtension;
    this.isInExtension = true;
    this.member(key, extensionType(key, name), owner);
    this.isInExtension = outer;
  }

  private requiredKey(name: ObjectName, key: string, type: Key | undefined, owner: JsonObject) {
    if (!type?.required) return;
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
    if (value === undefined) this.found.push({ kind: 'lacking', at: this.at, object: name, key });
    else if (typeof value === 'string' && value.trim() === '' && isFreeText(type.is))
      this.found.push({ kind: 'blank', at: child(this.at, key) });
  }

  private someOf({ someOf }: ObjectType, owner: JsonObject) {
    if (someOf && !someOf.some((key) => Object.hasOwn(owner, key)))
      this.found.push({ kind: 'none-of', at: this.at, keys: someOf });
  }
}

const isFreeText = (type: ValueType): boolean => type.kind === 'text' && type.oneOf === undefined;

function isReadOn(name: ObjectName, key: string): boolean {
  const on = Object.hasOwn(EXTENSIONS, key) ? EXTENSIONS[key]?.on : undefined;
  return on !== undefined && on !== 'anywhere' && on.includes(name);
}
