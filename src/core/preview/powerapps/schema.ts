import {
  entriesOf,
  isArray,
  isObject,
  itemsOf,
  type Json,
  type JsonArray,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';

/** What a definition shares, and where its `$ref`s lead (powerfx-preview.md 1.2). */
export class Shared {
  constructor(private readonly root: Json) {}

  /** What a `$ref` to one of `definitions`, `parameters` or `responses` leads to, and its id; undefined when nowhere. */
  follow(value: Json, group: 'definitions' | 'parameters' | 'responses'): Found | undefined {
    const seen = new Set<string>();
    let now: Json | undefined = value;
    let id: string | undefined;
    for (;;) {
      const ref = refOf(now);
      if (ref === undefined) return isObject(now) ? { value: now, id } : undefined;
      const start = `#/${group}/`;
      if (!ref.startsWith(start) || seen.has(ref)) return undefined;
      seen.add(ref);
      id = ref.slice(start.length);
      now = member(member(this.root, group), id);
    }
  }

  /** Undefined when there is none, or its `$ref` leads nowhere. */
  schema(value: Json | undefined): Schema | undefined {
    const found = value === undefined ? undefined : this.follow(value, 'definitions');
    return found && new Schema(found.value, found.id, this);
  }
}

interface Found {
  readonly value: JsonObject;
  /** Of the last `$ref` on the way. */
  readonly id: string | undefined;
}

export const refOf = (value: Json | undefined): string | undefined => textOf(value, '$ref');

/** A schema as Power Apps' reader of Swagger has it: `anyOf`, `oneOf` and `not` do not count. */
export class Schema {
  constructor(
    readonly value: JsonObject,
    readonly id: string | undefined,
    private readonly shared: Shared,
  ) {}

  get type(): string | undefined {
    const type = member(this.value, 'type');
    return type === undefined || isArray(type) || isObject(type) ? undefined : String(type);
  }
  get format(): string | undefined {
    return textOf(this.value, 'format');
  }
  get items(): Schema | undefined {
    return this.shared.schema(member(this.value, 'items'));
  }
  get additionalProperties(): Schema | undefined {
    return this.shared.schema(member(this.value, 'additionalProperties'));
  }
  get enum(): JsonArray {
    return itemsOf(member(this.value, 'enum'));
  }
  get hasDiscriminator(): boolean {
    return textOf(this.value, 'discriminator') !== undefined;
  }
  get hasAllOf(): boolean {
    return itemsOf(member(this.value, 'allOf')).length > 0;
  }
  get hasProperties(): boolean {
    return entriesOf(member(this.value, 'properties')).length > 0;
  }
  /** Undefined when none is written; null may be. */
  get default(): Json | undefined {
    return member(this.value, 'default');
  }

  /** Each property; of one whose `$ref` leads nowhere there is no schema. */
  *properties(): Iterable<[name: string, schema: Schema | undefined]> {
    for (const [name, value] of entriesOf(member(this.value, 'properties')))
      yield [name, this.shared.schema(value)];
  }

  property(name: string): Schema | undefined {
    return this.shared.schema(member(member(this.value, 'properties'), name));
  }

  requires(name: string): boolean {
    return itemsOf(member(this.value, 'required')).includes(name);
  }
}
