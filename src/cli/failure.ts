/** What keeps a command from its work, in words for the user: it ends with exit code 2 and this message, no more. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What to tell the user of anything that was thrown: of our own faults the reason, as a stack tells a user nothing. */
export function explain(fault: unknown): string {
  if (fault instanceof Failure) return fault.message;
  const reason = fault instanceof Error ? fault.message : String(fault);
  return `Connector Studio failed (${reason}). Please report it.`;
}
