import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openFiles } from '../connector/connector.ts';
import { RULES } from './catalogue.ts';
import { DEFECTS } from './testing/defects/defects.ts';
import { Bench, type Outcome } from './testing/defects/measure.ts';
import { Subject } from './testing/defects/subject.ts';

describe('kinds of mistakes', () => {
  it('have names of their own', () => {
    const ids = DEFECTS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('name rules that there are', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const named = DEFECTS.flatMap(({ rules }) => rules);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

const CORPUS = process.env['CORPUS'];
const folder = CORPUS === undefined ? undefined : join(CORPUS, 'connectors');

/** Decides which connector gets which mistake, and where: always the same, since all of them take minutes. */
const SEED = 2;

if (!folder || !existsSync(folder))
  test.skip('mistakes in published connectors (set CORPUS to a folder of connectors/)');
else
  it('finds the mistakes that are put into published connectors, each about once', () => {
    const outcomes = sampled(folder);
    const missed = outcomes.filter(({ isFound }) => !isFound);
    const elsewhere = outcomes.filter(({ isPlaced }) => !isPlaced);
    const kinds = new Set(outcomes.map(({ defect }) => defect.id)).size;
    const counts = outcomes.map(({ added }) => added.length).sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)] ?? 0;
    console.log(
      `${outcomes.length} mistakes of ${kinds} kinds: ${percent(missed, outcomes)} missed by their rule, ` +
        `${percent(elsewhere, outcomes)} by all; ${median} findings in the median.`,
    );
    console.log(missed.map(({ name, defect }) => `missed: ${defect.id} in ${name}`).join('\n'));

    expect(kinds).toBeGreaterThanOrEqual(175);
    expect(elsewhere.length).toBeLessThanOrEqual(outcomes.length / 100);
    expect(missed.length).toBeLessThanOrEqual(outcomes.length / 100);
    expect(median).toBeLessThanOrEqual(3);
  }, 300_000);

const percent = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${((100 * part.length) / Math.max(1, whole.length)).toFixed(2)} %`;

/** Every kind in one connector that has a place for it. */
function sampled(corpus: string): (Outcome & { readonly name: string })[] {
  const random = generator(SEED);
  const pick = (count: number) => Math.floor(random() * count);
  const placed = new Set<string>();
  const outcomes: (Outcome & { name: string })[] = [];
  for (const name of shuffled(connectorsIn(corpus), pick)) {
    const bench = open(join(corpus, name));
    if (!bench) continue;
    for (const defect of DEFECTS) {
      // Not all in the first connectors: what is small would take the place of what is large.
      if (placed.has(defect.id) || pick(2) === 0) continue;
      const outcome = bench.put(defect, pick);
      if (!outcome) continue;
      placed.add(defect.id);
      outcomes.push({ ...outcome, name });
    }
  }
  return outcomes;
}

const connectorsIn = (corpus: string): string[] =>
  readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The connector, if its files can be read as JSON: what is broken already says nothing about recall. */
function open(path: string): Bench | undefined {
  const files = readdirSync(path).map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
  const opened = openFiles(path, files);
  return opened.ok ? new Bench(new Subject(opened.connector)) : undefined;
}

function shuffled<T>(items: readonly T[], pick: (count: number) => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(pick(left.length), 1));
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
