import type { Source, SourceRole, Sources, Spot } from '../../core/language/sources.ts';
import { fileWithRole } from '../../store/openFiles.ts';
import type { Studio } from '../../store/studio.ts';
import type { Binding } from '../binding.ts';
import type { monaco } from '../monaco.ts';
import type { Model } from '../types.ts';

/** What the language needs of the models: whose they are, and which file each shows. */
export interface Shown {
  readonly studio: Studio;
  of(file: string): Binding | undefined;
  ofModel(model: Model): Binding | undefined;
}

/** A place of a model as the language sees it: the trees are the store's, of the text as it is. */
export interface Asked {
  readonly sources: Sources;
  readonly source: Source;
  readonly binding: Binding;
  readonly offset: number;
}

export function sourcesOf(studio: Studio): Sources {
  const { files } = studio.getState();
  const source = (role: SourceRole): Source | undefined => {
    const open = fileWithRole(files, role);
    return open?.tree && { role, file: open.file.name, tree: open.tree };
  };
  return { definition: source('definition'), properties: source('properties') };
}

/** Undefined for a file that the language is not spoken in. */
export function asked(shown: Shown, model: Model, position: monaco.IPosition): Asked | undefined {
  const binding = shown.ofModel(model);
  const sources = sourcesOf(shown.studio);
  const source = [sources.definition, sources.properties].find(
    (each) => each && each.file === binding?.file,
  );
  return binding && source && { sources, source, binding, offset: binding.offsetOf(position) };
}

/** A place of any file for Monaco; its model is made if none was shown yet. */
export function locationOf(shown: Shown, { file, range }: Spot): monaco.languages.Location[] {
  const binding = shown.of(file);
  return binding ? [{ uri: binding.model.uri, range: binding.rangeOf(range) }] : [];
}

/** The models that the language is spoken in. */
export const SPOKEN: monaco.languages.LanguageFilter = { scheme: 'studio', language: 'json' };
