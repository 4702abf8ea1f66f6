import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { itemsOf, type Json, member, textOf } from '../text/value.ts';

/** The three properties that certification asks for, under the names that must not be changed (package.md a.2). */
export const METADATA_NAMES = ['Website', 'Privacy policy', 'Categories'] as const;
export type MetadataName = (typeof METADATA_NAMES)[number];

const AT: Pointer = '/x-ms-connector-metadata';

/** What a connector may be listed under, at most two of them (package.md a.2). */
export const CATEGORIES = [
  'AI',
  'Business Management',
  'Business Intelligence',
  'Collaboration',
  'Commerce',
  'Communication',
  'Content and Files',
  'Data',
  'Finance',
  'Human Resources',
  'Internet of Things',
  'IT Operations',
  'Lifestyle and Entertainment',
  'Marketing',
  'Productivity',
  'Sales and CRM',
  'Security',
  'Social Media',
  'Website',
] as const;

/** Where a property's value stands; undefined while the definition has none of that name (compared without case). */
export function metadataAt(root: Json | undefined, name: MetadataName): Pointer | undefined {
  const index = itemsOf(member(root, 'x-ms-connector-metadata')).findIndex(
    (item) => textOf(item, 'propertyName')?.trim().toLowerCase() === name.toLowerCase(),
  );
  return index < 0 ? undefined : child(AT, index, 'propertyValue');
}

/** The change that gives a property its value, adding it behind the others where there is none. */
export function setMetadata(root: Json | undefined, name: MetadataName, value: string): Change {
  const at = metadataAt(root, name);
  if (at !== undefined) return { op: 'set', at, value };
  const item = { propertyName: name, propertyValue: value };
  return Array.isArray(member(root, 'x-ms-connector-metadata'))
    ? { op: 'insert', at: `${AT}/-`, value: item }
    : { op: 'set', at: AT, value: [item] };
}
