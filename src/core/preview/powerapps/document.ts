import { type Json, member } from '../../text/value.ts';
import { operationsIn, type PlacedOperation } from './operations.ts';
import { Shared } from './schema.ts';
import { basePathOf } from './serverPath.ts';

/** What reading one operation needs of the whole definition. */
export interface Document {
  readonly root: Json;
  readonly shared: Shared;
  readonly basePath: string;
  /** The last operation of the file: its media types are those of a shared body (powerfx-preview.md 1.5). */
  readonly last: PlacedOperation | undefined;
}

export function documentOf(root: Json): Document {
  const [last] = [...operationsIn({ paths: member(root, 'paths') ?? null })].slice(-1);
  return { root, shared: new Shared(root), basePath: basePathOf(root), last };
}
