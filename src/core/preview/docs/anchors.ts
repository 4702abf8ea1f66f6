/** Where a page's entries stand: `operation-get-order`; entries that would stand in one place are numbered. */
export function anchorsOf(kind: string, names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const anchors = new Map<string, string>();
  for (const name of names) {
    const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-') || 'unnamed';
    let anchor = `${kind}-${slug}`;
    for (let number = 2; taken.has(anchor); number++) anchor = `${kind}-${slug}-${number}`;
    taken.add(anchor);
    anchors.set(name, anchor);
  }
  return anchors;
}
