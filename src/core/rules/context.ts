import type { Connector } from '../connector/connector.ts';
import {
  type Definition,
  definitionOf,
  Lookup,
  type Operation,
  type Site,
} from '../swagger/definition.ts';
import type { Json } from '../text/value.ts';
import type { Fact, RuleContext } from './rule.ts';

/** What was looked up, with what was found; or that anything may have been looked at. */
export type Reads = ReadonlyMap<string, unknown> | 'anything';

/** What rules may look at in one version of a connector. It notes what they do, so that answers can be kept. */
export class Context implements RuleContext {
  readonly lookup: Lookup;
  private readonly current: Finds;
  /** Made when something is looked up: most rules see all they need at their place. */
  private reads: Map<string, unknown> | undefined;
  private sawAnything = false;

  constructor(
    private readonly whole: Connector,
    root: Json | undefined,
    props: Json | undefined,
  ) {
    this.current = new Finds(definitionOf(root), props);
    this.lookup = new NotedLookup((key) => this.note(key), this.current);
  }

  get connector(): Connector {
    this.sawAnything = true;
    return this.whole;
  }

  get definition(): Definition {
    this.sawAnything = true;
    return this.current.definition;
  }

  get properties(): Json | undefined {
    this.note(PROPERTIES);
    return this.current.properties;
  }

  fact<T>(of: Fact<T>, about: string): T {
    this.note(keyOf(of, about));
    return of(this.current.definition, about);
  }

  /** Begins to note what is looked at. */
  watch(): void {
    this.reads = undefined;
    this.sawAnything = false;
  }

  /** What was looked at since `watch`; undefined for nothing. */
  get seen(): Reads | undefined {
    return this.sawAnything ? 'anything' : this.reads;
  }

  /** Whether looking up the same again would find the same. */
  holds(reads: Reads): boolean {
    if (reads === 'anything') return false;
    for (const [key, found] of reads) if (!isSame(this.current.find(key), found)) return false;
    return true;
  }

  private note(key: string): void {
    this.reads ??= new Map();
    if (!this.reads.has(key)) this.reads.set(key, this.current.find(key));
  }
}

/** Keys of what was looked up: a `$ref`, an operationId in either way of comparing, the properties, a fact. */
const REF = '$';
const ID = '=';
const NAME = '~';
const PROPERTIES = 'properties';
const FACT = '!';

/** Facts that were asked for, by the number that stands for them in a key: `!3:/definitions/Order`. */
const facts: Fact<unknown>[] = [];

function keyOf(of: Fact<unknown>, about: string): string {
  let number = facts.indexOf(of);
  if (number < 0) number = facts.push(of) - 1;
  return `${FACT}${number}:${about}`;
}

/** Values and operations that no edit touched are the same objects in every version; lists of them are made anew. */
const isSame = (now: unknown, before: unknown): boolean =>
  now === before ||
  (Array.isArray(now) &&
    Array.isArray(before) &&
    now.length === before.length &&
    now.every((item, index) => item === before[index]));

class Finds {
  constructor(
    readonly definition: Definition,
    readonly properties: Json | undefined,
  ) {}

  find(key: string): unknown {
    switch (key[0]) {
      case REF:
        return this.definition.resolve(key.slice(1))?.value;
      case ID:
        return this.definition.operationsWithId(key.slice(1));
      case NAME:
        return this.definition.operationNamed(key.slice(1));
      case FACT: {
        const colon = key.indexOf(':');
        return facts[Number(key.slice(1, colon))]?.(this.definition, key.slice(colon + 1));
      }
      default:
        return this.properties;
    }
  }
}

class NotedLookup extends Lookup {
  constructor(
    private readonly note: (key: string) => void,
    private readonly current: Finds,
  ) {
    super();
  }

  override resolve(ref: string): Site<Json> | undefined {
    this.note(REF + ref);
    return this.current.definition.resolve(ref);
  }

  override operationsWithId(id: string): readonly Operation[] {
    this.note(ID + id);
    return this.current.definition.operationsWithId(id);
  }

  override operationNamed(id: string): Operation | undefined {
    this.note(NAME + id);
    return this.current.definition.operationNamed(id);
  }
}
