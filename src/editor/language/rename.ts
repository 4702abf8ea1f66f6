import { type Named, namedAt } from '../../core/language/named.ts';
import { refusal, renames } from '../../core/language/places.ts';
import { ChangeRefused } from '../../core/text/change.ts';
import { child, parentOf } from '../../core/text/pointer.ts';
import { monaco } from '../monaco.ts';
import type { Model } from '../types.ts';
import { type Asked, asked, type Shown, SPOKEN } from './speaker.ts';

const NO_NAME = 'Nothing here has a name that others use.';

/** Renames what the cursor is on, with all that names it, the way the forms do: as one step of the studio's history. */
export function registerRename(shown: Shown): void {
  monaco.languages.registerRenameProvider(SPOKEN, {
    resolveRenameLocation(model, position) {
      const at = asked(shown, model, position);
      const found = at && namedAt(at.sources, at.source, at.offset);
      if (!found || changes(at, found.named, found.named.name).length === 0) {
        const range = monaco.Range.fromPositions(position);
        return { range, text: '', rejectReason: NO_NAME };
      }
      return { range: at.binding.rangeOf(found.range), text: found.named.name };
    },
    provideRenameEdits(model, position, to) {
      const at = asked(shown, model, position);
      const found = at && namedAt(at.sources, at.source, at.offset);
      if (found && to !== found.named.name) {
        const refused = refusal(at.sources, found.named, to) ?? write(shown, at, found.named, to);
        if (refused !== undefined) tell(model, position, refused);
      }
      // It is done: Monaco's own way would make a step for each file, and its edits one by one.
      return { edits: [] };
    },
  });
}

function changes({ sources }: Asked, named: Named, to: string) {
  const { definition, properties } = renames(sources, named, to);
  return [
    { file: sources.definition?.file ?? '', changes: definition },
    { file: sources.properties?.file ?? '', changes: properties },
  ].filter((each) => each.changes.length > 0);
}

/** Returns why it cannot be done, in words for users. */
function write({ studio }: Shown, at: Asked, named: Named, to: string): string | undefined {
  const { changeFiles, itemMoved } = studio.getState();
  const files = changes(at, named, to);
  try {
    changeFiles(files, `Rename to ${to}`);
    // What is chosen in the form may have another pointer now.
    for (const change of files.flatMap((each) => each.changes)) {
      if (change.op === 'rename') itemMoved(change.at, child(parentOf(change.at), change.key));
    }
  } catch (fault) {
    if (!(fault instanceof ChangeRefused)) throw fault;
    return fault.message;
  }
  return undefined;
}

interface Messages extends monaco.editor.IEditorContribution {
  showMessage(message: string, position: monaco.IPosition): void;
}

/** Says it at the cursor: Monaco itself would tell its log only. */
function tell(model: Model, position: monaco.IPosition, message: string): void {
  const editor = monaco.editor.getEditors().find((each) => each.getModel() === model);
  editor
    ?.getContribution<Messages>('editor.contrib.messageController')
    ?.showMessage(message, position);
}
