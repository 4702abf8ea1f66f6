import { homeOf, STEPS, type StepName } from '../core/connector/steps.ts';
import type { Range } from '../core/text/locate.ts';
import { isWithin, type Pointer } from '../core/text/pointer.ts';
import type { Part, Step } from './history.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Slice } from './slice.ts';

export { homeOf, STEPS, type StepName };

export const SIDES = ['source', 'preview', 'findings'] as const;
export type Side = (typeof SIDES)[number];

/** Where in the connector the author is. The URL says the same. */
export interface Place {
  readonly step: StepName;
  /** What is chosen in Definition, by its pointer: an operation, a definition; policies are in the other file. */
  readonly item: Pointer | undefined;
  /** The file shown in Source. */
  readonly file: string;
  readonly side: Side;
}

/** A request to show a place; each is a new object, so that asking twice shows it twice. */
export interface Reveal {
  readonly file: string;
  readonly pointer: Pointer;
  /** The span in the text, where it is known better than by the pointer. */
  readonly range: Range | undefined;
  /** Whether the form's field takes the focus, or the editor, or the cursor only moves along. */
  readonly focus: 'field' | 'editor' | 'none';
}

export interface PlaceSlice {
  place: Place;
  reveal: Reveal | undefined;
  /** Where the author put the editor's cursor; the form marks that field and leaves the focus where it is. */
  pointed: { readonly file: string; readonly pointer: Pointer } | undefined;
  goTo(place: Partial<Place>): void;
  /** Moves step, item, field and cursor to something in a file. */
  show(file: string, pointer: Pointer, focus: Reveal['focus'], range?: Range): void;
  /** After undo and redo: back to where it was done. */
  showStep(step: Step, parts: readonly Part[]): void;
  /** Keeps the selection on an item whose pointer changed (a renamed path). */
  itemMoved(from: Pointer, to: Pointer): void;
}

export const START: Place = { step: 'general', item: undefined, file: '', side: 'source' };

export const createPlace: Slice<PlaceSlice, { files: OpenFiles }> = (set, get) => ({
  place: START,
  reveal: undefined,
  pointed: undefined,
  goTo(place) {
    set({ place: { ...get().place, ...place } });
  },
  show(file, pointer, focus, range) {
    const { files, place } = get();
    const home = homeOf(files.get(file)?.file.role ?? 'other', pointer);
    set({
      place: { ...place, ...(home ?? {}), file },
      reveal: { file, pointer, range, focus },
    });
  },
  showStep(step, parts) {
    const place = JSON.parse(step.place) as Place;
    const part = parts.at(-1);
    const last = part?.kind === 'text' ? part.edits.at(-1) : undefined;
    if (part?.kind !== 'text' || !last)
      return set({ place: { ...get().place, step: place.step, item: place.item } });
    const start = last.offset;
    set({
      place: { ...get().place, step: place.step, item: place.item, file: part.file },
      reveal: {
        file: part.file,
        pointer: '',
        range: { start, end: start + last.text.length },
        focus: 'none',
      },
    });
  },
  itemMoved(from, to) {
    const { place } = get();
    if (place.item === undefined || !isWithin(place.item, from)) return;
    set({ place: { ...place, item: (to + place.item.slice(from.length)) as Pointer } });
  },
});
