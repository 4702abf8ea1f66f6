import type { Site } from '../swagger/definition.ts';
import { typeWords } from '../swagger/schemaRows.ts';
import { child } from '../text/pointer.ts';
import { isObject, type JsonObject, textOf } from '../text/value.ts';
import type { Candidate } from './candidate.ts';
import { type Called, calledIn, valueIn } from './dynamic.ts';
import { operationAround, type Place } from './place.ts';
import { followPath, pathBase, stepsFrom } from './valuePaths.ts';

/** A field of a schema, under the name or path that leads to it. */
export const fieldCandidate = (
  { definition }: Place,
  name: string,
  value: JsonObject,
): Candidate => ({
  value: name,
  kind: 'field',
  detail: typeWords(definition, value),
  says: textOf(value, 'description') ?? textOf(value, 'title') ?? textOf(value, 'x-ms-summary'),
});

/** What an argument of an extension is given: inputs of the operation around it, or fields of the folder opened. */
export function argumentValues(place: Place): Candidate[] {
  const { owner, definition } = place;
  const key = owner.rest.at(-1);
  if (owner.rest.length !== 2) return [];
  if (key === 'parameter' || key === 'parameterReference') {
    const operation = operationAround(place);
    if (!operation) return [];
    return definition.parametersOf(operation).flatMap(({ at, value }) => {
      const name = textOf(value, 'name') ?? '';
      if (textOf(value, 'in') !== 'body') return [fieldCandidate(place, name, value)];
      const schema = value['schema'];
      if (!isObject(schema)) return [];
      return pathsFrom(place, { at: child(at, 'schema'), value: schema }, () => true).map(
        (field) =>
          key === 'parameter' ? field : { ...field, value: `${name}/${String(field.value)}` },
      );
    });
  }
  if (key === 'selectedItemValuePath' || key === 'value-property') return pathValues(place);
  return [];
}

/** Deeper than makers look, and more than a list can show. */
const DEEPEST = 4;
const MOST = 200;

/** The paths into the answer of the operation that an extension calls. */
export function pathValues(place: Place): Candidate[] {
  const { definition, owner } = place;
  const key = owner.key === 'parameters' ? 'value-path' : owner.key;
  const called = calledIn(definition, owner.path) ?? openCall(place);
  const base = called && pathBase(definition, called, key);
  if (!base) return [];
  const isCollection = key === 'value-collection' || key === 'itemsPath';
  const isWanted = isCollection
    ? (value: JsonObject) => textOf(value, 'type') === 'array' || value['items'] !== undefined
    : () => true;
  return pathsFrom(place, base, isWanted);
}

/** A file picker says beside its calls where things are in their answers. */
function openCall({ definition, owner }: Place): Called | undefined {
  if (owner.name !== 'filePicker') return undefined;
  const open = calledIn(definition, [...owner.path, 'open']);
  const extension = valueIn(definition.root, owner.path);
  return open && isObject(extension) ? { ...open, extension } : undefined;
}

/** The fields below a schema by their paths, level by level. */
function pathsFrom(
  place: Place,
  base: Site,
  isWanted: (value: JsonObject) => boolean,
): Candidate[] {
  const { definition } = place;
  const found: Candidate[] = [];
  let level = [{ prefix: '', site: base }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { prefix, site } of level) {
      for (const step of stepsFrom(definition, site)) {
        if (found.length >= MOST) return found;
        const target = followPath(definition, site, [step.name]);
        const path = prefix + step.name;
        const value = target?.value ?? step.site.value;
        if (isWanted(value)) found.push(fieldCandidate(place, path, value));
        // A list ends the way: its items are what the next paths start from.
        if (target && textOf(value, 'type') !== 'array')
          next.push({ prefix: `${path}/`, site: target });
      }
    }
    level = next;
  }
  return found;
}
