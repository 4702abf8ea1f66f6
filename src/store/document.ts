import type { ConnectorFile } from '../core/connector/files.ts';
import { keyOrderOf } from '../core/swagger/keyOrder.ts';
import { applyChanges, type Change } from '../core/text/change.ts';
import { applyEdits, type Edits, invertEdits } from '../core/text/edit.ts';
import type { Applied, Origin, Part, Step } from './history.ts';
import { edited, type OpenFiles, opened } from './openFiles.ts';
import type { PlaceSlice } from './place.ts';
import type { Slice } from './slice.ts';

export interface FileChanges {
  readonly file: string;
  readonly changes: readonly Change[];
}

export interface DocumentSlice {
  files: OpenFiles;
  /** Grows with every change; what is derived says which version it describes. */
  version: number;
  /** Who made the last change of the files. */
  lastOrigin: Origin;
  /** Grows when all files are replaced at once: what follows the edits starts anew. */
  epoch: number;
  past: readonly Step[];
  future: readonly Step[];
  /** Nothing is open, or this tab is not (yet) the one that edits it. */
  readOnly: boolean;
  /** Another tab edits this connector; this one follows. */
  otherTab: boolean;
  /** Text edits of the editor, all against the text as it is. */
  edit(file: string, edits: Edits): void;
  /**
   * A form's change as one undo step.
   * @throws ChangeRefused the place is not there
   */
  change(file: string, changes: readonly Change[], label: string, group?: string): void;
  /**
   * Changes of several files that go together, as one undo step.
   * @throws ChangeRefused a place is not there; then nothing was changed
   */
  changeFiles(files: readonly FileChanges[], label: string, group?: string): void;
  /** Text edits that are no typing (fixes) as one undo step; those of one group join. */
  rewrite(file: string, edits: Edits, label: string, group?: string): void;
  put(file: ConnectorFile, label: string): void;
  removeFile(name: string, label: string): void;
  undo(): void;
  redo(): void;
  /** Called for each part right after it took effect, in order. Returns how to stop. */
  onApplied(listener: (applied: Applied) => void): () => void;
  /** Applies what another tab did. */
  follow(applied: Applied): void;
}

/** A burst of typing is one step: until it pauses this long, in ms. */
const BURST_MS = 1000;
const MAX_STEPS = 1000;

