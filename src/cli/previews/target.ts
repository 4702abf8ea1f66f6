import { Failure } from '../failure.ts';
import type { Terminal } from '../io.ts';
import { nearest } from '../nearest.ts';
import type { OpenedDefinition } from '../openDefinition.ts';

/** One connector's preview: its fields for JSON, and what it looks like in the formats that the target has. */
export interface Previewed {
  readonly fields: object;
  readonly text: (terminal: Terminal) => string;
  /** A page of its own, where the target is one. */
  readonly html?: () => string;
}

/** A place where makers see a connector, as `preview --target` knows it. */
export interface PreviewTarget {
  /**
   * @param path as it was given, for headings and messages
   * @param operation the operationId of the only operation that is wanted
   * @throws Failure there is no such operation
   */
  preview(opened: OpenedDefinition, path: string, operation: string | undefined): Previewed;
}

/** Only that operation of a record by operationId; all of them when none is named. @throws Failure there is none */
export function only<T>(
  operations: Readonly<Record<string, T>>,
  id: string | undefined,
  path: string,
): Readonly<Record<string, T>> {
  if (id === undefined) return operations;
  const operation = Object.hasOwn(operations, id) ? operations[id] : undefined;
  if (operation !== undefined) return { [id]: operation };
  const meant = nearest(id, Object.keys(operations));
  throw new Failure(
    `${path} has no operation ${id}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}

/** @throws Failure an operation was named for what shows the connector as a whole */
export function noOperation(target: string, operation: string | undefined): void {
  if (operation !== undefined)
    throw new Failure(`--target ${target} shows the whole connector: leave --operation out.`);
}
