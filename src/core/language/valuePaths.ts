import { firstSuccess, responsesOf, schemaOf } from '../runtime/response/described.ts';
import type { Definition, Operation, Site } from '../swagger/definition.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, textOf } from '../text/value.ts';
import type { Called } from './dynamic.ts';

/** A property that a path string of an extension can name next. */
export interface PathStep {
  readonly name: string;
  readonly site: Site;
}

/** Keys whose path starts at the whole answer; the others start at an item of the list that one of these names. */
const COLLECTIONS = ['value-collection', 'itemsPath'];
const WITHIN_ITEM = new Set([
  'value-path',
  'value-title',
  'value-description',
  'value-selectable',
  'itemValuePath',
  'itemTitlePath',
  'itemFullTitlePath',
  'itemIsParent',
  'selectableFilter',
  'value-folder-property',
  'value-media-property',
]);

/** Whether an extension's member is a path into the answer of the operation that it calls. */
export const isValuePath = (key: string): boolean =>
  WITHIN_ITEM.has(key) || COLLECTIONS.includes(key);

/**
 * The schema that a path string under `key` starts at: the answer of the operation that an extension calls, or an item of
 * its list. Dynamic schemas have no list: their path starts at the whole answer.
 */
export function pathBase(
  definition: Definition,
  { operation, extension, ofSchema }: Called,
  key: string,
): Site | undefined {
  const answer = answerOf(definition, operation);
  if (!answer || COLLECTIONS.includes(key) || ofSchema) return answer;
  const collection = COLLECTIONS.map((each) => textOf(extension, each)).find((path) => path);
  return collection ? followPath(definition, answer, collection.split('/')) : answer;
}

function answerOf(definition: Definition, operation: Operation): Site | undefined {
  const responses = responsesOf(definition, operation);
  const response = firstSuccess(responses) ?? responses.find(({ status }) => status === 'default');
  const schema = response && schemaOf(response);
  return schema && definition.follow(schema);
}

/** The schema at the end of a path of property names; a list in between stands for its items. */
export function followPath(
  definition: Definition,
  base: Site,
  path: readonly string[],
): Site | undefined {
  let site: Site | undefined = base;
  for (const name of path) {
    if (name === '') continue;
    site = site && stepsFrom(definition, site).find((step) => step.name === name)?.site;
    site = site && definition.follow(site);
  }
  return site;
}

/** The properties of a schema, those of `allOf` too; of a list, those of its items. */
export function stepsFrom(definition: Definition, from: Site): PathStep[] {
  const steps = new Map<string, PathStep>();
  const seen = new Set<Pointer>();
  const visit = (given: Site<Json>) => {
    const schema = definition.follow(given);
    if (!schema || seen.has(schema.at)) return;
    seen.add(schema.at);
    for (const [name, value] of entriesOf(schema.value['properties'])) {
      const at = child(schema.at, 'properties', name);
      if (isObject(value) && !steps.has(name)) steps.set(name, { name, site: { at, value } });
    }
    for (const [index, value] of itemsOf(schema.value['allOf']).entries())
      visit({ at: child(schema.at, 'allOf', index), value });
    const items = schema.value['items'];
    if (items !== undefined) visit({ at: child(schema.at, 'items'), value: items });
  };
  visit(from);
  return [...steps.values()];
}
