import type { editor } from 'monaco-editor/editor';
import type { Studio } from '../store/studio.ts';
import type { Monaco } from './types.ts';

let studio: Studio | undefined;

/** Says whose history undo and redo walk. */
export function serveUndo(of: Studio): void {
  studio = of;
}

/**
 * Makes every way to undo in Monaco (keys, menu, `trigger`) end in the studio's history, which serves the forms too, and
 * keeps Monaco from remembering edits itself. Monaco fixes its services at their first use: nothing of it may be asked
 * for before.
 */
export function installUndo(monaco: Monaco): void {
  const nothing = { past: [], future: [] };
  const undoRedoService = {
    _serviceBrand: undefined,
    getUriComparisonKey: (resource: { toString(): string }) => resource.toString(),
    registerUriComparisonKeyComputer: () => ({ dispose() {} }),
    pushElement() {},
    getLastElement: () => null,
    getElements: () => nothing,
    hasElements: () => false,
    removeElements() {},
    setElementsValidFlag() {},
    splitPastElements() {},
    createSnapshot: (resource: unknown) => ({ resource, elements: [] }),
    restoreSnapshot() {},
    canUndo: () => (studio?.getState().past.length ?? 0) > 0,
    canRedo: () => (studio?.getState().future.length ?? 0) > 0,
    undo: () => studio?.getState().undo(),
    redo: () => studio?.getState().redo(),
  };
  const services: editor.IEditorOverrideServices = { undoRedoService };
  monaco.editor.create(document.createElement('div'), {}, services).dispose();
}
