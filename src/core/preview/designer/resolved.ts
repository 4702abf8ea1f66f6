import { type Pointer, segmentsOf } from '../../text/pointer.ts';
import { isArray, isObject, itemsOf, type Json, member } from '../../text/value.ts';

/** The `$ref`s that were followed on the way to a value, the last one first. */
interface Followed {
  readonly ref: string;
  readonly before: Followed | undefined;
}

/**
 * A value of a definition as it stands when every `$ref` is replaced by a copy of its target, made as it is asked for
 * (designer-preview.md 2.1). A `$ref` that leads nowhere, outside the file, or back into what is being copied stays, so
 * that a schema which contains itself ends.
 */
export class Resolved {
  private constructor(
    readonly value: Json | undefined,
    private readonly root: Json,
    private readonly followed: Followed | undefined,
  ) {}

  static root(root: Json): Resolved {
    return Resolved.follow(root, root, undefined);
  }

  /** The member of that name; of nothing when there is none. */
  get(key: string): Resolved {
    return Resolved.follow(member(this.value, key), this.root, this.followed);
  }

  items(): Resolved[] {
    return itemsOf(this.value).map((item) => Resolved.follow(item, this.root, this.followed));
  }

  entries(): [string, Resolved][] {
    return this.keys().map((key) => [key, this.get(key)]);
  }

  keys(): string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  has(key: string): boolean {
    return member(this.value, key) !== undefined;
  }

  /** The member, if it is a text that says something: an empty one counts as missing everywhere. */
  text(key: string): string | undefined {
    const { value } = this.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** Whether the member is anything but missing, null, false, 0 or an empty text. */
  holds(key: string): boolean {
    return Boolean(this.get(key).value);
  }

  /** The member whose name is `key` in any case. */
  getAnyCase(key: string): Resolved {
    const name = this.keys().find((name) => name.toLowerCase() === key);
    return this.get(name ?? key);
  }

  /** Itself as a schema: what is none, such as a `$ref` left over, is the empty schema. */
  asSchema(): Resolved {
    return isObject(this.value) && !this.holds('$ref') ? this : this.emptied();
  }

  /** The empty schema in its place. */
  emptied(): Resolved {
    return new Resolved(EMPTY, this.root, this.followed);
  }

  /** Itself with nothing but that member. */
  only(key: string): Resolved {
    const { value } = this.get(key);
    return new Resolved(value === undefined ? EMPTY : { [key]: value }, this.root, this.followed);
  }

  private static follow(
    value: Json | undefined,
    root: Json,
    followed: Followed | undefined,
  ): Resolved {
    let now = value;
    let trail = followed;
    for (;;) {
      const ref = member(now, '$ref');
      if (typeof ref !== 'string' || !ref.startsWith('#/') || isOn(trail, ref)) break;
      const target = targetOf(root, ref);
      if (target === undefined) break;
      trail = { ref, before: trail };
      now = target;
    }
    return new Resolved(now, root, trail);
  }
}

const EMPTY: Json = {};

function isOn(followed: Followed | undefined, ref: string): boolean {
  for (let link = followed; link; link = link.before) if (link.ref === ref) return true;
  return false;
}

/** What a local `$ref` points at, in the file as written; percent escapes are not decoded. */
function targetOf(root: Json, ref: string): Json | undefined {
  let value: Json | undefined = root;
  for (const segment of segmentsOf(ref.slice(1) as Pointer)) {
    if (isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    else value = member(value, segment);
    if (value === undefined) return undefined;
  }
  return value;
}
