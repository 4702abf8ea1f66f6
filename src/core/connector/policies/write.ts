import type { Change } from '../../text/change.ts';
import { child, lastOf, type Pointer } from '../../text/pointer.ts';
import { isArray, itemsOf, type Json, type JsonObject, member, textOf } from '../../text/value.ts';
import { instancesIn, type PolicyInstance } from './instances.ts';
import { INSTANCES, keyOfField, PARAMETERS, SECTION } from './keys.ts';
import type { PolicyField, PolicyTemplate } from './template.ts';

/** What adds an instance, and where it will stand. */
export interface PlacedPolicy {
  readonly changes: readonly Change[];
  readonly at: Pointer;
}

/** A title that no other policy has: the wanted one, or with the first free number from 2 on. */
export function freeTitle(properties: Json | undefined, wanted: string): string {
  const taken = new Set(instancesIn(properties).map(({ title }) => title.trim().toLowerCase()));
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number++) title = `${wanted} ${number}`;
  return title;
}

/** A new instance of a template, behind the others: what it must have stands there to be filled in. */
export function addPolicy(properties: Json | undefined, template: PolicyTemplate): PlacedPolicy {
  const count = itemsOf(member(properties, 'policyTemplateInstances')).length;
  const title = freeTitle(properties, template.title);
  return placed(properties, count, newInstance(template, title));
}

/** A copy right behind its original, under a title of its own. */
export function duplicatePolicy(properties: Json | undefined, at: Pointer): PlacedPolicy {
  const index = Number(lastOf(at));
  const value = itemsOf(member(properties, 'policyTemplateInstances'))[index] ?? {};
  const title = textOf(value, 'title')?.trim();
  const copy =
    typeof value === 'object' && !isArray(value) && title
      ? { ...value, title: freeTitle(properties, title) }
      : value;
  return placed(properties, index + 1, copy);
}

function placed(properties: Json | undefined, index: number, value: Json): PlacedPolicy {
  const at = child(INSTANCES, index);
  if (!isArray(member(properties, 'policyTemplateInstances')))
    return { at: child(INSTANCES, 0), changes: [{ op: 'set', at: INSTANCES, value: [value] }] };
  return { at, changes: [{ op: 'insert', at, value }] };
}

/** The change that moves an instance in the order in which they run; none at either end. */
export function movePolicy(properties: Json | undefined, at: Pointer, by: -1 | 1) {
  const to = Number(lastOf(at)) + by;
  const { length } = itemsOf(member(properties, 'policyTemplateInstances'));
  if (to < 0 || to >= length) return undefined;
  const change: Change = { op: 'move', at, to };
  return { changes: [change], at: child(INSTANCES, to) };
}

/**
 * Makes an instance one of another template. What both templates know stays, what neither knows stays too; what only
 * the old one knew goes.
 */
export function setTemplate(policy: PolicyInstance, template: PolicyTemplate): Change[] {
  const { at, entries, section } = policy;
  const changes: Change[] = [{ op: 'set', at: child(at, 'templateId'), value: template.id }];
  const knows = (key: string) =>
    template.fields.some(({ name }) => keyOfField(name).toLowerCase() === key.toLowerCase());
  for (const { key, at: place, value, field } of entries) {
    if (field && value !== undefined && !knows(key)) changes.push({ op: 'remove', at: place });
  }
  if (section.value !== undefined && !template.sections.some((each) => each === section.value))
    changes.push({ op: 'remove', at: section.at });
  if (template.type) changes.push({ op: 'set', at: child(at, 'type'), value: template.type });
  else if (policy.template?.type) changes.push({ op: 'remove', at: child(at, 'type') });
  return changes;
}

const blank = ({ kind, example }: PolicyField): Json =>
  kind === 'object' ? {} : kind === 'integer' ? Number(example ?? 0) : '';

function newInstance(template: PolicyTemplate, title: string): JsonObject {
  const parameters: Record<string, Json> = {};
  for (const field of template.fields)
    if (field.required) parameters[keyOfField(field.name)] = blank(field);
  if (template.sections.length > 1) parameters[SECTION] = template.sections[0] ?? 'Request';
  return {
    templateId: template.id,
    title,
    ...(template.type ? { type: template.type } : {}),
    [PARAMETERS]: parameters,
  };
}
