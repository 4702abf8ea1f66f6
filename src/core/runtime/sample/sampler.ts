import type { Definition, Site } from '../../swagger/definition.ts';
import type { Pointer } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { fits } from '../schema/check.ts';
import { define } from '../schema/infer.ts';
import { enumOf, type JsonType, keyword, limitOf, type Shape, shapeOf } from '../schema/shape.ts';
import { numberFor } from './numbers.ts';
import { sceneFrom } from './scene.ts';
import { stringsFor } from './strings.ts';
import type { Occasion } from './texts.ts';

/** How often a schema may stand inside itself (a folder in a folder), and how deep optional things go. */
const MAX_NESTED = 2;
const MAX_DEPTH = 8;
/** Values of one sample; beyond it lists are as short as they may be and optional properties are left out. */
const MAX_VALUES = 2000;

/** Makes the values of one sample, inner ones included. */
export class Sampler {
  private made = 0;
  private readonly open: Pointer[] = [];

  constructor(
    private readonly definition: Definition,
    private readonly forRequest: boolean,
  ) {}

  /** Undefined where the schema would go on without end; it is left out there if it may. */
  value(site: Site<Json>, occasion: Occasion): Json | undefined {
    const shape = shapeOf(this.definition, site);
    if (!shape) return {};
    const nested = this.open.filter((at) => at === shape.site.at).length;
    if (nested >= MAX_NESTED || this.open.length > 3 * MAX_DEPTH) return undefined;
    this.made++;
    this.open.push(shape.site.at);
    const given = this.given(shape, occasion);
    const value = given === undefined ? this.ofType(shape, occasion) : given;
    this.open.pop();
    return value;
  }

  /** What the author says a value looks like, if that is one. */
  private given(shape: Shape, { random }: Occasion): Json | undefined {
    for (const key of ['example', 'x-example', 'x-ms-test-value', 'default']) {
      const value = keyword(shape.parts, key);
      if (value !== undefined && value !== null && fits(this.definition, shape.site, value))
        return value;
    }
    const values = enumOf(shape).filter((value) => fits(this.definition, shape.site, value));
    return values.length > 0 ? random.pick(values) : undefined;
  }

  private ofType(shape: Shape, occasion: Occasion): Json | undefined {
    const makers: Readonly<Record<JsonType, () => Json | undefined>> = {
      object: () => this.object(shape, occasion),
      array: () => this.array(shape, occasion),
      string: () => this.string(shape, occasion),
      file: () => this.string(shape, occasion),
      integer: () => numberFor(occasion.name, shape, occasion.random),
      number: () => numberFor(occasion.name, shape, occasion.random),
      boolean: () => occasion.random.next() < 0.5,
      null: () => null,
    };
    const [type] = shape.types;
    if (type !== undefined) return makers[type]();
    return occasion.name === '' ? {} : this.string(shape, occasion);
  }

  private string(shape: Shape, occasion: Occasion): string {
    let first: string | undefined;
    for (const text of stringsFor(shape, occasion)) {
      if (fits(this.definition, shape.site, text)) return text;
      first ??= text;
    }
    return first ?? '';
  }

  private array(shape: Shape, { name, within, random }: Occasion): Json | undefined {
    const least = Math.min(limitOf(shape, 'minItems') ?? 0, MAX_VALUES);
    const most = limitOf(shape, 'maxItems') ?? Number.POSITIVE_INFINITY;
    const usual = this.isFull() ? 0 : this.open.length > 4 ? 1 : random.whole(2, 3);
    const count = Math.max(least, Math.min(most, usual));
    const unique = keyword(shape.parts, 'uniqueItems') === true;
    const items: Json[] = [];
    for (let index = 0; items.length < count && index < count + (unique ? 20 : 0); index++) {
      const own = random.for(String(index));
      const item = this.value(shape.items ?? ANYTHING, {
        name: singular(name),
        within,
        random: own,
        scene: sceneFrom(own),
      });
      if (item === undefined) return items.length >= least ? items : undefined;
      if (!unique || !items.some((other) => JSON.stringify(other) === JSON.stringify(item)))
        items.push(item);
    }
    return items;
  }

  private object(shape: Shape, occasion: Occasion): Json | undefined {
    const object: Record<string, Json> = {};
    // An object with a name of its own is about something of its own: the recipient is not the sender.
    const scene = occasion.name === '' ? occasion.scene : sceneFrom(occasion.random.for('scene'));
    for (const [name, site] of shape.properties) {
      const isRequired = shape.required.has(name);
      if (!isRequired && (this.isFull() || this.isLeftOut(site))) continue;
      const random = occasion.random.for(name);
      const value = this.value(site, { name, within: whose(shape, occasion.name), random, scene });
      if (value === undefined) {
        if (isRequired) return undefined;
        continue;
      }
      if (isRequired || fits(this.definition, site, value)) define(object, name, value);
    }
    for (const name of shape.required) {
      if (!shape.properties.has(name)) define(object, name, this.other(shape, name, occasion));
    }
    this.addOthers(shape, object, occasion);
    return object;
  }

  /** Properties that no schema names: a map's, and as many as it must have. */
  private addOthers(shape: Shape, object: Record<string, Json>, occasion: Occasion) {
    const least = Math.min(limitOf(shape, 'minProperties') ?? 0, MAX_VALUES);
    const most = limitOf(shape, 'maxProperties') ?? Number.POSITIVE_INFINITY;
    const isMap = typeof shape.others === 'object' && shape.properties.size === 0 && !this.isFull();
    const wanted = Math.min(most, Math.max(least, isMap ? 2 : 0));
    for (let index = 1; Object.keys(object).length < wanted && index <= wanted; index++) {
      const name = `key${index}`;
      define(object, name, this.other(shape, name, occasion));
    }
    const surplus = Object.keys(object).filter((name) => !shape.required.has(name));
    while (Object.keys(object).length > most) {
      const name = surplus.pop();
      if (name === undefined) return;
      delete object[name];
    }
  }

  private other(shape: Shape, name: string, { random, scene }: Occasion): Json {
    if (typeof shape.others !== 'object') return scene.thing;
    const value = this.value(shape.others, { name, within: '', random: random.for(name), scene });
    return value === undefined ? {} : value;
  }

  private isLeftOut(site: Site): boolean {
    const shape = shapeOf(this.definition, site);
    if (this.forRequest && shape && keyword(shape.parts, 'readOnly') === true) return true;
    const isContainer = shape?.types.some((type) => type === 'object' || type === 'array');
    return isContainer === true && this.open.length > MAX_DEPTH;
  }

  private isFull(): boolean {
    return this.made > MAX_VALUES;
  }
}

/** Whatever has an email address is a person. */
const whose = ({ properties }: Shape, name: string): string =>
  [...properties.keys()].some((key) => /e-?mail/i.test(key)) ? 'person' : name;

/** The schema of what no schema describes. */
const ANYTHING: Site = { at: '', value: {} };

/** `orderIds` is a list of `orderId`. */
const singular = (name: string): string => name.replace(/ies$/i, 'y').replace(/(?<=[a-z])s$/i, '');
