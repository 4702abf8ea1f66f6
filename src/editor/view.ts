import { afterPaint } from '../platform/idle.ts';
import type { Binding } from './binding.ts';
import { leadByCursor } from './cursor.ts';
import type { Models } from './models.ts';
import { monaco } from './monaco.ts';
import { followReveals } from './reveal.ts';
import type { Editor } from './types.ts';

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  automaticLayout: true,
  fontFamily:
    '"Cascadia Code", "JetBrains Mono", ui-monospace, Menlo, Consolas, "Liberation Mono", monospace',
  fontSize: 12.5,
  lineHeight: 19,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 8,
  padding: { top: 8, bottom: 8 },
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  renderLineHighlight: 'all',
  renderLineHighlightOnlyWhenFocus: true,
  overviewRulerBorder: false,
  fixedOverflowWidgets: true,
  wordBasedSuggestions: 'off',
  // Keys and most values are strings. In prose the language has nothing to suggest, so nothing opens.
  quickSuggestions: { strings: true, other: true, comments: false },
  suggest: { insertMode: 'replace', snippetsPreventQuickSuggestions: false, showWords: false },
  tabSize: 4,
  links: false,
  // Bytes that nobody touched stay: Monaco offers to change U+2028, and marks letters that look like others.
  unusualLineTerminators: 'off',
  unicodeHighlight: { ambiguousCharacters: false },
  readOnlyMessage: { value: 'Another tab is editing this connector.' },
};

/** How long what tells of the cursor may lag behind it while the page is busy, in ms. */
const CURSOR_LAG_MS = 60;

/** Where the cursor is: an offset in the file, and 1-based line and column. */
export interface Cursor {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** One editor in a page, that shows one file after the other. */
export class EditorView {
  private readonly editor: Editor;
  private readonly reveals: ReturnType<typeof followReveals>;
  private readonly stops: (() => void)[] = [];
  private shown: Binding | undefined;

  constructor(
    private readonly models: Models,
    container: HTMLElement,
    onCursor: (cursor: Cursor) => void,
  ) {
    const { studio } = models;
    const editor = monaco.editor.create(container, {
      ...OPTIONS,
      readOnly: studio.getState().readOnly,
    });
    this.editor = editor;
    const shown = () => this.shown;
    this.reveals = followReveals(models, editor, shown);
    const leading = leadByCursor(studio, editor, shown);
    const tell = afterPaint(() => {
      const position = editor.getPosition();
      if (!this.shown || !position) return;
      const { lineNumber: line, column } = position;
      onCursor({ offset: this.shown.offsetOf(position), line, column });
    }, CURSOR_LAG_MS);
    editor.onDidChangeCursorPosition(tell);
    editor.onDidChangeModel(tell);
    const follow = studio.subscribe((now, before) => {
      if (now.readOnly !== before.readOnly) editor.updateOptions({ readOnly: now.readOnly });
    });
    this.stops.push(this.reveals.stop, () => leading.dispose(), follow);
  }

  /** Shows a file as it was left, then the place that the store asked for meanwhile. */
  show(binding: Binding | undefined, label: string): void {
    // It went while React was about to show it; what is there instead comes next.
    if (binding?.model.isDisposed()) return;
    this.editor.updateOptions({ ariaLabel: label });
    if (binding !== this.shown) {
      this.keepView();
      this.shown = binding;
      this.editor.setModel(binding?.model ?? null);
      const view = binding && this.models.views.get(binding.file);
      if (view) this.editor.restoreViewState(view);
    }
    this.reveals.catchUp();
  }

  dispose(): void {
    this.keepView();
    this.shown = undefined;
    for (const stop of this.stops) stop();
    this.editor.dispose();
  }

  private keepView() {
    const view = this.shown && !this.shown.model.isDisposed() && this.editor.saveViewState();
    if (this.shown && view) this.models.views.set(this.shown.file, view);
  }
}
