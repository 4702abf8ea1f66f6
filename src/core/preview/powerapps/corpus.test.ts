import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '../../text/parse.ts';
import { type Json, jsonOf } from '../../text/value.ts';
import { powerAppsPreview } from './powerAppsPreview.ts';

/** What the tests of Power Fx itself assert, and what scores a preview against it: no part of this repository. */
const corpus = process.env['CORPUS'];

/** `score/score-powerfx.mjs` beside the corpus. */
interface Scoring {
  readonly Score: new (
    show: number,
  ) => {
    readonly total: number;
    readonly misses: readonly string[];
    one(expected: object, preview: object): void;
  };
}

if (!corpus)
  test.skip('what Power Fx asserts: set CORPUS to the folder of golden-powerfx/ and connectors/');
else {
  const recordings = join(corpus, 'golden-powerfx');
  const scorer = join(corpus, '../score/score-powerfx.mjs');

  test.runIf(existsSync(scorer))('every field that Power Fx asserts is equal', async () => {
    const { Score }: Scoring = await import(pathToFileURL(scorer).href);
    const score = new Score(50);
    for (const name of readdirSync(recordings)) {
      const file = join(recordings, name, 'expected.json');
      if (!existsSync(file)) continue;
      const expected: { settings?: object } = JSON.parse(readFileSync(file, 'utf8'));
      // With settings it is another host than Power Apps.
      if (Object.keys(expected.settings ?? {}).length > 0) continue;
      score.one(expected, powerAppsPreview(rootOf(join(recordings, name, 'swagger.json'))));
    }
    expect(score.misses).toEqual([]);
    expect(score.total).toBeGreaterThan(0);
  });

  describe('published connectors', () => {
    const files = readdirSync(join(corpus, 'connectors'))
      .map((name) => join(corpus, 'connectors', name, 'apiDefinition.swagger.json'))
      .filter(existsSync);

    test('all have functions', () => {
      for (const file of files) {
        const { functions, triggers } = powerAppsPreview(rootOf(file));
        expect(Object.keys({ ...functions, ...triggers }).length, file).toBeGreaterThan(0);
      }
    });
  });
}

function rootOf(file: string): Json {
  const { root } = parse(readFileSync(file, 'utf8'));
  return root ? jsonOf(root) : null;
}
