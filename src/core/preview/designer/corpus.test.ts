import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../text/parse.ts';
import { jsonOf } from '../../text/value.ts';
import { designerPreview } from './designerPreview.ts';
import type { DesignerFile } from './shape.ts';

/** Recordings of the public designer for published connectors, which are no part of this repository. */
const corpus = process.env['CORPUS'];

if (!corpus)
  test.skip('recorded previews: set CORPUS to the folder of golden-designer/ and connectors/');
else
  describe('previews equal the recordings of the public designer', () => {
    const recordings = join(corpus, 'golden-designer');
    const files = readdirSync(recordings).filter((name) => name.endsWith('.json'));
    test.each(files)('%s', (name) => {
      const recorded: DesignerFile = JSON.parse(readFileSync(join(recordings, name), 'utf8'));
      const folder = join(corpus, 'connectors', name.slice(0, -'.json'.length));
      const { title, order, operations } = previewIn(folder);
      expect(title).toBe(recorded.title);
      expect(order).toEqual(recorded.order);
      expect(operations).toEqual(recorded.operations);
    });
  });

function previewIn(folder: string): DesignerFile {
  const { root } = parse(readFileSync(join(folder, 'apiDefinition.swagger.json'), 'utf8'));
  return designerPreview(root ? jsonOf(root) : null);
}
