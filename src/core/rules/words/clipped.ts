/** A text for a message: on one line, and cut where it would not be read any more. */
export function clipped(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** Names in a sentence: `A`, `A and B`, `A, B and C`; those beyond `most` are only counted. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => clipped(name));
  if (names.length > most) shown.push(`${names.length - most} more`);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
