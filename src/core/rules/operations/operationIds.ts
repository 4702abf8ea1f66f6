import type { Definition, Operation } from '../../swagger/definition.ts';
import { nearest } from '../words/nearest.ts';

interface OperationIds {
  /** The first operation of an id that Power Apps takes for the same: its letters and digits, without case. */
  firstAlike(id: string): Operation | undefined;
  /** The id itself, or with the first number from 2 on that makes it one of its own. */
  free(id: string): string;
}

/** `GET /invoices` */
export const routeOf = ({ verb, path }: Operation): string => `${verb.toUpperCase()} ${path}`;

/** An operation as people know it: by its ID, else by its route. */
export const nameOf = (operation: Operation): string => operation.operationId || routeOf(operation);

const known = new WeakMap<Definition, OperationIds>();

/** The operationIds of a definition for looking up, made once for each version of it. */
export function operationIdsOf(definition: Definition): OperationIds {
  let ids = known.get(definition);
  if (!ids) {
    ids = read(definition);
    known.set(definition, ids);
  }
  return ids;
}

const bare = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, '');

function read(definition: Definition): OperationIds {
  const alike = new Map<string, Operation>();
  for (const operation of definition.operations) {
    const { operationId: id } = operation;
    if (id === '') continue;
    if (!alike.has(bare(id))) alike.set(bare(id), operation);
  }
  return {
    firstAlike: (id) => alike.get(bare(id)),
    free(id) {
      let free = id;
      for (let number = 2; definition.operationNamed(free) || alike.has(bare(free)); number++)
        free = `${id}${number}`;
      return free;
    },
  };
}

/** The operationId that is most like a name; undefined where none is near. A fact, to be asked through a rule's context. */
export const nearestOperationId = ({ operations }: Definition, name: string): string | undefined =>
  nearest(
    name,
    operations.map(({ operationId }) => operationId),
  );
