import { newTextFile } from '../core/connector/files.ts';
import type { Finding } from '../core/rules/finding.ts';
import { stablePlace, takingBack, type Waiver, waiving } from '../core/rules/waivers.ts';
import { type Change, ChangeRefused } from '../core/text/change.ts';
import { jsonOf } from '../core/text/value.ts';
import type { DocumentSlice } from './document.ts';
import { fileWithRole, type OpenFiles } from './openFiles.ts';
import type { Slice } from './slice.ts';

export interface WaiversSlice {
  /**
   * Leaves a finding as it is, as one undo step; what else its rule says of the place is left too.
   * @returns why it cannot be written down, in words for users; undefined when it was
   */
  waive(finding: Finding, reason: string): string | undefined;
  /** The finding counts again, as one undo step. */
  takeBack(finding: Finding): string | undefined;
}

export const createWaivers: Slice<WaiversSlice, DocumentSlice> = (_, get) => {
  const change = (changes: readonly Change[], label: string): string | undefined => {
    const { files, change, put } = get();
    const studio = fileWithRole(files, 'studio');
    try {
      if (studio) change(studio.file.name, changes, label);
      else put(newFile(changes), label);
      return undefined;
    } catch (fault) {
      if (!(fault instanceof ChangeRefused)) throw fault;
      return `${studio?.file.name}: ${fault.message}`;
    }
  };
  return {
    waive(finding, reason) {
      const { files } = get();
      const waiver: Waiver = { ...keyOf(files, finding), reason };
      return change(waiving(studioOf(files), waiver), 'Waive a finding');
    },
    takeBack(finding) {
      const { files } = get();
      return change(takingBack(studioOf(files), keyOf(files, finding)), 'Take back a waiver');
    },
  };
};

/** `studio.json` where there was none. */
const newFile = (changes: readonly Change[]) => {
  const members = changes.flatMap((change) =>
    change.op === 'set' ? [[change.at.slice(1), change.value]] : [],
  );
  return newTextFile('studio.json', `${JSON.stringify(Object.fromEntries(members), null, 2)}\n`);
};

const studioOf = (files: OpenFiles) => {
  const root = fileWithRole(files, 'studio')?.tree?.root;
  return root && jsonOf(root);
};

function keyOf(files: OpenFiles, { rule, file, pointer }: Finding): Omit<Waiver, 'reason'> {
  const root = files.get(file)?.tree?.root;
  return { rule, file, pointer: stablePlace(root && jsonOf(root), pointer) };
}
