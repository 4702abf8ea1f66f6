import { definitionOf, type Site, VERBS } from '../../swagger/definition.ts';
import { lastOf, parentOf, segmentsOf } from '../../text/pointer.ts';
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  member,
  sameJson,
  textOf,
} from '../../text/value.ts';
import type { Finding } from '../finding.ts';
import type { Word } from './word.ts';

interface Step {
  readonly key: string;
  readonly value: Json | undefined;
}

/** A finding with what stands around its place: what the validator's messages are chosen by and filled with. */
export class Case {
  /** From the root to the place. */
  private readonly way: readonly Step[];

  constructor(
    private readonly finding: Pick<Finding, 'pointer' | 'message'>,
    private readonly root: Json | undefined,
  ) {
    const way: Step[] = [{ key: '', value: root }];
    for (const key of segmentsOf(finding.pointer)) {
      const above = way.at(-1)?.value;
      way.push({ key, value: isArray(above) ? above[Number(key)] : member(above, key) });
    }
    this.way = way;
  }

  /** The last part of the place. */
  get key(): string {
    return lastOf(this.finding.pointer);
  }

  /** What stands at the place. */
  get value(): Json | undefined {
    return this.way.at(-1)?.value;
  }

  /** Whether the place is an object that lacks something; else it is a value that is wrong. */
  get isMissing(): boolean {
    return this.value === undefined || isObject(this.value);
  }

  /** The object at the place, else the nearest one around it. */
  get owner(): JsonObject {
    return this.objects.at(-1) ?? {};
  }

  /** The operation around the place. */
  get operation(): JsonObject {
    const value = this.isInOperation ? this.way[3]?.value : undefined;
    return isObject(value) ? value : {};
  }

  /** The parameter around the place: the nearest object that says where it is sent. */
  get parameter(): JsonObject {
    return this.objects.findLast((object) => textOf(object, 'in') !== undefined) ?? {};
  }

  get annotation(): JsonObject {
    const annotation = member(this.operation, 'x-ms-api-annotation');
    return isObject(annotation) ? annotation : {};
  }

  /** Whether the place lies in an operation, not beside them in the path or in a shared part. */
  get isInOperation(): boolean {
    return this.way[1]?.key === 'paths' && VERBS.some((verb) => verb === this.way[3]?.key);
  }

  get isInProperty(): boolean {
    return this.isUnder('properties');
  }

  /** Whether it is about a list of choices; else about a dynamic schema. */
  get isValues(): boolean {
    return this.isUnder('x-ms-dynamic-values') || 'x-ms-dynamic-values' in this.owner;
  }

  /** Whether an item of the list around the place stands in it once more. */
  get hasTwin(): boolean {
    const list = this.way.findLast(({ value }) => isArray(value))?.value;
    return isArray(list) && list.filter((item) => sameJson(item, this.owner)).length > 1;
  }

  /** What the reference at the place leads to. */
  get target(): Site<Json> | undefined {
    return definitionOf(this.root).resolve(this.word('ref') ?? '');
  }

  refersTo(start: string): boolean {
    return this.word('ref')?.startsWith(start) ?? false;
  }

  isUnder(key: string): boolean {
    return this.way.some((step) => step.key === key);
  }

  /** Whether our own message has those words. */
  says(words: RegExp): boolean {
    return words.test(this.finding.message);
  }

  /** What a word of a message is here; undefined where it cannot be told. */
  word(word: Word): string | undefined {
    switch (word) {
      case 'key':
        return isObject(this.value) ? (this.quoted ?? this.key) : this.key;
      case 'value':
        return this.scalar ?? this.quoted;
      case 'quoted':
        return this.quoted ?? this.scalar;
      case 'kind':
        return kindOf(this.value);
      case 'type':
        return textOf(this.owner, 'type');
      case 'format':
        return ['type', 'format'].map((key) => textOf(this.owner, key) ?? '').join('/');
      case 'ref':
        return textOf(this.owner, '$ref') ?? this.scalar;
      case 'name':
        return textOf(this.parameter, 'name') ?? this.quoted;
      case 'in':
        return textOf(this.parameter, 'in');
      case 'operation':
        return textOf(this.operation, 'operationId');
      case 'called':
        return textOf(this.owner, 'operationId');
      case 'path':
        return this.way[1]?.key === 'paths' ? this.way[2]?.key : undefined;
      case 'family':
        return textOf(this.annotation, 'family');
      case 'scheme':
        return lastOf(parentOf(this.finding.pointer));
      case 'limit':
      case 'list':
        return undefined;
    }
  }

  private get objects(): readonly JsonObject[] {
    return this.way.map(({ value }) => value).filter((value) => isObject(value));
  }

  private get scalar(): string | undefined {
    const { value } = this;
    return typeof value === 'object' || value === undefined ? undefined : String(value);
  }

  /** What our own message says between quotes: the name or value that it is about. */
  private get quoted(): string | undefined {
    return /"([^"]+)"/.exec(this.finding.message)?.[1];
  }
}

function kindOf(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}
