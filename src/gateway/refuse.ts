/** A refusal in words that a user can act on. */
export const refuse = (status: number, code: string, message: string): Response =>
  Response.json({ error: { code, message } }, { status });
