import { useMemo } from 'react';
import type { Finding } from '../../core/rules/finding.ts';
import { type Given, givenTo } from '../../core/submission/answers.ts';
import { itemsFor } from '../../core/submission/checklist.ts';
import { type Facts, factsOf } from '../../core/submission/facts.ts';
import type { Item, Standing } from '../../core/submission/item.ts';
import { groupOf, type RuleGroup } from '../../core/submission/ruleGroups.ts';
import { standingOf } from '../../core/submission/standing.ts';
import { jsonOf, member } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';
import { studioJsonOf } from '../../store/submission.ts';
import type { Testing } from '../../store/testing.ts';
import { useTesting } from '../test/useTesting.ts';

/** An item of the checklist, and where it stands. */
export interface Entry {
  readonly item: Item;
  readonly standing: Standing;
  readonly given: Given;
  /** What its rules object to: errors and warnings. */
  readonly findings: readonly Finding[];
}

/** All that is asked of the open connector as it is now. */
export interface Checklist {
  readonly facts: Facts;
  readonly entries: readonly Entry[];
}

export function useChecklist(): Checklist {
  const files = useStudio((state) => state.files);
  const all = useStudio((state) => state.findings);
  const isChecked = useStudio((state) => state.analysedVersion >= 0);
  const tallies = useTesting((state) => state.tallies);
  const byGroup = useMemo(() => grouped([...all.values()].flat()), [all]);
  return useMemo(() => {
    const facts = factsIn(files, tallies);
    const studio = studioJsonOf(files);
    const entries = itemsFor(facts).map((item): Entry => {
      const found = item.judge.by === 'rules' ? (byGroup.get(item.judge.group) ?? []) : [];
      const given = givenTo(studio, item.id);
      const standing = standingOf(item, facts, isChecked ? found : undefined, given);
      return { item, standing, given, findings: found };
    });
    return { facts, entries };
  }, [files, tallies, byGroup, isChecked]);
}

/** Hints are left to the list of findings. */
function grouped(findings: readonly Finding[]): ReadonlyMap<RuleGroup, readonly Finding[]> {
  const groups = new Map<RuleGroup, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const group = groupOf(finding.rule);
    const same = groups.get(group);
    if (same) same.push(finding);
    else groups.set(group, [finding]);
  }
  return groups;
}

function factsIn(files: OpenFiles, calls: Testing['tallies']): Facts {
  const rootOf = (role: 'definition' | 'properties') => {
    const root = fileWithRole(files, role)?.tree?.root;
    return root && jsonOf(root);
  };
  const icon = fileWithRole(files, 'icon')?.file;
  return factsOf({
    profile: profileOf(files),
    definition: rootOf('definition'),
    properties: member(rootOf('properties'), 'properties'),
    icon: icon?.kind === 'binary' ? icon.bytes : undefined,
    hasReadme: fileWithRole(files, 'readme') !== undefined,
    hasScript: fileWithRole(files, 'script') !== undefined,
    calls,
  });
}
