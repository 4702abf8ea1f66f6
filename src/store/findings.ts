import type { FindingsChange } from '../analysis/protocol.ts';
import { newTextFile } from '../core/connector/files.ts';
import type { Finding } from '../core/rules/finding.ts';
import { PROFILES, type Profile } from '../core/rules/rule.ts';
import { type Edits, shiftOffset } from '../core/text/edit.ts';
import { valueAt } from '../core/text/locate.ts';
import type { DocumentSlice } from './document.ts';
import { fileWithRole, type OpenFiles } from './openFiles.ts';
import type { Slice } from './slice.ts';

export type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

export interface FindingsSlice {
  /** By file, without those that are waived. An array keeps its identity until it changes, so its readers stay quiet. */
  findings: FindingsByFile;
  /** What the author leaves as it is, by file. */
  waived: FindingsByFile;
  /** The version that `findings` describes; behind `version` while the worker thinks. */
  analysedVersion: number;
  /** What keeps the analysis from answering, in words; undefined while all is well. */
  analysisFault: string | undefined;
  /** Applies an answer; `edits` are those of each file since the answer before, up to `version`. */
  receiveFindings(version: number, change: FindingsChange, edits: readonly FileEdits[]): void;
  failAnalysis(message: string): void;
  resetFindings(): void;
  setProfile(profile: Profile): void;
}

export interface FileEdits {
  readonly version: number;
  readonly file: string;
  readonly edits: Edits;
}

/** The profile that `studio.json` names; it travels with the connector and serves the command line too. */
export function profileOf(files: OpenFiles): Profile {
  const tree = fileWithRole(files, 'studio')?.tree;
  const named = tree && valueAt(tree, '/profile');
  return PROFILES.find((profile) => profile === named) ?? 'certified';
}

export const createFindings: Slice<FindingsSlice, DocumentSlice> = (set, get) => ({
  findings: new Map(),
  waived: new Map(),
  analysedVersion: -1,
  analysisFault: undefined,
  receiveFindings(version, { added, gone }, edits) {
    const { findings, waived } = get();
    const ids = new Set(gone);
    const isWaived = (finding: Finding) => finding.waived !== undefined;
    set({
      analysedVersion: version,
      analysisFault: undefined,
      findings: applied(
        shifted(findings, edits),
        added.filter((finding) => !isWaived(finding)),
        ids,
      ),
      waived: applied(shifted(waived, edits), added.filter(isWaived), ids),
    });
  },
  failAnalysis(message) {
    set({ analysisFault: message });
  },
  resetFindings() {
    set({
      findings: new Map(),
      waived: new Map(),
      analysedVersion: -1,
      analysisFault: undefined,
    });
  },
  setProfile(profile) {
    const studio = fileWithRole(get().files, 'studio');
    const label = 'Change who publishes it';
    if (studio?.tree)
      get().change(studio.file.name, [{ op: 'set', at: '/profile', value: profile }], label);
    else get().put(newTextFile('studio.json', `${JSON.stringify({ profile }, null, 2)}\n`), label);
  },
});

function shifted(findings: FindingsByFile, edits: readonly FileEdits[]): FindingsByFile {
  if (edits.length === 0) return findings;
  const next = new Map(findings);
  for (const { file, edits: ofFile } of edits) {
    const list = next.get(file);
    if (list)
      next.set(
        file,
        list.map((finding) => shiftedFinding(finding, ofFile)),
      );
  }
  return next;
}

export function shiftedFinding(finding: Finding, edits: Edits): Finding {
  const { range, fix } = finding;
  const start = shiftOffset(range.start, edits);
  const end = shiftOffset(range.end, edits);
  if (start === range.start && end === range.end) return finding;
  const moved = { ...finding, range: { start, end } };
  return fix?.edits ? { ...moved, fix: { ...fix, edits: shiftedEdits(fix.edits, edits) } } : moved;
}

/** A fix of the text's form counts in offsets, which move like the finding's own. */
const shiftedEdits = (ofFix: Edits, edits: Edits): Edits =>
  ofFix.map(({ offset, length, text }) => {
    const start = shiftOffset(offset, edits);
    return { offset: start, length: shiftOffset(offset + length, edits) - start, text };
  });

function applied(
  findings: FindingsByFile,
  added: readonly Finding[],
  gone: ReadonlySet<string>,
): FindingsByFile {
  if (added.length === 0 && gone.size === 0) return findings;
  const next = new Map<string, readonly Finding[]>();
  for (const [file, list] of findings) {
    const stay = gone.size === 0 ? list : list.filter(({ id }) => !gone.has(id));
    next.set(file, stay.length === list.length ? list : stay);
  }
  const byFile = new Map<string, Finding[]>();
  for (const finding of added) {
    const list = byFile.get(finding.file);
    if (list) list.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  for (const [file, list] of byFile) {
    const all = [...(next.get(file) ?? []), ...list];
    next.set(
      file,
      all.sort((a, b) => a.range.start - b.range.start),
    );
  }
  return next;
}
