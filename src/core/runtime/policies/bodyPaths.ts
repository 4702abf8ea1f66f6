import { isArray, type Json } from '../../text/value.ts';
import { type Path, readPath, subPath, valueAt, withValueAt } from '../expression/path.ts';
import type { DraftBody } from './draft.ts';
import { done, failed, type Outcome, type PolicyTemplate, type Use } from './policy.ts';

/** A place that a policy names: below the body, or below the element at hand. */
export interface Target {
  readonly of: 'body' | 'item';
  readonly path: Path;
}

/** `@body().a`, `@item().a`, and `body()` without the sign, as some write it; undefined for anything else. */
export function targetOf(text: string): Target | undefined {
  const [root, of] = /^\s*@?(body|item)\(\s*\)/i.exec(text) ?? [];
  if (root === undefined) return undefined;
  const { path, end } = readPath(text, root.length);
  if (text.slice(end).trim() !== '') return undefined;
  return { of: of?.toLowerCase() === 'item' ? 'item' : 'body', path };
}

/** Where a policy works: the parent, or each element of it when it is a list. */
export interface Spot {
  readonly path: Path;
  readonly value: Json | undefined;
}

export function spotsOf(body: Json, parent: Path): Spot[] {
  const value = valueAt(body, parent);
  if (!isArray(value)) return [{ path: parent, value }];
  return value.map((item, index) => ({ path: [...parent, index], value: item }));
}

/** What a policy of the body does with it; it is only called with JSON. */
type OnBody = (body: Json, use: Use) => Outcome<Json>;

/** A template that changes the JSON body of its section; another body, or none, is left alone (policies.md 5.6). */
export const bodyTemplate = (
  record: Omit<PolicyTemplate, 'request' | 'response' | 'sections'>,
  change: OnBody,
): PolicyTemplate => {
  const apply = <T extends { readonly body: DraftBody }>(message: T, use: Use): Outcome<T> => {
    if (message.body.kind !== 'json')
      return done(message, 'There is no JSON body: nothing is changed.');
    const changed = change(message.body.value, use);
    if (changed.kind !== 'done') return changed as Outcome<never>;
    return done({ ...message, body: { kind: 'json', value: changed.value } }, changed.note);
  };
  return { ...record, sections: ['Request', 'Response'], request: apply, response: apply };
};

/** The parameters that the converting templates share. */
export const CONVERSION = {
  propertyParentPath: { required: true },
  propertySubPath: { fallback: 'null' },
  newPropertyPath: { required: true },
} as const;

/**
 * Converts what stands at parent and sub path and writes it at the new path; per element when the parent is a list.
 * `make` gives undefined for what it cannot convert, which stays as it is. Without a sub path a list is itself what is
 * converted if `takesList`.
 */
export const conversion =
  (make: (value: Json, use: Use) => Json | undefined, { takesList = false } = {}): OnBody =>
  (body, use) => {
    const parent = targetOf(use.text('propertyParentPath'));
    const target = targetOf(use.text('newPropertyPath'));
    if (!parent || !target)
      return failed(notAPath(use, parent ? 'newPropertyPath' : 'propertyParentPath'));
    const sub = subPath(use.text('propertySubPath'));
    const isWhole = takesList && sub.length === 0;
    const whole = { path: parent.path, value: valueAt(body, parent.path) };
    const spots = isWhole ? [whole] : spotsOf(body, parent.path);
    let changed = body;
    for (const spot of spots) {
      const source = valueAt(spot.value, sub);
      const made = source === undefined ? undefined : make(source, use);
      if (made === undefined) continue;
      const at = target.of === 'item' ? [...spot.path, ...target.path] : target.path;
      changed = withValueAt(changed, at, made);
    }
    return done(changed);
  };

export const notAPath = (use: Use, name: string): string =>
  `"${use.text(name)}" is no path below @body() or @item() (${name}).`;
