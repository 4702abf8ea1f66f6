/** Why a call outside got no answer; `message` says what happened and `advice` what to do, both for users. */
export interface OutsideProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly advice: string;
}

export type ProblemCode =
  | 'bad-url'
  | 'bad-request'
  | 'refused-address'
  | 'not-found'
  | 'unreachable'
  | 'connection-refused'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'redirect-loop'
  | 'too-large'
  | 'bad-answer'
  | 'aborted';

/** Thrown inside `outside/`; `callOutside` makes a value of it. */
export class OutsideFault extends Error {
  override readonly name = 'OutsideFault';
  constructor(readonly problem: OutsideProblem) {
    super(problem.message);
  }
}

export const outsideFault = (code: ProblemCode, message: string, advice: string): OutsideFault =>
  new OutsideFault({ code, message, advice });
