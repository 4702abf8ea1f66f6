import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { RULE_FACTS, type RuleFacts } from '../../analysis/ruleFacts.ts';
import { jsonIn, treeOf } from '../../core/connector/fileJson.ts';
import type { ConnectorFile } from '../../core/connector/files.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { microsoftWords } from '../../core/rules/microsoft/microsoft.ts';
import type { Fix, Severity } from '../../core/rules/rule.ts';
import { stablePlace } from '../../core/rules/waivers.ts';
import { keyOrderOf } from '../../core/swagger/keyOrder.ts';
import { ChangeRefused, editsFor } from '../../core/text/change.ts';
import type { Edits } from '../../core/text/edit.ts';
import { positionsIn } from '../../core/text/lines.ts';
import type { Range } from '../../core/text/locate.ts';
import type { Report } from '../checkPaths.ts';
import { placeOf } from '../openPath.ts';

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/** The findings as SARIF 2.1.0, for code scanning. Waived ones are suppressed results. */
export function asSarif(reports: readonly Report[]): string {
  const profile = reports[0]?.profile ?? 'certified';
  const said = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const rules = [...RULE_FACTS.values()].filter(({ id }) => said.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'Connector Studio',
        semanticVersion: version,
        rules: rules.map((rule) => ruleOf(rule, LEVELS[rule.severity[profile]])),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: reports.flatMap(artifactsOf),
    results: reports.flatMap((report) => resultsOf(report, indexes)),
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const ruleOf = ({ id, title, why, source }: RuleFacts, level: string) => ({
  id,
  name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: `${title}.` },
  fullDescription: { text: why },
  help: {
    text: `${title}. ${why}`,
    markdown: `**${title}.** ${why}\n\nDemanded by: ${source}.`,
  },
  defaultConfiguration: { level },
});

const artifactsOf = (report: Report) =>
  report.connector.files.map(({ name }) => ({ location: { uri: uriOf(report, name) } }));

/** As the path was given, relative to where the command was run; a file in a zip is written as one in a folder. */
function uriOf(report: Report, name: string): string {
  const path = report.kind === 'zip' ? `${report.path}/${name}` : placeOf(report, name);
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

function resultsOf(report: Report, indexes: ReadonlyMap<string, number>) {
  const shown = new Map(
    report.connector.files.map((file) => [
      file.name,
      { file, uri: uriOf(report, file.name), region: regionsIn(file) },
    ]),
  );
  const times = new Map<string, number>();
  return report.findings.flatMap((finding) => {
    const place = shown.get(finding.file);
    if (!place) return [];
    const key = [finding.rule, finding.file, stablePlace(jsonIn(place.file), finding.pointer)];
    const said = key.join('|');
    const time = times.get(said) ?? 0;
    times.set(said, time + 1);
    return [{ ...resultOf(finding, place, indexes), ...fingerprinted(`${said}|${time}`) }];
  });
}

interface Shown {
  readonly file: ConnectorFile;
  readonly uri: string;
  readonly region: (range: Range) => object;
}

function resultOf(finding: Finding, shown: Shown, indexes: ReadonlyMap<string, number>) {
  const { rule, severity, message, pointer, range, waived } = finding;
  const { file, uri, region } = shown;
  const microsoft = microsoftWords(finding, jsonIn(file));
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: region(range) },
        logicalLocations: [{ fullyQualifiedName: `${file.name}#${pointer}` }],
      },
    ],
    ...(finding.fix ? fixed(finding.fix, shown) : {}),
    ...(waived === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: waived }] }),
    ...(microsoft ? { properties: { microsoft } } : {}),
  };
}

/** The same for the same thing in every run, whatever else changes in its file. */
const fingerprinted = (key: string) => ({
  partialFingerprints: {
    'rulePlace/v1': createHash('sha256').update(key).digest('hex').slice(0, 32),
  },
});

/** A fix of one change, as what it does to the text; several changes build on one another, and are left out. */
function fixed(fix: Fix, { file, uri, region }: Shown) {
  const edits = editsOf(fix, file);
  if (edits.length === 0) return {};
  const replacements = edits.map(({ offset, length, text }) => ({
    deletedRegion: region({ start: offset, end: offset + length }),
    insertedContent: { text },
  }));
  const artifactChanges = [{ artifactLocation: { uri }, replacements }];
  return { fixes: [{ description: { text: fix.title }, artifactChanges }] };
}

function editsOf(fix: Fix, file: ConnectorFile): Edits {
  const [change, ...more] = fix.changes;
  const tree = treeOf(file);
  if (fix.edits) return fix.edits;
  if (!tree || !change || more.length > 0) return [];
  try {
    return editsFor(tree, change, keyOrderOf);
  } catch (fault) {
    if (fault instanceof ChangeRefused) return [];
    throw fault;
  }
}

function regionsIn(file: ConnectorFile): (range: Range) => object {
  const position = positionsIn(file.kind === 'text' ? file.text : '');
  return ({ start, end }) => {
    const [from, to] = [position(start), position(end)];
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
}