export const createDocument: Slice<DocumentSlice, PlaceSlice> = (set, get) => {
  const listeners = new Set<(applied: Applied) => void>();

  /** @param history what else changes with the files: listeners see both or neither */
  const apply = (part: Part, origin: Origin, history: Partial<DocumentSlice> = {}) => {
    const version = get().version + 1;
    set({ ...history, files: afterPart(get().files, part), version, lastOrigin: origin });
    for (const listener of listeners) listener({ version, part, origin });
  };

  /** The history after one more step. */
  const remembered = (parts: readonly Part[], label: string, group: string | undefined) => {
    const { past, place } = get();
    const at = Date.now();
    const last = past.at(-1);
    const joins = last && group !== undefined && last.group === group;
    const step: Step = joins
      ? { ...last, parts: [...last.parts, ...parts], at }
      : { label, parts, group, at, place: JSON.stringify(place) };
    return { past: [...(joins ? past.slice(0, -1) : past), step].slice(-MAX_STEPS), future: [] };
  };

  const make = (parts: readonly Part[], origin: Origin, label: string, group?: string) => {
    if (get().readOnly || parts.length === 0) return;
    const history = remembered(parts, label, group);
    for (const part of parts) apply(part, origin, history);
  };

  const travel = (from: 'past' | 'future') => {
    const { past, future, readOnly } = get();
    const step = get()[from].at(-1);
    if (readOnly || !step) return;
    const back = from === 'past';
    set(
      back
        ? { past: past.slice(0, -1), future: [...future, step] }
        : { past: [...past, step], future: future.slice(0, -1) },
    );
    const parts = back ? step.parts.toReversed().map(inverted) : step.parts;
    for (const part of parts) apply(part, 'history');
    get().showStep(step, parts);
  };

  return {
    files: new Map(),
    version: 0,
    epoch: 0,
    lastOrigin: 'form',
    past: [],
    future: [],
    readOnly: true,
    otherTab: false,
    edit(file, edits) {
      const text = textOf(get().files, file);
      if (text === undefined || edits.length === 0) return;
      const part: Part = { kind: 'text', file, edits, inverse: invertEdits(text, edits) };
      make([part], 'editor', 'Typing', typingGroup(get().past.at(-1), file, edits));
    },
    change(file, changes, label, group) {
      get().changeFiles([{ file, changes }], label, group);
    },
    changeFiles(files, label, group) {
      const parts = files.flatMap(({ file, changes }) => {
        const tree = get().files.get(file)?.tree;
        return tree
          ? textParts(tree.text, file, applyChanges(tree, changes, keyOrderOf).steps)
          : [];
      });
      make(parts, 'form', label, group);
    },
    rewrite(file, edits, label, group) {
      const text = textOf(get().files, file);
      if (text !== undefined) make(textParts(text, file, [edits]), 'form', label, group);
    },
    put(file, label) {
      const before = get().files.get(file.name)?.file;
      make([{ kind: 'file', name: file.name, before, after: file }], 'form', label);
    },
    removeFile(name, label) {
      const before = get().files.get(name)?.file;
      if (before) make([{ kind: 'file', name, before, after: undefined }], 'form', label);
    },
    undo: () => travel('past'),
    redo: () => travel('future'),
    onApplied(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow({ part }) {
      apply(part, 'other-tab');
    },
  };
};

export function afterPart(files: OpenFiles, part: Part): OpenFiles {
  const next = new Map(files);
  if (part.kind === 'file') {
    if (part.after) next.set(part.name, opened(part.after));
    else next.delete(part.name);
    return next;
  }
  const open = files.get(part.file);
  if (open?.file.kind !== 'text') return files;
  next.set(part.file, edited(open, part.edits));
  return next;
}

const inverted = (part: Part): Part =>
  part.kind === 'text'
    ? { ...part, edits: part.inverse, inverse: part.edits }
    : { ...part, before: part.after, after: part.before };

function textOf(files: OpenFiles, name: string): string | undefined {
  const file = files.get(name)?.file;
  return file?.kind === 'text' ? file.text : undefined;
}

function textParts(text: string, file: string, steps: readonly Edits[]): Part[] {
  let now = text;
  return steps.map((edits) => {
    const part: Part = { kind: 'text', file, edits, inverse: invertEdits(now, edits) };
    now = applyEdits(now, edits);
    return part;
  });
}

let bursts = 0;

/** Typing joins the step before while it goes on at the same spot, word by word: blanks and pauses part steps. */
function typingGroup(last: Step | undefined, file: string, edits: Edits): string | undefined {
  const edit = edits.length === 1 ? edits[0] : undefined;
  if (!edit || edit.text.length > 1 || edit.length > 1) return undefined;
  const isErasing = edit.text === '';
  const kind = `typing ${file} ${isErasing ? 'erase' : 'write'}`;
  const fresh = `${kind} ${++bursts}`;
  if (!last?.group?.startsWith(kind) || Date.now() - last.at > BURST_MS) return fresh;
  const before = last.parts.at(-1);
  const previous = before?.kind === 'text' ? before.edits.at(-1) : undefined;
  if (!previous) return fresh;
  const goesOn = isErasing
    ? edit.offset + edit.length === previous.offset || edit.offset === previous.offset
    : edit.offset === previous.offset + previous.text.length;
  const startsWord = /\s/.test(previous.text) && !/\s/.test(edit.text);
  return goesOn && !startsWord ? last.group : fresh;
}
