/** Where each line starts, of the text that was asked about last. */
let last: { readonly text: string; readonly starts: Uint32Array } | undefined;

/** The 1-based line of an offset; lines end in LF, CRLF or a lone CR, as in the editor. */
export function lineOf(text: string, offset: number): number {
  const starts = startsOf(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function startsOf(text: string): Uint32Array {
  if (last?.text === text) return last.starts;
  const starts = [0];
  const end = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
  while (end.test(text)) starts.push(end.lastIndex);
  last = { text, starts: Uint32Array.from(starts) };
  return last.starts;
}
