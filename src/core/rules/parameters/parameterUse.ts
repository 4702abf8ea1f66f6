import type { Definition, Operation } from '../../swagger/definition.ts';
import type { Pointer } from '../../text/pointer.ts';

const uses = new WeakMap<Definition, ReadonlyMap<Pointer, readonly Operation[]>>();

/** The operations that have the parameter written at that place, their own or by way of a path item or `$ref`. */
export function usersOf(definition: Definition, parameter: string): readonly Operation[] {
  let users = uses.get(definition);
  if (!users) {
    users = read(definition);
    uses.set(definition, users);
  }
  return users.get(parameter as Pointer) ?? [];
}

function read(definition: Definition): ReadonlyMap<Pointer, readonly Operation[]> {
  const users = new Map<Pointer, Operation[]>();
  for (const operation of definition.operations) {
    for (const { at } of definition.parametersOf(operation)) {
      const others = users.get(at);
      if (others) others.push(operation);
      else users.set(at, [operation]);
    }
  }
  return users;
}
