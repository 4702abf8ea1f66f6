import {
  definitionOf,
  kindOf,
  type Operation,
  visibilityOf,
} from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { entriesOf, itemsOf, type Json, member, textOf } from '../../../core/text/value.ts';

export const GROUPS = ['actions', 'triggers', 'references', 'policies'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  actions: 'Actions',
  triggers: 'Triggers',
  references: 'References',
  policies: 'Policies',
};

/** Something that can be chosen in the list. */
export interface Item {
  readonly group: Group;
  readonly file: 'definition' | 'properties';
  readonly at: Pointer;
  readonly title: string;
  readonly note: string;
  /** Of an operation. */
  readonly verb: string | undefined;
  /** Said behind the note: `internal`, `deprecated`. */
  readonly marks: readonly string[];
}

const REFERENCES = [
  ['definitions', 'Schema'],
  ['parameters', 'Shared parameter'],
  ['responses', 'Shared response'],
] as const;

/** All that the step lists, group by group, in the order of the files. */
export function itemsIn(root: Json | undefined, properties: Json | undefined): readonly Item[] {
  const operations = definitionOf(root).operations.map(operationItem);
  return [
    ...operations.filter(({ group }) => group === 'actions'),
    ...operations.filter(({ group }) => group === 'triggers'),
    ...REFERENCES.flatMap(([shared, note]) =>
      entriesOf(member(root, shared)).map(([name, value]) =>
        kept(value, plainItem('references', 'definition', child('', shared, name), name, note)),
      ),
    ),
    ...itemsOf(member(properties, 'policyTemplateInstances')).map((policy, index) => {
      const at = child('/properties/policyTemplateInstances', index);
      const title =
        textOf(policy, 'title') ?? textOf(policy, 'templateId') ?? `Policy ${index + 1}`;
      const note = textOf(policy, 'templateId') ?? '';
      return kept(policy, plainItem('policies', 'properties', at, title, note));
    }),
  ];
}

/** Items by what they stand for, so that those which no edit touched are the same objects again. */
const known = new WeakMap<object, Item>();

function kept(value: Json, item: Item): Item {
  if (typeof value !== 'object' || value === null) return item;
  const before = known.get(value);
  if (before && before.at === item.at && before.group === item.group) return before;
  known.set(value, item);
  return item;
}

const operationItem = (operation: Operation): Item => {
  const { at, verb, path, value, operationId } = operation;
  return kept(value, {
    group: kindOf(operation) === 'action' ? 'actions' : 'triggers',
    file: 'definition',
    at,
    title: textOf(value, 'summary') ?? '',
    note: operationId || path,
    verb,
    marks: [
      ...(visibilityOf(value) === 'internal' ? ['internal'] : []),
      ...(member(value, 'deprecated') === true ? ['deprecated'] : []),
    ],
  });
};

const plainItem = (
  group: Group,
  file: Item['file'],
  at: Pointer,
  title: string,
  note: string,
): Item => ({ group, file, at, title, note, verb: undefined, marks: [] });

/** The items that hold every word of the query in their title, name, path or verb. */
export function matching(items: readonly Item[], query: string): readonly Item[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ title, note, at, verb }) => {
    const text = `${title} ${note} ${at.replaceAll('~1', '/')} ${verb ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
