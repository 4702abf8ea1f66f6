import type { Finding } from '../../core/rules/finding.ts';
import { askedIn, isAsked } from '../../core/rules/microsoft/asked.ts';
import { codesOf } from '../../core/rules/microsoft/microsoft.ts';
import { SEVERITIES, type Severity } from '../../core/rules/rule.ts';
import type { OpenFiles } from '../../store/openFiles.ts';
import { homeOfFinding } from './places.ts';

export const GROUPINGS = ['rule', 'place'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A heading with the findings under it. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** The worst in it. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** What the author leaves as it is, together at the end. */
  readonly isWaived?: boolean;
}

export type Row =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Group;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

export interface Filter {
  readonly words: string;
  readonly severities: ReadonlySet<Severity>;
}

const ANY: ReadonlySet<string> = new Set();

/** What can be looked for in a finding. */
const searched = new WeakMap<Finding, string>();

/**
 * The findings that a filter lets through: what a pasted line of a validator is about, else those in which every word
 * stands somewhere.
 */
export function filtered(
  findings: readonly Finding[],
  { words, severities }: Filter,
  files: OpenFiles,
  titleOf: (rule: string) => string,
): readonly Finding[] {
  const asked = askedIn(words);
  if (asked.length > 0) {
    const ofRules = findings.filter((finding) => asked.some((one) => isAsked(finding, one)));
    const atPlaces = asked
      .filter(({ at }) => at !== undefined)
      .map(({ at }) => ({ rules: ANY, at }));
    const found =
      ofRules.length > 0
        ? ofRules
        : findings.filter((finding) => atPlaces.some((one) => isAsked(finding, one)));
    return found.filter(({ severity }) => severities.has(severity));
  }
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = (finding: Finding) => {
    let text = searched.get(finding);
    if (text === undefined) {
      const { rule, file, pointer, message } = finding;
      const { title } = homeOfFinding(files, finding);
      const codes = codesOf(rule).join(' ');
      text = [message, titleOf(rule), rule, title, pointer, file, codes].join(' ').toLowerCase();
      searched.set(finding, text);
    }
    return text;
  };
  return findings.filter(
    (finding) =>
      severities.has(finding.severity) && wanted.every((word) => textOf(finding).includes(word)),
  );
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By rule: the worst first, then in the rules' own order. By place: in the order of the files. */
export function grouped(
  findings: readonly Finding[],
  by: Grouping,
  files: OpenFiles,
  rules: ReadonlyMap<string, { readonly title: string; readonly rank: number }>,
): Group[] {
  const lists = new Map<string, { title: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { key, title } =
      by === 'rule'
        ? { key: finding.rule, title: rules.get(finding.rule)?.title ?? finding.rule }
        : homeOfFinding(files, finding);
    const list = lists.get(key);
    if (list) list.findings.push(finding);
    else lists.set(key, { title, findings: [finding] });
  }
  const groups = [...lists].map(([key, list]) => ({
    key,
    ...list,
    severity: worst(list.findings),
  }));
  if (by === 'place') return groups;
  const rankOf = ({ key }: Group) => rules.get(key)?.rank ?? rules.size;
  return groups.sort((a, b) => RANK[a.severity] - RANK[b.severity] || rankOf(a) - rankOf(b));
}

export const WAIVED = 'waived';

/** The group of what is waived; none where nothing is. */
export const waivedGroup = (findings: readonly Finding[]): Group[] =>
  findings.length === 0
    ? []
    : [{ key: WAIVED, title: 'Waived', severity: worst(findings), findings, isWaived: true }];

const worst = (findings: readonly Finding[]): Severity =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ??
  'info';

/** Headings and findings as one list; a closed group shows its heading alone. */
export const rowsOf = (groups: readonly Group[], closed: ReadonlySet<string>): Row[] =>
  groups.flatMap((group): Row[] => {
    const isOpen = !closed.has(group.key);
    const heading: Row = { kind: 'group', key: `group ${group.key}`, group, isOpen };
    if (!isOpen) return [heading];
    return [
      heading,
      ...group.findings.map((finding): Row => ({ kind: 'finding', key: finding.id, finding })),
    ];
  });
