/** The name of a function: letters and digits of the operationId, else of the path. Empty: there is no function. */
export function functionName(operationIdOrPath: string): string {
  const kept = operationIdOrPath.replace(/[^A-Za-z0-9]/g, '');
  return /^[0-9]/.test(kept) ? `_${kept}` : kept;
}
