import type { ConnectorFile, FileRole } from '../../../connector/files.ts';
import type { Site } from '../../../swagger/definition.ts';
import type { Change } from '../../../text/change.ts';
import type { Edit } from '../../../text/edit.ts';
import { child, type Pointer, parentOf } from '../../../text/pointer.ts';
import { isArray, type Json, member } from '../../../text/value.ts';
import type { Profile } from '../../rule.ts';
import type { Subject } from './subject.ts';

/** A kind of mistake that authors make: where it can be made in a connector, and the rules of which one has to speak. */
export interface Defect {
  /** What is done to what; unique. */
  readonly id: string;
  readonly rules: readonly string[];
  readonly profile: Profile;
  /** Every way of making it once, lazily: a connector may have thousands. */
  injections(subject: Subject): Iterable<Injection>;
}

/** One mistake, as it is made in one connector. */
export type Injection =
  | {
      readonly by: 'changes';
      readonly role: FileRole;
      /** What is wrong afterwards, or where it was before it was taken away. */
      readonly at: Pointer;
      readonly changes: readonly [Change, ...Change[]];
    }
  | { readonly by: 'edit'; readonly role: FileRole; readonly edit: Edit }
  /** The file in place of those of its role; without one, they are taken away. */
  | { readonly by: 'file'; readonly role: FileRole; readonly file: ConnectorFile | undefined };

type JsonRole = Extract<FileRole, 'definition' | 'properties'>;

/** What is done at a place; undefined where it cannot be done there. */
export type Put<S> = (site: S, subject: Subject) => readonly Change[] | undefined;

/** Who has to speak, and what is done: `['operation-summary-missing', drop('/summary')]`. */
export type Row<S> = readonly [rules: string | readonly string[], put: Put<S>, profile?: Profile];

/** Kinds of mistakes at one kind of place. */
export function defectsIn<S extends Site<Json>>(
  role: JsonRole,
  sites: (subject: Subject) => Iterable<S>,
  rows: Readonly<Record<string, Row<S>>>,
): Defect[] {
  return Object.entries(rows).map(([id, [rules, put, profile = 'certified']]) => ({
    id,
    rules: [rules].flat(),
    profile,
    *injections(subject) {
      for (const site of sites(subject)) {
        const [first, ...more] = put(site, subject) ?? [];
        if (first) yield { by: 'changes', role, at: placeOf(first), changes: [first, ...more] };
      }
    },
  }));
}

const placeOf = (change: Change): Pointer =>
  change.op === 'rename' ? child(parentOf(change.at), change.key) : change.at;

/** A place below a site, as the rest of its pointer: `/contact/email`. */
type Below = Pointer;

const place = ({ at }: Site<Json>, below: Below): Pointer => `${at}${below}`;

export function valueBelow({ value }: Site<Json>, below: Below): Json | undefined {
  const segments = below.split('/').slice(1);
  return segments.reduce<Json | undefined>(
    (now, key) => (isArray(now) ? now[Number(key)] : member(now, key)),
    value,
  );
}

/** Takes away what is there. */
export const drop =
  (below: Below): Put<Site<Json>> =>
  (site) =>
    valueBelow(site, below) === undefined ? undefined : [{ op: 'remove', at: place(site, below) }];

/** Gives a place a value, whether there is one or not. */
export const give =
  (below: Below, value: Json): Put<Site<Json>> =>
  (site) => [{ op: 'set', at: place(site, below), value }];

/** Gives a place that has a value another. */
export const replace =
  (below: Below, value: Json): Put<Site<Json>> =>
  (site) =>
    valueBelow(site, below) === undefined
      ? undefined
      : [{ op: 'set', at: place(site, below), value }];

/** Changes a text that is there and not blank. */
export const alter =
  (below: Below, change: (text: string) => string): Put<Site<Json>> =>
  (site) => {
    const text = valueBelow(site, below);
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    return [{ op: 'set', at: place(site, below), value: change(text) }];
  };

/** Changes a value of any kind that is there. */
export const alterJson =
  (below: Below, change: (value: Json) => Json | undefined): Put<Site<Json>> =>
  (site) => {
    const value = valueBelow(site, below);
    const changed = value === undefined ? undefined : change(value);
    return changed === undefined
      ? undefined
      : [{ op: 'set', at: place(site, below), value: changed }];
  };

/** Calls a key something else. */
export const spell =
  (below: Below, key: string): Put<Site<Json>> =>
  (site) =>
    valueBelow(site, below) === undefined
      ? undefined
      : [{ op: 'rename', at: place(site, below), key }];

/** Calls the key of the site itself something else. */
export const spellItself =
  (change: (key: string, site: Site<Json>) => string | undefined): Put<Site<Json>> =>
  (site) => {
    const key = site.at.slice(site.at.lastIndexOf('/') + 1);
    const changed = change(key.replaceAll('~1', '/').replaceAll('~0', '~'), site);
    return changed === undefined ? undefined : [{ op: 'rename', at: site.at, key: changed }];
  };

/** Adds an item behind the last one of a list that may not be there yet. */
export const append =
  (below: Below, value: Json | ((items: readonly Json[]) => Json | undefined)): Put<Site<Json>> =>
  (site) => {
    const list = valueBelow(site, below) ?? [];
    if (!isArray(list)) return undefined;
    const item = typeof value === 'function' ? value(list) : value;
    if (item === undefined) return undefined;
    return [{ op: 'set', at: child(place(site, below), list.length), value: item }];
  };

/** Several at once; the first is the one that is wrong, the others make it so. */
export const both =
  <S extends Site<Json>>(...puts: readonly Put<NoInfer<S>>[]): Put<S> =>
  (site, subject) => {
    const all = puts.map((put) => put(site, subject));
    const done = all.filter((changes) => changes !== undefined);
    return done.length === all.length ? done.flat() : undefined;
  };

/** Only at places of a kind. */
export const where =
  <S extends Site<Json>>(
    condition: (site: NoInfer<S>, subject: Subject) => boolean,
    put: Put<NoInfer<S>>,
  ): Put<S> =>
  (site, subject) =>
    condition(site, subject) ? put(site, subject) : undefined;
