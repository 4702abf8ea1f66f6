import type { Change } from '../text/change.ts';
import { child, type Pointer, segmentsOf } from '../text/pointer.ts';
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
} from '../text/value.ts';
import type { Finding } from './finding.ts';

/** A finding that the author leaves as it is, with the reason. They stand in `studio.json`, under `waivers`. */
export interface Waiver {
  readonly rule: string;
  /** The file's name. */
  readonly file: string;
  /** `stablePlace` of the finding's pointer. */
  readonly pointer: string;
  readonly reason: string;
}

/** The waivers that `studio.json` holds; one without a reason is none. */
export function waiversOf(studio: Json | undefined): readonly Waiver[] {
  return itemsOf(member(studio, 'waivers')).flatMap((item): Waiver[] => {
    const [rule, file, pointer, reason] = ['rule', 'file', 'pointer', 'reason'].map((key) =>
      textOf(item, key),
    );
    return rule !== undefined && file !== undefined && pointer !== undefined && reason?.trim()
      ? [{ rule, file, pointer, reason }]
      : [];
  });
}

/** By what an item of a list goes, the first that it has: a parameter, a policy, a choice, a reference. */
const NAMES = ['name', 'propertyName', 'operationId', 'title', 'value', '$ref'];

/**
 * A pointer in which items of lists go by their names, where they have one of their own, so that it leads to the same
 * item after another was put in front: `/paths/~1orders/get/parameters/page/description`.
 */
export function stablePlace(root: Json | undefined, pointer: Pointer): string {
  let value = root;
  let place: Pointer = '';
  for (const segment of segmentsOf(pointer)) {
    if (isArray(value)) {
      const item: Json | undefined = value[Number(segment)];
      place = child(place, (item === undefined ? undefined : ownName(item, value)) ?? segment);
      value = item;
    } else {
      place = child(place, segment);
      value = member(value, segment);
    }
  }
  return place;
}

function ownName(item: Json, list: JsonArray): string | undefined {
  const key = isObject(item)
    ? NAMES.find((candidate) => textOf(item, candidate) !== undefined)
    : undefined;
  const nameOf = (other: Json) =>
    key === undefined ? (typeof other === 'string' ? other : undefined) : textOf(other, key);
  const name = nameOf(item);
  // A number would be taken for an index.
  if (name === undefined || /^\d*$/.test(name)) return undefined;
  return list.filter((other) => nameOf(other) === name).length === 1 ? name : undefined;
}

/**
 * The findings, those that are waived with the reason.
 * @param rootOf the value of a file, by its name
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  rootOf: (file: string) => Json | undefined,
): readonly Finding[] {
  if (waivers.length === 0) return findings;
  const reasons = new Map<string, Map<string, string>>();
  for (const { rule, file, pointer, reason } of waivers) {
    const key = `${rule}|${file}`;
    const places = reasons.get(key) ?? new Map<string, string>();
    reasons.set(key, places.set(pointer, reason));
  }
  return findings.map((finding) => {
    const { rule, file, pointer } = finding;
    const places = reasons.get(`${rule}|${file}`);
    if (!places) return finding;
    const waived = places.get(pointer) ?? places.get(stablePlace(rootOf(file), pointer));
    return waived === undefined ? finding : { ...finding, waived };
  });
}

/** The changes of `studio.json` that waive a finding; waiving it again gives it another reason. */
export function waiving(studio: Json | undefined, waiver: Waiver): readonly Change[] {
  const kept = listOf(studio);
  const value: JsonObject = { ...waiver };
  if (!kept) return [{ op: 'set', at: '/waivers', value: [value] }];
  const index = kept.findIndex((item) => isFor(item, waiver));
  return index >= 0
    ? [{ op: 'set', at: child('/waivers', index, 'reason'), value: waiver.reason }]
    : [{ op: 'insert', at: child('/waivers', kept.length), value }];
}

/** The changes of `studio.json` that take a waiver back; none when there is none. */
export function takingBack(
  studio: Json | undefined,
  waiver: Omit<Waiver, 'reason'>,
): readonly Change[] {
  const kept = listOf(studio) ?? [];
  const indexes = [...kept.entries()].flatMap(([index, item]) =>
    isFor(item, waiver) ? [index] : [],
  );
  if (indexes.length === kept.length && kept.length > 0) return [{ op: 'remove', at: '/waivers' }];
  return indexes.toReversed().map((index) => ({ op: 'remove', at: child('/waivers', index) }));
}

function listOf(studio: Json | undefined): JsonArray | undefined {
  const list = member(studio, 'waivers');
  return isArray(list) ? list : undefined;
}

const isFor = (item: Json, waiver: Omit<Waiver, 'reason'>): boolean =>
  entriesOf({ rule: waiver.rule, file: waiver.file, pointer: waiver.pointer }).every(
    ([key, value]) => textOf(item, key) === value,
  );
