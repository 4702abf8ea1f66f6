import type { Applied } from '../store/history.ts';
import type { Reveal } from '../store/place.ts';
import type { Studio } from '../store/studio.ts';
import { type Binding, bind } from './binding.ts';
import { registerLanguage } from './language/register.ts';
import { bindMarkers } from './markers.ts';
import { monaco } from './monaco.ts';
import { registerQuickFixes } from './quickFixes.ts';
import type { Model } from './types.ts';
import { serveUndo } from './undo.ts';

/**
 * The Monaco models of the open connector's text files. Each is made when it is first shown and lives as long as its
 * file, so that an editor that comes back finds it as it was.
 */
export class Models {
  private readonly bindings = new Map<string, Binding>();
  private readonly listeners = new Set<() => void>();
  /** Scroll, cursor and folding of each file, as its editor left them. */
  readonly views = new Map<string, monaco.editor.ICodeEditorViewState>();
  /** The last request to show a place that an editor carried out. */
  revealed: Reveal | undefined;

  /** Whose files these are. */
  private connector: string | undefined;

  constructor(readonly studio: Studio) {
    this.connector = studio.getState().current?.id;
    studio.getState().onApplied((applied) => this.receive(applied));
    studio.subscribe((now, before) => {
      if (now.current?.id !== before.current?.id) {
        this.followConnector();
        this.tell();
      } else if (now.epoch !== before.epoch) this.catchUp();
    });
  }

  /** The file's model, or undefined when there is no such text file. The same one until the file goes. */
  of(name: string): Binding | undefined {
    this.followConnector();
    const known = this.bindings.get(name);
    if (known) return known;
    const file = this.studio.getState().files.get(name)?.file;
    if (file?.kind !== 'text') return undefined;
    const binding = bind(this.studio, file);
    const markers = bindMarkers(this.studio, binding);
    const dispose = () => {
      markers.dispose();
      binding.dispose();
    };
    this.bindings.set(name, { ...binding, dispose });
    return this.bindings.get(name);
  }

  /** Which file a model shows. */
  ofModel(model: Model): Binding | undefined {
    return this.bindings.get(model.uri.path.slice(1));
  }

  /** Called when a model goes, or may be had where there was none. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private receive({ part }: Applied) {
    if (part.kind === 'text') {
      const file = this.studio.getState().files.get(part.file)?.file;
      if (file?.kind === 'text') this.bindings.get(part.file)?.receive(part.edits, file.text);
    } else if (part.after?.kind === 'text') {
      this.bindings.get(part.name)?.replace(part.after.text);
      this.tell();
    } else this.drop(part.name);
  }

  /** All files came anew (from another tab): what is the same file stays. */
  private catchUp() {
    const { files } = this.studio.getState();
    for (const [name, binding] of [...this.bindings]) {
      const file = files.get(name)?.file;
      if (file?.kind === 'text') binding.replace(file.text);
      else this.drop(name);
    }
    this.tell();
  }

  private drop(name: string) {
    this.bindings.get(name)?.dispose();
    this.bindings.delete(name);
    this.views.delete(name);
    this.tell();
  }

  /** Another connector's files are others, even of the same name. Whoever asks first after the change makes it. */
  private followConnector() {
    const connector = this.studio.getState().current?.id;
    if (connector === this.connector) return;
    this.connector = connector;
    for (const binding of this.bindings.values()) binding.dispose();
    this.bindings.clear();
    this.views.clear();
    this.revealed = undefined;
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}

let started: Models | undefined;

/**
 * The models of the studio of this page.
 * @throws TypeError there are models of another one: a page has one history for undo to walk
 */
export function modelsOf(studio: Studio): Models {
  if (!started) {
    serveUndo(studio);
    started = new Models(studio);
    registerQuickFixes(started);
    registerLanguage(started);
  }
  if (started.studio !== studio) throw new TypeError('A page has the models of one studio');
  return started;
}
