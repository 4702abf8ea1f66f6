import { type Definition, type Site, visibilityOf } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isArray, isObject, type Json } from '../../text/value.ts';
import { fileOf } from '../http/message.ts';
import { define } from '../schema/infer.ts';
import { keyword, type Shape, shapeOf } from '../schema/shape.ts';
import { coerce } from './coerce.ts';
import type { CallProblem, Note } from './problem.ts';

/** A body with its defaults filled in; undefined where nothing is to be sent. */
export interface FilledBody {
  readonly value: Json | undefined;
  readonly problems: readonly CallProblem[];
  readonly notes: readonly Note[];
}

/**
 * Fills in what was not given as the platform does (runtime.md 2.6): required properties take their default, internal
 * ones too, though the user cannot see them; other properties without a value are left out.
 */
export function fillBody(
  definition: Definition,
  site: Site<Json>,
  given: Json | undefined,
  required: boolean,
): FilledBody {
  const filling = new Filling(definition);
  const value = filling.fill(site, given, { at: 'body', required });
  if (given === undefined && !required && (filling.problems.length > 0 || isNothing(value))) {
    return { value: undefined, problems: [], notes: [] };
  }
  return { value, problems: filling.problems, notes: filling.notes };
}

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || (isObject(value) && Object.keys(value).length === 0);

interface Spot {
  /** The value's name: `body/customer/name`. */
  readonly at: string;
  readonly required: boolean;
}

class Filling {
  readonly problems: CallProblem[] = [];
  readonly notes: Note[] = [];
  /** Schemas that are being made from nothing: one that must hold itself would never end. */
  private readonly making = new Set<Pointer>();

  constructor(private readonly definition: Definition) {}

  fill(site: Site<Json>, given: Json | undefined, spot: Spot): Json | undefined {
    const shape = shapeOf(this.definition, site);
    if (given === undefined) return shape ? this.missing(shape, site, spot) : undefined;
    const read = coerce(given, shape);
    if (!read.ok) {
      this.problems.push({
        code: 'wrong value',
        at: spot.at,
        message: `"${spot.at}" ${read.message}`,
      });
      return undefined;
    }
    if (read.note) this.notes.push({ at: spot.at, message: `"${spot.at}" ${read.note}` });
    const { value } = read;
    if (!shape) return value;
    if (isArray(value))
      return value.map((item, index) => this.item(shape, item, `${spot.at}/${index}`));
    if (!isObject(value)) return value;
    if (!fileOf(value)) return this.object(shape, value, spot.at);
    // A file inside JSON is its base64 text, but the body itself may be a file.
    return spot.at === 'body' || !shape.types.includes('string')
      ? value
      : (value['$content'] ?? null);
  }

  private item(shape: Shape, item: Json, at: string): Json {
    if (!shape.items || item === null) return item;
    return this.fill(shape.items, item, { at, required: true }) ?? null;
  }

  private missing(shape: Shape, site: Site<Json>, { at, required }: Spot): Json | undefined {
    const internal = shape.internal || visibilityOf(site.value) === 'internal';
    const fallback = keyword(shape.parts, 'default');
    if (fallback !== undefined && fallback !== null && (required || internal)) return fallback;
    const isRoot = at === 'body';
    if (
      shape.types.includes('object') &&
      shape.properties.size > 0 &&
      (required || internal || isRoot)
    ) {
      if (this.making.has(shape.site.at)) return undefined;
      this.making.add(shape.site.at);
      const made = this.object(shape, {}, at);
      this.making.delete(shape.site.at);
      return isNothing(made) && !required ? undefined : made;
    }
    if (required && !internal) {
      this.problems.push({ code: 'missing value', at, message: `"${at}" is required.` });
    }
    return undefined;
  }

  private object(shape: Shape, given: Json, at: string): Json {
    const object: Record<string, Json> = {};
    const values = new Map(entriesOf(given));
    for (const [name, site] of shape.properties) {
      const own = values.get(name);
      values.delete(name);
      if (own === null) {
        define(object, name, null);
        continue;
      }
      if (own === undefined && isReadOnly(this.definition, site)) continue;
      const required = shape.required.has(name);
      const filled = this.fill(site, own, { at: `${at}/${escaped(name)}`, required });
      if (filled !== undefined) define(object, name, filled);
    }
    const others = typeof shape.others === 'object' ? shape.others : undefined;
    for (const [name, value] of values) {
      const filled = others
        ? this.fill(others, value, { at: `${at}/${escaped(name)}`, required: true })
        : value;
      if (filled !== undefined) define(object, name, filled);
    }
    return object;
  }
}

const escaped = (name: string): string => child('', name).slice(1);

function isReadOnly(definition: Definition, site: Site): boolean {
  const shape = shapeOf(definition, site);
  return shape !== undefined && keyword(shape.parts, 'readOnly') === true;
}
