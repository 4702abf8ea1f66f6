import { segmentsOf } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { withValueAt } from '../expression/path.ts';
import { visits } from '../schema/check.ts';
import { formatOf, shapeOf } from '../schema/shape.ts';
import type { Call } from './call.ts';
import { connectionValues } from './connection.ts';
import { isSecretName } from './secretName.ts';
import { hiddenConnection, STAND_IN } from './secrets.ts';
import { nameOf, placeOf, schemaSite, sortValues } from './values.ts';

/**
 * The same call with stand-ins for every secret: what is secret in the connection, and values that the definition
 * calls a password, by format or by name.
 */
export function hiddenCall(call: Call): {
  readonly hidden: Call;
  readonly secrets: readonly string[];
} {
  const { definition, operation, connection } = call;
  const parameters = definition.parametersOf(operation);
  const sorted = sortValues(call, parameters);
  const secrets: string[] = [];
  const values: Record<string, Json> = {};
  for (const [parameter, value] of sorted.parameters) {
    if (placeOf(parameter) === 'body') continue;
    const shape = shapeOf(definition, parameter);
    const isSecret =
      isSecretName(nameOf(parameter)) || (shape !== undefined && formatOf(shape) === 'password');
    if (isSecret && typeof value === 'string') secrets.push(value);
    values[`${placeOf(parameter)}:${nameOf(parameter)}`] = isSecret ? STAND_IN : value;
  }
  const body = parameters.find((parameter) => placeOf(parameter) === 'body');
  if (body && sorted.body !== undefined) {
    let hiddenBody = sorted.body;
    for (const { shape, where, value } of visits(definition, schemaSite(body), sorted.body)) {
      const segments = segmentsOf(where);
      const isSecret = formatOf(shape) === 'password' || isSecretName(segments.at(-1) ?? '');
      if (!isSecret || typeof value !== 'string') continue;
      secrets.push(value);
      hiddenBody = withValueAt(hiddenBody, pathOf(sorted.body, segments), STAND_IN);
    }
    values[`body:${nameOf(body)}`] = hiddenBody;
  }
  const held = connectionValues(call.apiProperties, connection);
  return { hidden: { ...call, values, connection: hiddenConnection(connection, held) }, secrets };
}

/** Segments of a pointer into a value as a path: those below lists are numbers. */
function pathOf(value: Json, segments: readonly string[]): (string | number)[] {
  let now: Json | undefined = value;
  return segments.map((segment) => {
    const key = Array.isArray(now) ? Number(segment) : segment;
    now = Array.isArray(now)
      ? now[Number(segment)]
      : (now as Record<string, Json> | null)?.[segment];
    return key;
  });
}
