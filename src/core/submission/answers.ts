import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { isObject, type Json, member, textOf } from '../text/value.ts';

/** What an author can say to a question that no program can answer. */
export const ANSWERS = ['yes', 'not yet', 'does not apply'] as const;
export type Answer = (typeof ANSWERS)[number];

/** An answer as `studio.json` keeps it, with what the author wrote beside it. */
export interface Given {
  readonly answer: Answer | undefined;
  readonly note: string;
}

const AT: Pointer = '/submission';

/** The change that keeps an answer; a note beside it stays. */
export function answerChange(studio: Json | undefined, id: string, answer: Answer): Change {
  const given = member(member(studio, 'submission'), id);
  const hasRoom = given === undefined || isObject(given);
  return hasRoom
    ? { op: 'set', at: child(AT, id, 'answer'), value: answer }
    : { op: 'set', at: child(AT, id), value: { answer } };
}

/** Whether there is room for answers: studio.json may hold anything. */
export function isAnswerable(studio: Json | undefined): boolean {
  const submission = member(studio, 'submission');
  return (
    (studio === undefined || isObject(studio)) && (submission === undefined || isObject(submission))
  );
}

export const noteAt = (id: string): Pointer => child(AT, id, 'note');

/** What was answered to an item; `studio` is studio.json, whatever it holds. */
export function givenTo(studio: Json | undefined, id: string): Given {
  const given = member(member(studio, 'submission'), id);
  const said = textOf(given, 'answer');
  return {
    answer: ANSWERS.find((answer) => answer === said),
    note: textOf(given, 'note')?.trim() ?? '',
  };
}
