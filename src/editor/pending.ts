import { type Edits, shiftOffset } from '../core/text/edit.ts';
import type { Range } from '../core/text/locate.ts';
import type { Studio } from '../store/studio.ts';

/** The edits of a file that its findings do not know of yet: the analysis may be some behind. */
export class PendingEdits {
  private edits: { readonly version: number; readonly edits: Edits }[] = [];
  readonly stop: () => void;

  constructor(
    private readonly studio: Studio,
    file: string,
  ) {
    this.stop = studio.getState().onApplied(({ version, part }) => {
      if (part.kind === 'text') {
        if (part.file === file) this.edits.push({ version, edits: part.edits });
      } else if (part.name === file) this.edits = [];
    });
  }

  /** A function that moves a range of the analysed text to where it lies now. */
  mover(): (range: Range) => Range {
    const { analysedVersion } = this.studio.getState();
    this.edits = this.edits.filter(({ version }) => version > analysedVersion);
    if (this.edits.length === 0) return (range) => range;
    const moved = (offset: number) =>
      this.edits.reduce((at, { edits }) => shiftOffset(at, edits), offset);
    return ({ start, end }) => ({ start: moved(start), end: moved(end) });
  }
}
