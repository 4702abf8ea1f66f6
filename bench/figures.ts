import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Median and 95th percentile of durations, in ms. */
export interface Figure {
  readonly median: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const rounded = (ms: number): number => Math.round(ms * 100) / 100;

export function figure(durations: readonly number[]): Figure {
  const sorted = durations.toSorted((a, b) => a - b);
  return { median: rounded(at(sorted, 0.5)), p95: rounded(at(sorted, 0.95)) };
}

/** How long `work` takes, several times over, in ms. `fresh` makes what each run uses up, outside the time. */
export function timed<T>(runs: number, fresh: () => T, work: (given: T) => unknown): Figure {
  const durations: number[] = [];
  for (let run = 0; run < runs; run++) {
    const given = fresh();
    const start = performance.now();
    work(given);
    durations.push(performance.now() - start);
  }
  return figure(durations);
}

export async function timedAsync<T>(
  runs: number,
  fresh: () => T,
  work: (given: T) => PromiseLike<unknown>,
): Promise<Figure> {
  const durations: number[] = [];
  for (let run = 0; run < runs; run++) {
    const given = fresh();
    const start = performance.now();
    await work(given);
    durations.push(performance.now() - start);
  }
  return figure(durations);
}

export interface Row {
  readonly work: string;
  readonly on: string;
  readonly who: string;
  readonly figure: Figure;
}

const RESULTS = 'bench/results';

/** Keeps the rows in the repository, as JSON and as a table with each row's ratio to the first of its kind. */
export function keep(name: string, rows: readonly Row[]): string {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/${name}.json`, `${JSON.stringify(rows, null, 2)}\n`);
  const lines = rows.map((row) => {
    const ours =
      rows.find(({ work, on }) => work === row.work && on === row.on)?.figure.median ??
      row.figure.median;
    const ratio = row.figure.median / ours;
    return `| ${row.work} | ${row.on} | ${row.who} | ${row.figure.median} | ${row.figure.p95} | ${ratio.toFixed(2)} |`;
  });
  const table = [
    '| work | on | who | median ms | 95th ms | ratio |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
  writeFileSync(`${RESULTS}/${name}.md`, `${table}\n`);
  return table;
}

/** A file of the corpus, or undefined where there is none. */
export function corpusText(slug: string, file = 'apiDefinition.swagger.json'): string | undefined {
  const path = `${process.env['CORPUS'] ?? ''}/connectors/${slug}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The same numbers in every run: a small generator of its own (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
