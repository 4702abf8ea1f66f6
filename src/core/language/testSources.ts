import { parse } from '../text/parse.ts';
import type { Source, SourceRole, Sources } from './sources.ts';

/** Where the cursor stands in a text of a test. */
export const CURSOR = '¦';

export interface Typed {
  readonly sources: Sources;
  readonly source: Source;
  readonly offset: number;
}

/** A connector's files, one with the cursor in it. */
export function typed(files: Partial<Readonly<Record<SourceRole, string>>>): Typed {
  const source = (role: SourceRole, file: string): Source | undefined => {
    const text = files[role];
    return text === undefined ? undefined : { role, file, tree: parse(text.replace(CURSOR, '')) };
  };
  const definition = source('definition', 'apiDefinition.swagger.json');
  const properties = source('properties', 'apiProperties.json');
  const isThere = (text: string | undefined) => text?.includes(CURSOR) ?? false;
  const at = isThere(files.definition) ? definition : properties;
  const text = isThere(files.definition) ? files.definition : files.properties;
  if (!at || text === undefined) throw new TypeError(`a test needs ${CURSOR} in a file`);
  return { sources: { definition, properties }, source: at, offset: text.indexOf(CURSOR) };
}
