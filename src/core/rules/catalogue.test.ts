import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Connector, openFiles } from '../connector/connector.ts';
import { parse } from '../text/parse.ts';
import { RULES } from './catalogue.ts';
import { Checker } from './engine.ts';
import type { Finding } from './finding.ts';
import { BROKEN_IN_PUBLIC } from './published.ts';
import type { Profile, Rule } from './rule.ts';
import { definition, properties } from './testing/testConnector.ts';
import { check } from './testing/testRule.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./*/*.ts', '!./*/*.test.ts', '!./testing/*'],
  {
    eager: true,
  },
);
const tests = Object.keys(import.meta.glob('./*/*.test.ts'));

const isRule = (exported: unknown): exported is Rule =>
  typeof exported === 'object' && exported !== null && 'id' in exported && 'check' in exported;

/** Every rule that a file of this folder exports, with the file's name. */
const exported = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isRule)
    .map((rule) => ({ rule, path })),
);

describe('the catalogue', () => {
  it('holds every rule of the folder, and nothing else', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(exported.map(({ rule }) => rule.id).sort());
  });

  it.each(exported)('$rule.id has a file and a test of that name', ({ rule, path }) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(path.endsWith(`/${rule.id}.ts`)).toBe(true);
    expect(tests).toContain(path.replace(/ts$/, 'test.ts'));
  });

  it('has no id twice', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES)('$id accepts the connector that all tests start from', (rule) => {
    expect([...check(rule, definition()), ...check(rule, properties({}))]).toEqual([]);
  });
});

const folder = process.env['CORPUS'];

describe.skipIf(!folder)('published connectors', () => {
  const published = folder ? connectorsIn(folder) : [];

  it.each(published)('$name stops no rule', ({ connector, profile }) => {
    const failed = findingsOf(connector, profile).filter(({ message }) =>
      message.startsWith('The studio could not check this'),
    );
    expect(failed).toEqual([]);
  });

  it.each(published)('$name breaks no rule that none of them breaks', ({ connector, profile }) => {
    const errors = findingsOf(connector, profile).filter(
      ({ rule, severity }) => severity === 'error' && !BROKEN_IN_PUBLIC.has(rule),
    );
    expect(errors.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
  });
});

if (!folder) it.skip('published connectors: set CORPUS to the folder of connectors/ and odd/');

function findingsOf(connector: Connector, profile: Profile): Finding[] {
  const trees = new Map(
    connector.files
      .filter((file) => file.kind === 'text' && /\.json$/i.test(file.name))
      .map((file) => [file.name, parse(file.kind === 'text' ? file.text : '')]),
  );
  return new Checker(RULES).check({ connector, trees }, profile);
}

function connectorsIn(corpus: string) {
  return ['connectors', 'odd']
    .map((part) => join(corpus, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((name) => ({ name, path: join(part, name) })))
    .filter(({ path }) => statSync(path).isDirectory())
    .map(({ name, path }) => ({ name, connector: read(path), profile: profileOf(name) }));
}

function read(path: string): Connector {
  const files = readdirSync(path).map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
  const opened = openFiles(path, files);
  if (!opened.ok) throw new Error(`${path}: ${opened.problem.message}`);
  return opened.connector;
}

function profileOf(name: string): Profile {
  if (name.startsWith('certified-')) return 'certified';
  return name.startsWith('independent-') ? 'independent' : 'custom';
}
