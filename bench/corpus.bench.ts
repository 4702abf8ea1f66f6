import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import core from '@stoplight/spectral-core';
import Parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import { describe, it } from 'vitest';
import { figure, keep, type Row, timedAsync } from './figures.ts';

const CORPUS = process.env['CORPUS'];
const FOLDER = CORPUS === undefined ? '' : join(CORPUS, 'connectors');
const NAME = 'apiDefinition.swagger.json';
const RUNS = 3;

/** Folders of published connectors, and what each says. */
const PATHS = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .map((name) => join(FOLDER, name))
      .filter((path) => existsSync(join(path, NAME)))
  : [];
const texts = () => PATHS.map((path) => readFileSync(join(path, NAME), 'utf8'));

function validate(): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, ['dist/cli.js', 'validate', ...PATHS, '--format', 'json'], {
      stdio: 'ignore',
    });
  } catch (found) {
    // 1 says that there are errors, as in some published connectors.
    if (!(found instanceof Error && 'status' in found && found.status === 1)) throw found;
  }
  return performance.now() - start;
}

async function spectral(all: readonly string[]): Promise<void> {
  const linter = new core.Spectral();
  linter.setRuleset(new core.Ruleset(rulesets.oas));
  for (const text of all) await linter.run(new core.Document(text, Parsers.Json, NAME));
}

async function redocly(all: readonly string[]): Promise<void> {
  const config = await createConfig({ extends: ['recommended'] });
  for (const source of all)
    await lintFromString({ source, absoluteRef: NAME, config }).catch(() => undefined);
}

/** It changes what it is given. */
async function swaggerParser(all: readonly string[]): Promise<void> {
  for (const text of all) {
    await Promise.resolve()
      .then(() => SwaggerParser.validate(JSON.parse(text), { resolve: { external: false } }))
      .catch(() => undefined);
  }
}

describe.skipIf(PATHS.length === 0)(
  'all published connectors (build first; CORPUS names them)',
  () => {
    it('are checked in a fraction of what general linters take', async () => {
      const row = (who: string, measured: Row['figure']): Row => ({
        work: 'check them all',
        on: `${PATHS.length} connectors`,
        who,
        figure: measured,
      });
      const rows = [
        row('we, a process of the command line', figure(Array.from({ length: RUNS }, validate))),
        row('swagger-parser, in process', await timedAsync(RUNS, texts, swaggerParser)),
        row('Redocly, recommended rules, in process', await timedAsync(RUNS, texts, redocly)),
        row('Spectral, OpenAPI rules, in process', await timedAsync(RUNS, texts, spectral)),
      ];
      console.log(`\n${keep('corpus', rows)}\n`);
    });
  },
);
