import type { CallProblem, Note } from '../core/runtime/request/problem.ts';
import { Failure } from './failure.ts';

export const noteText = ({ at, message }: Note): string => (at ? `${at}: ${message}` : message);

/** Why a call cannot be made, each reason on a line. */
export const refusal = (problems: readonly CallProblem[]): Failure =>
  new Failure(problems.map(noteText).join('\n'));
