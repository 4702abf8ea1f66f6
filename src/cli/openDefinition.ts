import { type Connector, textFileOf } from '../core/connector/connector.ts';
import type { FileRole } from '../core/connector/files.ts';
import { parse } from '../core/text/parse.ts';
import { isObject, type Json, type JsonObject, jsonOf } from '../core/text/value.ts';
import { Failure } from './failure.ts';
import type { Files } from './io.ts';
import { type OpenedPath, openPath } from './openPath.ts';

/** A connector's definition, and its properties where it has any. */
export interface OpenedDefinition {
  readonly definition: JsonObject;
  readonly properties: Json | undefined;
  readonly connector: Connector;
}

/**
 * Opens the connector at a PATH for commands that work on what its files mean.
 * @throws Failure it cannot be read
 */
export async function openDefinition(path: string, files: Files): Promise<OpenedDefinition> {
  const opened = await openPath(path, files);
  const definition = jsonIn(opened, 'definition');
  if (!isObject(definition)) {
    throw new Failure(`Cannot read ${path}: its definition is no JSON object.`);
  }
  return { definition, properties: jsonIn(opened, 'properties'), connector: opened.connector };
}

function jsonIn({ connector }: OpenedPath, role: FileRole): Json | undefined {
  const { root } = parse(textFileOf(connector, role)?.text ?? '');
  return root && jsonOf(root);
}
