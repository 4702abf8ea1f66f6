import type { Definition, Operation, Parameter, Site } from '../../swagger/definition.ts';
import type { Pointer } from '../../text/pointer.ts';
import { type Json, member } from '../../text/value.ts';
import type { Path } from '../expression/path.ts';
import { placeOf, schemaSite } from '../request/values.ts';
import { shapeOf } from '../schema/shape.ts';

/** Where a webhook trigger is told which address to notify: a parameter, or a place in the body (runtime.md 5). */
export interface NotificationField {
  readonly parameter: Parameter;
  /** Below the body; none for the parameter itself. */
  readonly path: Path;
}

const KEY = 'x-ms-notification-url';
const isMarked = (value: Json): boolean =>
  member(value, KEY) === true || member(value, KEY) === 'true';

/** The one field that is marked `x-ms-notification-url`; undefined where the author forgot it. */
export function notificationField(
  definition: Definition,
  operation: Operation,
): NotificationField | undefined {
  for (const parameter of definition.parametersOf(operation)) {
    if (isMarked(parameter.value)) return { parameter, path: [] };
    if (placeOf(parameter) !== 'body') continue;
    const path = pathOfMarked(definition, schemaSite(parameter), new Set());
    if (path) return { parameter, path };
  }
  return undefined;
}

function pathOfMarked(
  definition: Definition,
  site: Site<Json>,
  seen: Set<Pointer>,
): (string | number)[] | undefined {
  const shape = shapeOf(definition, site);
  if (!shape || seen.has(shape.site.at)) return undefined;
  if (isMarked(site.value) || isMarked(shape.site.value)) return [];
  seen.add(shape.site.at);
  for (const [name, property] of shape.properties) {
    const path = pathOfMarked(definition, property, seen);
    if (path) return [name, ...path];
  }
  const inItems = shape.items && pathOfMarked(definition, shape.items, seen);
  return inItems && [0, ...inItems];
}
