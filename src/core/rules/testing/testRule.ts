import { describe, expect, it } from 'vitest';
import { FILE_NAMES, newTextFile } from '../../connector/files.ts';
import { applyChanges } from '../../text/change.ts';
import { applyEdits } from '../../text/edit.ts';
import { parse } from '../../text/parse.ts';
import { Checker } from '../engine.ts';
import type { Finding } from '../finding.ts';
import {
  PROFILES,
  type Profile,
  type Rule,
  type Severity,
  type SeverityByProfile,
} from '../rule.ts';
import type { Given } from './testConnector.ts';

interface Refusal {
  readonly name: string;
  readonly given: Given;
  /** Below the place that the builder of `given` is about; several when it is refused in several places. */
  readonly at: string | readonly string[];
  /** The text that the findings' ranges cover. */
  readonly shows?: string | readonly string[];
  /** Part of the first message. */
  readonly says?: string;
  /** For a certified connector, or for each profile. */
  readonly severity?: Severity | SeverityByProfile;
  /** What the safe fixes lead to. */
  readonly fixed?: Given;
  /** What the fixes lead to that the author has to agree to. Without either there must be no fix. */
  readonly proposed?: Given;
}

interface Cases {
  readonly accepts: Readonly<Record<string, Given>>;
  readonly refuses: readonly Refusal[];
}

/** Runs one rule alone over connectors it accepts and refuses: the place, the severity, and what its fixes lead to. */
export function testRule(rule: Rule, { accepts, refuses }: Cases) {
  describe(rule.id, () => {
    it.each(Object.entries(accepts))('accepts %s', (_name, given) => {
      expect(check(rule, given).map(({ pointer, message }) => ({ pointer, message }))).toEqual([]);
    });

    it.each(refuses)('refuses $name', (refusal) => {
      const { given, at, shows, says, severity } = refusal;
      const findings = check(rule, given);
      const places = [at].flat().map((below) => given.base + below);
      expect(findings.map(({ pointer }) => pointer)).toEqual(places);
      if (shows !== undefined) expect(findings.map(shownIn(given))).toEqual([shows].flat());
      if (says !== undefined) expect(findings[0]?.message).toContain(says);
      if (severity !== undefined) expectSeverity(rule, given, severity);
      expectFix(rule, refusal, findings);
    });
  });
}

const shownIn =
  ({ texts, file }: Given) =>
  ({ range }: Finding): string =>
    texts[file]?.slice(range.start, range.end) ?? '';

function expectSeverity(rule: Rule, given: Given, severity: Severity | SeverityByProfile) {
  const wanted = typeof severity === 'string' ? { certified: severity } : severity;
  const found = PROFILES.filter((profile) => profile in wanted).map((profile) => [
    profile,
    check(rule, given, profile)[0]?.severity ?? 'off',
  ]);
  expect(Object.fromEntries(found)).toEqual(wanted);
}

function expectFix(rule: Rule, { given, fixed, proposed }: Refusal, findings: readonly Finding[]) {
  const wanted = fixed ?? proposed;
  const isSafe = findings.map(({ fix }) => fix?.safe);
  if (!wanted) {
    expect(isSafe.every((safe) => safe === undefined)).toBe(true);
    return;
  }
  expect(isSafe.every((safe) => safe === (fixed !== undefined))).toBe(true);
  const after = fixAll(rule, given, findings.length);
  if (given.isVerbatim) expect(after.texts).toEqual(wanted.texts);
  else expect(valuesOf(after)).toEqual(valuesOf(wanted));
  expect(check(rule, after)).toEqual([]);
}

/** Applies the first finding's fix, checks again, and so on. */
function fixAll(rule: Rule, given: Given, times: number): Given {
  const fix = check(rule, given)[0]?.fix;
  if (!fix || times === 0) return given;
  const before = given.texts[given.file] ?? '';
  const text = fix.edits
    ? applyEdits(before, fix.edits)
    : applyChanges(parse(before), fix.changes).tree.text;
  return fixAll(rule, { ...given, texts: { ...given.texts, [given.file]: text } }, times - 1);
}

const valuesOf = ({ texts }: Given): unknown =>
  Object.entries(texts).map(([file, text]) => [file, file === 'script' ? text : JSON.parse(text)]);

const ROLES = ['definition', 'properties', 'script'] as const;

/** The rule's findings in the file that the connector is about. */
export function check(
  rule: Rule,
  { texts, file }: Given,
  profile: Profile = 'certified',
): Finding[] {
  const files = ROLES.flatMap((role) => {
    const text = texts[role];
    return text === undefined ? [] : [newTextFile(FILE_NAMES[role], text)];
  });
  const json = files.filter(({ role }) => role !== 'script');
  const trees = new Map(json.map(({ name, text }) => [name, parse(text)]));
  const findings = new Checker([rule]).check(
    { connector: { name: 'Test', files }, trees },
    profile,
  );
  return findings.filter((finding) => finding.file === FILE_NAMES[file]);
}
