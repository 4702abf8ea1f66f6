import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { templateWithId } from './catalogue.ts';
import { INSTANCES, keyOfField, OPERATIONS, PARAMETERS, parameterAt, SECTION } from './keys.ts';
import type { PolicyField, PolicyTemplate } from './template.ts';

/** A parameter that an instance has or its template knows. */
export interface PolicyEntry {
  /** As the file spells it, else as the studio does. */
  readonly key: string;
  readonly at: Pointer;
  readonly value: Json | undefined;
  /** Undefined for what the template does not know. */
  readonly field: PolicyField | undefined;
}

/** A policy of apiProperties.json as it stands there. */
export interface PolicyInstance {
  readonly at: Pointer;
  readonly templateId: string;
  readonly template: PolicyTemplate | undefined;
  readonly title: string;
  /** The operations it runs for as written; none means all. */
  readonly operations: readonly string[];
  readonly operationsAt: Pointer;
  /** When it runs, as written. */
  readonly section: PolicyEntry;
  /** The template's parameters in its order, and behind them the file's others. */
  readonly entries: readonly PolicyEntry[];
  /** Whether its parameters are no object. */
  readonly hasForeignParameters: boolean;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Reads one instance. Total: what is wrong in it is read as absent. */
export function readInstance(at: Pointer, value: Json): PolicyInstance {
  const templateId = textOf(value, 'templateId') ?? '';
  const template = templateWithId(templateId);
  const written = entriesOf(member(value, PARAMETERS));
  const entryOf = (key: string, field?: PolicyField): PolicyEntry => {
    const found = written.find(([each]) => same(each, key));
    const spelled = found?.[0] ?? key;
    return { key: spelled, at: parameterAt(at, spelled), value: found?.[1], field };
  };
  const known = (template?.fields ?? []).map((field) => entryOf(keyOfField(field.name), field));
  const taken = [OPERATIONS, SECTION, ...known.map(({ key }) => key)];
  const others = written
    .filter(([key]) => !taken.some((each) => same(each, key)))
    .map(([key, each]) => ({ key, at: parameterAt(at, key), value: each, field: undefined }));
  const operations = entryOf(OPERATIONS);
  return {
    at,
    templateId,
    template,
    title: textOf(value, 'title') ?? '',
    operations: itemsOf(operations.value).map(String),
    operationsAt: operations.at,
    section: entryOf(SECTION),
    entries: [...known, ...others],
    hasForeignParameters: !isObject(member(value, PARAMETERS) ?? {}),
  };
}

const known = new WeakMap<object, readonly PolicyInstance[]>();

/** The instances under `properties` of apiProperties.json; what is no object is passed over. */
export function instancesIn(properties: Json | undefined): readonly PolicyInstance[] {
  const list = member(properties, 'policyTemplateInstances');
  if (typeof list !== 'object' || list === null) return [];
  let instances = known.get(list);
  if (!instances) {
    instances = itemsOf(list).flatMap((value, index) =>
      isObject(value) ? [readInstance(child(INSTANCES, index), value)] : [],
    );
    known.set(list, instances);
  }
  return instances;
}

/** Whether two instances run for at least one operation both. */
export const overlap = (a: PolicyInstance, b: PolicyInstance): boolean =>
  a.operations.length === 0 ||
  b.operations.length === 0 ||
  a.operations.some((id) => b.operations.some((other) => same(id, other)));
