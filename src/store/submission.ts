import { newTextFile } from '../core/connector/files.ts';
import { type Answer, answerChange, isAnswerable } from '../core/submission/answers.ts';
import { type Json, jsonOf } from '../core/text/value.ts';
import type { DocumentSlice } from './document.ts';
import { fileWithRole, type OpenFiles } from './openFiles.ts';
import type { Slice } from './slice.ts';

export interface SubmissionSlice {
  /** Keeps an answer to an item of the checklist in `studio.json`, as one undo step. */
  answer(id: string, answer: Answer): void;
}

/** What `studio.json` holds; undefined where there is none, or nothing in it. */
export function studioJsonOf(files: OpenFiles): Json | undefined {
  const root = fileWithRole(files, 'studio')?.tree?.root;
  return root && jsonOf(root);
}

export const createSubmission: Slice<SubmissionSlice, DocumentSlice> = (_, get) => ({
  answer(id, answer) {
    const { files, change, put } = get();
    const name = fileWithRole(files, 'studio')?.file.name;
    const label = 'Answer the checklist';
    const now = studioJsonOf(files);
    if (!isAnswerable(now)) return;
    if (name !== undefined) change(name, [answerChange(now, id, answer)], label);
    else {
      const text = JSON.stringify({ submission: { [id]: { answer } } }, null, 2);
      put(newTextFile('studio.json', `${text}\n`), label);
    }
  },
});
