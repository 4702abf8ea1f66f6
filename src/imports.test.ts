import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of src each room may import from, types included (ARCHITECTURE.md). Its own is always allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  analysis: ['core'],
  store: ['analysis', 'core', 'platform'],
  editor: ['store', 'analysis', 'core', 'platform'],
  ui: [],
  platform: [],
  features: ['editor', 'store', 'analysis', 'core', 'ui', 'platform'],
  app: ['features', 'editor', 'store', 'analysis', 'core', 'ui', 'platform'],
  gateway: ['core'],
  cli: ['analysis', 'gateway', 'core'],
};

const SRC = import.meta.dirname;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Static, type, dynamic, side-effect and re-exporting imports, of files of ours. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const named = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;
  return [...text.matchAll(named)].map(([, path = '']) =>
    resolve(dirname(file), path.replace(/\?.*$/, '')),
  );
}

const isTest = (file: string) =>
  /\.test\.tsx?$|[/\\]testing[/\\]|[/\\]test[A-Z]\w*\.ts$/.test(file);
const files = filesIn(SRC).filter((file) => !isTest(file));
const graph = new Map(
  files.map((file) => [file, importsOf(file).filter((path) => path.startsWith(SRC))]),
);
const roomOf = (file: string): string => relative(SRC, file).split(/[/\\]/)[0] ?? '';
const named = (file: string): string => relative(SRC, file);

describe('imports point one way', () => {
  it('reads the graph at all', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...graph.values()].flat().length).toBeGreaterThan(300);
  });

  it('and no room imports from one above it', () => {
    const wrong = [...graph].flatMap(([file, imports]) =>
      imports
        .filter((target) => roomOf(target) !== roomOf(file))
        .filter((target) => !MAY_IMPORT[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${named(file)} → ${named(target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('and never in a circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file))
        circles.push([...path.slice(path.indexOf(file)), file].map(named).join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('and core knows no package of a browser, of React or of Node', () => {
    const foreign = files
      .filter((file) => roomOf(file) === 'core')
      .flatMap((file) => {
        const packages = [...readFileSync(file, 'utf8').matchAll(/\bfrom ['"]([^.'"][^'"]*)['"]/g)];
        return packages.map(([, name = '']) => `${named(file)} → ${name}`);
      })
      .filter((line) => !/→ (?:fflate|fast-png|marked)$/.test(line));
    expect(foreign).toEqual([]);
  });
});
