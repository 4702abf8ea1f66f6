import type { ConnectorFile } from '../core/connector/files.ts';
import type { Edits } from '../core/text/edit.ts';

/** One thing that happened to a file, and how to take it back. */
export type Part =
  | { readonly kind: 'text'; readonly file: string; readonly edits: Edits; readonly inverse: Edits }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Absent where it was added. */
      readonly before: ConnectorFile | undefined;
      /** Absent where it was removed. */
      readonly after: ConnectorFile | undefined;
    };

/** What one press of Undo takes back: its parts happened one after the other. */
export interface Step {
  readonly label: string;
  readonly parts: readonly Part[];
  /** Later changes of the same group join this step. */
  readonly group: string | undefined;
  readonly at: number;
  /** Where the author was, so that undo and redo bring them back there. */
  readonly place: string;
}

/** Who made a change: the editor need not be told of its own. */
export type Origin = 'editor' | 'form' | 'history' | 'other-tab';

export interface Applied {
  readonly version: number;
  readonly part: Part;
  readonly origin: Origin;
}

/** A history that came from elsewhere (another tab, another visit): nothing joins its last step any more. */
export const sealed = (past: readonly Step[]): readonly Step[] =>
  past.map((step, index) => (index === past.length - 1 ? { ...step, group: undefined } : step));
