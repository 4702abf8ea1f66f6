import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useDesk } from '../store/desk.tsx';
import type { Look } from '../store/look.ts';
import { modelsOf } from './models.ts';
import { monaco } from './monaco.ts';
import { themeName } from './themes.ts';
import { type Cursor, EditorView } from './view.ts';

export interface CodeEditorProps {
  /** A text file of the open connector. */
  readonly file: string;
  readonly look: Look;
  /** What a screen reader calls it; `Source of <file>` unless told. */
  readonly label?: string | undefined;
  readonly onCursor?: ((cursor: Cursor) => void) | undefined;
}

/** Monaco on a file of the store, filling what it is put in. Other modules use it through `CodeArea`, which loads it. */
export function CodeEditor({ file, look, label = `Source of ${file}`, onCursor }: CodeEditorProps) {
  const { studio } = useDesk();
  const models = modelsOf(studio);
  const binding = useSyncExternalStore(models.subscribe, () => models.of(file));
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const tellCursor = useEffectEvent((cursor: Cursor) => onCursor?.(cursor));

  useEffect(() => monaco.editor.setTheme(themeName(look)), [look]);
  useEffect(() => {
    if (!container.current) return undefined;
    view.current = new EditorView(models, container.current, tellCursor);
    return () => view.current?.dispose();
  }, [models]);
  useEffect(() => view.current?.show(binding, label), [binding, label]);

  return <div ref={container} style={{ position: 'absolute', inset: 0 }} />;
}
