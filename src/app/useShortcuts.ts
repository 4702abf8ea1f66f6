import { useEffect } from 'react';
import { useDesk } from '../store/desk.tsx';
import { saveFolder } from '../store/opening.ts';
import { palette } from './palette.ts';

/** Keys that work everywhere. In the editor, undo and redo reach the store by the editor's own way. */
export function useShortcuts(): void {
  const { studio, gateway } = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const inEditor = event.target instanceof Element && event.target.closest('.monaco-editor');
      const { undo, redo, current, disk } = studio.getState();
      if (key === 's' && current) {
        if (disk && gateway) void saveFolder(studio, gateway);
      } else if (key === 'k' && current) palette.toggle();
      else if (key === 'z' && !inEditor) (event.shiftKey ? redo : undo)();
      else if (key === 'y' && !inEditor) redo();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the editor, which takes Ctrl K as the first half of keys of its own.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [studio, gateway]);
}
