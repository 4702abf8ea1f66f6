/** Unchanged lines around each change. */
const CONTEXT = 3;

/**
 * What `diff -u` prints for a file whose text changes: `patch -p1` and `git apply` take it. Lines keep their line ends.
 * @returns '' where nothing changes
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const hunks = hunksBetween(before, after);
  if (hunks.length === 0) return '';
  const name = path.replace(/^(?:\.?\/)+/, '').replaceAll('\\', '/');
  return `--- a/${name}\n+++ b/${name}\n${hunks.map(hunkText).join('')}`;
}

/** What changes between two versions of a text, with the lines around it. */
export const hunksBetween = (before: string, after: string): readonly Hunk[] =>
  hunksOf(changesBetween(linesOf(before), linesOf(after)));

export interface Line {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

export interface Hunk {
  /** 0-based index of its first line in the old and the new text. */
  readonly oldAt: number;
  readonly newAt: number;
  readonly lines: readonly Line[];
}

/** Changes with the lines around them; those near each other are one hunk. */
function hunksOf(lines: readonly Line[]): Hunk[] {
  const isNear = nearChanges(lines);
  const hunks: { oldAt: number; newAt: number; lines: Line[] }[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const [index, line] of lines.entries()) {
    if (isNear[index]) {
      if (!isNear[index - 1]) hunks.push({ oldAt, newAt, lines: [] });
      hunks.at(-1)?.lines.push(line);
    }
    if (line.kind !== '+') oldAt++;
    if (line.kind !== '-') newAt++;
  }
  return hunks;
}

function nearChanges(lines: readonly Line[]): boolean[] {
  const near = lines.map(() => false);
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== ' ') near.fill(true, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  }
  return near;
}

function hunkText({ oldAt, newAt, lines }: Hunk): string {
  const olds = lines.filter(({ kind }) => kind !== '+').length;
  const news = lines.filter(({ kind }) => kind !== '-').length;
  const span = (at: number, count: number) => `${count === 0 ? at : at + 1},${count}`;
  const body = lines.map(({ kind, text }) =>
    text.endsWith('\n') ? kind + text : `${kind}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${span(oldAt, olds)} +${span(newAt, news)} @@\n${body.join('')}`;
}

/** All lines, each kept, taken out or put in; what is taken out stands before what is put in. */
function changesBetween(before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = [];
  let oldAt = 0;
  let newAt = 0;
  const advance = (oldTo: number, newTo: number) => {
    while (oldAt < oldTo) lines.push({ kind: '-', text: before[oldAt++] ?? '' });
    while (newAt < newTo) lines.push({ kind: '+', text: after[newAt++] ?? '' });
  };
  for (const [old, now] of matches(before, after, 0, before.length, 0, after.length)) {
    advance(old, now);
    lines.push({ kind: ' ', text: before[oldAt++] ?? '' });
    newAt++;
  }
  advance(before.length, after.length);
  return lines;
}

type Match = readonly [old: number, now: number];

/**
 * Which lines stay, ascending: the same ones at both ends, then those that are unique on both sides, and so on between
 * those (patience diff). Edits are small, so what is left between is too.
 */
function* matches(
  before: readonly string[],
  after: readonly string[],
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): Iterable<Match> {
  let [oldStart, newStart, oldEnd, newEnd] = [oldFrom, newFrom, oldTo, newTo];
  while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart])
    yield [oldStart++, newStart++];
  const tail: Match[] = [];
  while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] === after[newEnd - 1])
    tail.push([--oldEnd, --newEnd]);
  for (const [old, now] of ascending(
    uniqueMatches(before, after, oldStart, oldEnd, newStart, newEnd),
  )) {
    yield* matches(before, after, oldStart, old, newStart, now);
    yield [old, now];
    [oldStart, newStart] = [old + 1, now + 1];
  }
  if (oldStart > oldFrom && oldStart < oldEnd && newStart < newEnd) {
    yield* matches(before, after, oldStart, oldEnd, newStart, newEnd);
  }
  yield* tail.reverse();
}

function uniqueMatches(
  before: readonly string[],
  after: readonly string[],
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): Match[] {
  const olds = uniqueLines(before, oldFrom, oldTo);
  const news = uniqueLines(after, newFrom, newTo);
  return [...olds].flatMap(([line, old]): Match[] => {
    const now = news.get(line);
    return now === undefined ? [] : [[old, now]];
  });
}

function uniqueLines(lines: readonly string[], from: number, to: number): Map<string, number> {
  const at = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    if (at.has(line)) repeated.add(line);
    at.set(line, index);
  }
  for (const line of repeated) at.delete(line);
  return at;
}

/** The longest choice of matches, which come by ascending old line, whose new lines ascend as well. */
function ascending(all: readonly Match[]): Match[] {
  interface Link {
    readonly match: Match;
    readonly previous: Link | undefined;
  }
  const ends: Link[] = [];
  for (const match of all) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.match[1] ?? 0) < match[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { match, previous: ends[low - 1] };
  }
  const chosen: Match[] = [];
  for (let link = ends.at(-1); link; link = link.previous) chosen.push(link.match);
  return chosen.reverse();
}
