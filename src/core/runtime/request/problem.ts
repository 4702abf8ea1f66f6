/** Why a call cannot be made; the message is for users. */
export interface CallProblem {
  readonly code:
    | 'missing value'
    | 'wrong value'
    | 'unknown value'
    | 'bad definition'
    | 'policy failed'
    | 'bad connection';
  /** The value's name, the policy's title, or blank. */
  readonly at: string;
  readonly message: string;
}

/** What the user should know of a call that can be made. */
export interface Note {
  readonly at: string;
  readonly message: string;
}
