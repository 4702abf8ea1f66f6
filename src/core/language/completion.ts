import type { Edit } from '../text/edit.ts';
import type { Range } from '../text/locate.ts';
import type { CandidateKind } from './candidate.ts';
import type { Snippet } from './snippet.ts';

/** A suggestion as an editor shows it and puts it in. */
export interface Completion {
  readonly label: string;
  readonly kind: CandidateKind;
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly says?: string | undefined;
  /** What it replaces, on one line. */
  readonly range: Range;
  readonly insert: Snippet;
  /** What is compared with the text from the start of the range to the cursor. */
  readonly filter: string;
  /** The comma that is missing behind what stands before. */
  readonly comma: Edit | undefined;
  /** Suggest again once it is in: its place has suggestions of its own. */
  readonly again: boolean;
}
