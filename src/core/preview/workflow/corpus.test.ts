import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../text/parse.ts';
import { type Json, jsonOf, textOf } from '../../text/value.ts';
import { logicAppsPreview } from './logicAppsPreview.ts';

/** Published connectors, which are no part of this repository. */
const corpus = process.env['CORPUS'];

if (!corpus) test.skip('code view: set CORPUS to the folder of connectors/');
else
  test('no new card of a published connector has a placeholder left in its path', () => {
    const left: string[] = [];
    for (const name of readdirSync(join(corpus, 'connectors'))) {
      const root = definitionOf(join(corpus, 'connectors', name));
      if (root === undefined) continue;
      for (const [id, { definition }] of Object.entries(logicAppsPreview(root).operations)) {
        const path = textOf(definition['inputs'], 'path') ?? '';
        if (/\{/.test(path.replace(/@\{[^}]*\}/g, ''))) left.push(`${name} ${id}: ${path}`);
      }
    }
    expect(left).toEqual([]);
  }, 120_000);

function definitionOf(folder: string): Json | undefined {
  try {
    const { root } = parse(readFileSync(join(folder, 'apiDefinition.swagger.json'), 'utf8'));
    return root && jsonOf(root);
  } catch {
    return undefined;
  }
}
