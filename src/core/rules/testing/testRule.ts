import { describe, expect, it } from 'vitest';
import { FILE_NAMES, newTextFile, readFile } from '../../connector/files.ts';
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
import { type Given, TEXT_ROLES, type TextRole } from './testConnector.ts';

interface Refusal {
  readonly name: string;
  readonly given: Given;
  /** Below the place that the builder of `given` is about; several when it is refused in several places. */
  readonly at: string | readonly string[];
  /** The text that the findings' ranges cover. */
  readonly shows?: string | readonly string[];
  /** Part of the first message. */
  readonly says?: string;
  /** For the profile of the cases, or for each profile. */
  readonly severity?: Severity | SeverityByProfile;
  /** What the safe fixes lead to. */
  readonly fixed?: Given;
  /** What the fixes lead to that the author has to agree to. Without either there must be no fix. */
  readonly proposed?: Given;
}

interface Cases {
  /** Who publishes the connectors; a verified publisher unless told. */
  readonly profile?: Profile;
  readonly accepts: Readonly<Record<string, Given>>;
  readonly refuses: readonly Refusal[];
}

/** Runs one rule alone over connectors it accepts and refuses: the place, the severity, and what its fixes lead to. */
export function testRule(rule: Rule, { accepts, refuses, profile = 'certified' }: Cases) {
  describe(rule.id, () => {
    it.each(Object.entries(accepts))('accepts %s', (_name, given) => {
      const findings = check(rule, given, profile);
      expect(findings.map(({ pointer, message }) => ({ pointer, message }))).toEqual([]);
    });

    it.each(refuses)('refuses $name', (refusal) => {
      const { given, at, shows, says, severity } = refusal;
      const findings = check(rule, given, profile);
      const places = [at].flat().map((below) => given.base + below);
      expect(findings.map(({ pointer }) => pointer)).toEqual(places);
      if (shows !== undefined) expect(findings.map(shownIn(given))).toEqual([shows].flat());
      if (says !== undefined) expect(findings[0]?.message).toContain(says);
      if (severity !== undefined)
        expectSeverity(
          rule,
          given,
          typeof severity === 'string' ? { [profile]: severity } : severity,
        );
      expectFix(rule, refusal, findings, profile);
    });
  });
}

const textIn = ({ texts, file }: Given): string => (file === 'icon' ? '' : (texts[file] ?? ''));

const shownIn =
  (given: Given) =>
  ({ range }: Finding): string =>
    textIn(given).slice(range.start, range.end);

function expectSeverity(
  rule: Rule,
  given: Given,
  wanted: { readonly [P in Profile]?: Severity | 'off' },
) {
  const found = PROFILES.filter((profile) => profile in wanted).map((profile) => [
    profile,
    check(rule, given, profile)[0]?.severity ?? 'off',
  ]);
  expect(Object.fromEntries(found)).toEqual(wanted);
}

function expectFix(
  rule: Rule,
  { given, fixed, proposed }: Refusal,
  findings: readonly Finding[],
  profile: Profile,
) {
  const wanted = fixed ?? proposed;
  const isSafe = findings.map(({ fix }) => fix?.safe);
  if (!wanted) {
    expect(isSafe.every((safe) => safe === undefined)).toBe(true);
    return;
  }
  expect(isSafe.every((safe) => safe === (fixed !== undefined))).toBe(true);
  const after = fixAll(rule, given, findings.length, profile);
  if (given.isVerbatim) expect(after.texts).toEqual(wanted.texts);
  else expect(valuesOf(after)).toEqual(valuesOf(wanted));
  expect(check(rule, after, profile)).toEqual([]);
}

/** Applies the first finding's fix, checks again, and so on. */
function fixAll(rule: Rule, given: Given, times: number, profile: Profile): Given {
  const fix = check(rule, given, profile)[0]?.fix;
  if (!fix || times === 0) return given;
  const before = textIn(given);
  const text = fix.edits
    ? applyEdits(before, fix.edits)
    : applyChanges(parse(before), fix.changes).tree.text;
  const fixed = { ...given, texts: { ...given.texts, [given.file]: text } };
  return fixAll(rule, fixed, times - 1, profile);
}

const valuesOf = ({ texts }: Given): unknown =>
  Object.entries(texts).map(([role, text]) => [role, isJson(role) ? JSON.parse(text) : text]);

const isJson = (role: string): boolean => role !== 'script' && role !== 'readme';

/** The rule's findings in the file that the connector is about. */
export function check(rule: Rule, given: Given, profile: Profile = 'certified'): Finding[] {
  const { icon, others = [], definitionName = FILE_NAMES.definition } = given;
  const nameOf = (role: TextRole) => (role === 'definition' ? definitionName : FILE_NAMES[role]);
  const texts = TEXT_ROLES.flatMap((role) => {
    const text = given.texts[role];
    return text === undefined ? [] : [newTextFile(nameOf(role), text, role)];
  });
  const trees = new Map(
    texts.filter(({ role }) => isJson(role)).map(({ name, text }) => [name, parse(text)]),
  );
  const empty = new Uint8Array();
  const files = [
    ...texts,
    ...(icon ? [readFile({ name: icon.name, bytes: icon.bytes })] : []),
    ...others.map((name) => readFile({ name, bytes: empty })),
  ];
  const findings = new Checker([rule]).check(
    { connector: { name: 'Test', files }, trees },
    profile,
  );
  const about = given.file === 'icon' ? icon?.name : nameOf(given.file);
  return findings.filter(({ file }) => file === about);
}
