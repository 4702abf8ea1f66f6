import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../text/parse.ts';
import { jsonOf, member } from '../../text/value.ts';
import { readAuthentication } from './authentication.ts';
import { writeAuthentication } from './write.ts';

const CORPUS = process.env['CORPUS'];
const folder = CORPUS === undefined ? undefined : join(CORPUS, 'connectors');
const names = folder && existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
const read = (path: string) => {
  const { root } = parse(readFileSync(path, 'utf8'));
  return root && jsonOf(root);
};

if (!folder) test.skip('published connectors (set CORPUS to a folder of them)');
else {
  test.each(names.filter((entry) => entry.isDirectory()).map(({ name }) => name))(
    '%s reads and writes back without a change',
    (name) => {
      const files = readdirSync(join(folder, name));
      const find = (test: RegExp) => files.find((file) => test.test(file));
      const [definition, other] = [
        find(/^apiDefinition.*\.json$/i),
        find(/^apiProperties\.json$/i),
      ];
      if (!definition || !other) return;
      const root = read(join(folder, name, definition));
      const properties = member(read(join(folder, name, other)), 'properties');
      const now = readAuthentication(root, properties);
      expect(writeAuthentication(root, properties, now)).toEqual({
        definition: [],
        properties: [],
      });
    },
  );
}
