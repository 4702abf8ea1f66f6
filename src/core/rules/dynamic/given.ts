import { partsOf } from '../../runtime/schema/shape.ts';
import type { Lookup, Operation, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf, member, textOf } from '../../text/value.ts';
import type { Argument, Ask } from './asks.ts';
import { type Input, inputAt, inputNamed, isBody, type Named } from './inputs.ts';

/** What the operation that is asked has by the key of an argument. */
export const inputOfKey = (
  ask: Ask,
  { key }: Argument,
  target: Operation,
  lookup: Lookup,
): Named =>
  ask.form.reference === 'parameter'
    ? inputNamed(target, key, lookup)
    : inputAt(target, key, lookup);

/** Sent by the platform itself. */
const OWN = 'connectionid';

/**
 * The parameters without default that an operation requires and an extension does not give. Of a body any part will do:
 * what it needs may be filled in by defaults, or be part of what is given.
 */
export function missingInputs(ask: Ask, target: Operation, lookup: Lookup): Input[] {
  const given = ask.given.map((argument) => {
    const named = inputOfKey(ask, argument, target, lookup);
    return { named, path: (named.is === 'input' ? named.input.path : argument.key).toLowerCase() };
  });
  return lookup.parametersOf(target).flatMap((parameter) => {
    const name = (textOf(parameter.value, 'name') ?? '').toLowerCase();
    if (parameter.value['required'] !== true || name === '' || name === OWN) return [];
    if (given.some(({ path }) => path === name || path.startsWith(`${name}/`))) return [];
    if (
      isBody(parameter) &&
      (given.some(({ named }) => named.is === 'unknown') || !requires(parameter, lookup))
    )
      return [];
    const named = inputAt(target, name, lookup);
    return named.is === 'input' && named.input.defaultValue === undefined ? [named.input] : [];
  });
}

/** Whether a body must hold anything, which no empty object will do for. */
function requires({ at, value }: Site, lookup: Lookup): boolean {
  const schema = member(value, 'schema');
  const site =
    schema === undefined ? undefined : lookup.follow({ at: child(at, 'schema'), value: schema });
  return (
    site !== undefined &&
    partsOf(lookup, site).some((part) => itemsOf(part.value['required']).length > 0)
  );
}
