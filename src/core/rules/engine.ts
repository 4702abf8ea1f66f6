import type { Connector } from '../connector/connector.ts';
import type { ConnectorFile, FileRole } from '../connector/files.ts';
import { type Definition, definitionOf } from '../swagger/definition.ts';
import { rangeOf } from '../text/locate.ts';
import type { Pointer } from '../text/pointer.ts';
import type { FaultKind, Tree } from '../text/tree.ts';
import { isObject, type Json, type JsonObject, jsonOf, member } from '../text/value.ts';
import { faultGroups } from './faultGroups.ts';
import type { Finding } from './finding.ts';
import {
  everywhere,
  type Problem,
  type Profile,
  type Rule,
  type RuleContext,
  type Visit,
  type Visited,
} from './rule.ts';
import { type Place, placesIn, propertiesSections, type Section, sectionsOf } from './sections.ts';
import { MENDS } from './text/mendFault.ts';

/** A connector with the tree of each of its JSON files, by name. */
export interface Parsed {
  readonly connector: Connector;
  readonly trees: ReadonlyMap<string, Tree>;
}

interface Reported extends Problem {
  readonly rule: Rule;
}

/** The answers that depend on what was visited alone, and the rules to be asked again each time. */
interface Answers {
  readonly kept: readonly Reported[];
  readonly again: readonly { readonly rule: Rule; readonly visited: Visited[Visit] }[];
}

/** What is known of a section. */
interface Known extends Answers {
  readonly at: Pointer;
}

/**
 * Runs rules over a connector again and again. What they say of a section without looking elsewhere is kept by the
 * identity of the section's value, which trees share across edits. So an edit costs what the sections that it touched
 * cost, and the answers that depend on more than their section.
 */
export class Checker {
  private readonly rules = new Map<Visit, Rule[]>();
  private readonly known = new WeakMap<JsonObject, Known>();
  /** What is known of the files without pointers, by their names. */
  private readonly knownFiles = new Map<string, Answers & { readonly content: unknown }>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const visit of [rule.visits].flat())
        this.rules.set(visit, [...this.visitorsOf(visit), rule]);
    }
  }

  /** All findings, by file and then by place. A rule that fails is a finding too, and stops no other. */
  check(parsed: Parsed, profile: Profile): Finding[] {
    const definition = fileJson(parsed, 'definition');
    const properties = fileJson(parsed, 'properties');
    const context = new Context(
      parsed.connector,
      definition?.value,
      member(properties?.value, 'properties'),
    );
    const findings: Finding[] = [];
    for (const file of parsed.connector.files) {
      const tree = parsed.trees.get(file.name);
      if (!tree) {
        findings.push(...toFindings(this.plainFile(file, context), file, undefined, profile));
        continue;
      }
      const reported = this.ask('jsonFile', { file, tree }, context);
      if (file === definition?.file && isObject(definition.value)) {
        reported.push(...this.ask('connector', parsed.connector, context));
        reported.push(...this.ask('definition', { at: '', value: definition.value }, context));
        for (const section of sectionsOf(definition.value))
          reported.push(...this.section(section, context));
      }
      if (file === properties?.file) {
        for (const section of propertiesSections(properties.value))
          reported.push(...this.section(section, context));
      }
      findings.push(...toFindings(reported, file, tree, profile));
    }
    return findings;
  }

  private ask<V extends Visit>(visit: V, visited: Visited[V], context: Context): Reported[] {
    return this.visitorsOf(visit).flatMap((rule) => ask(rule, visited, context));
  }

  private section(section: Section, context: Context): Reported[] {
    const known = this.known.get(section.value);
    if (known?.at === section.at) return answersOf(known, context);
    const { reported, answers } = this.askAll(placesIn(section), context);
    this.known.set(section.value, { at: section.at, ...answers });
    return reported;
  }

  /** Offsets in an answer hold for as long as the file is the same. */
  private plainFile(file: ConnectorFile, context: Context): Reported[] {
    const place = placeOf(file);
    if (!place) return [];
    const known = this.knownFiles.get(file.name);
    if (known?.content === contentOf(file)) return answersOf(known, context);
    const { reported, answers } = this.askAll([place], context);
    this.knownFiles.set(file.name, { content: contentOf(file), ...answers });
    return reported;
  }

  private askAll(places: Iterable<Place>, context: Context) {
    const kept: Reported[] = [];
    const again: Answers['again'][number][] = [];
    const changing: Reported[] = [];
    for (const { visit, visited } of places) {
      for (const rule of this.visitorsOf(visit)) {
        context.looked = false;
        const reported = ask(rule, visited, context);
        if (context.looked || (!isPlain(visit) && reported.some(hasOffsets))) {
          again.push({ rule, visited });
          changing.push(...reported);
        } else kept.push(...reported);
      }
    }
    return { reported: [...kept, ...changing], answers: { kept, again } satisfies Answers };
  }

  private visitorsOf(visit: Visit): readonly Rule[] {
    return this.rules.get(visit) ?? [];
  }
}

const isPlain = (visit: Visit): boolean =>
  visit === 'script' || visit === 'readme' || visit === 'icon';

const contentOf = (file: ConnectorFile) => (file.kind === 'text' ? file.text : file.bytes);

/** How a file without pointers is visited. */
function placeOf(file: ConnectorFile): Place | undefined {
  if (file.kind === 'binary')
    return file.role === 'icon' ? { visit: 'icon', visited: file } : undefined;
  if (file.role === 'script') return { visit: 'script', visited: file };
  return file.role === 'readme' ? { visit: 'readme', visited: file } : undefined;
}

const answersOf = ({ kept, again }: Answers, context: Context): Reported[] => [
  ...kept,
  ...again.flatMap(({ rule, visited }) => ask(rule, visited, context)),
];

/** Offsets hold in one version of the text only. */
const hasOffsets = ({ range, fix }: Problem): boolean =>
  range !== undefined || fix?.edits !== undefined;

function ask(rule: Rule, visited: Visited[Visit], context: RuleContext): Reported[] {
  const reported: Reported[] = [];
  try {
    for (const problem of rule.check(visited, context)) reported.push({ ...problem, rule });
    return reported;
  } catch (fault) {
    const at = 'at' in visited ? visited.at : '';
    const message = `The studio could not check this: its rule ${rule.id} failed (${String(fault)}). Please report it.`;
    return [{ at, message, severity: everywhere('info'), rule }];
  }
}

/** What rules may look at; notes that one did, since its answer then depends on more than its section. */
class Context implements RuleContext {
  looked = false;

  constructor(
    private readonly whole: Connector,
    private readonly root: Json | undefined,
    private readonly props: Json | undefined,
  ) {}

  get connector(): Connector {
    this.looked = true;
    return this.whole;
  }

  get definition(): Definition {
    this.looked = true;
    return definitionOf(this.root);
  }

  get properties(): Json | undefined {
    this.looked = true;
    return this.props;
  }
}

function fileJson(
  { connector, trees }: Parsed,
  role: FileRole,
): { file: ConnectorFile; value: Json | undefined } | undefined {
  const file = connector.files.find((candidate) => candidate.role === role);
  const root = file && trees.get(file.name)?.root;
  return file && { file, value: root && jsonOf(root) };
}

/** Beside these faults of form, a change of values does what it says; beside others its place may be misread. */
const CLEAR: ReadonlySet<FaultKind> = new Set<FaultKind>([...MENDS.keys(), 'value-missing']);

/** For what says no range in a text without pointers: a rule that failed. */
const TOP = { start: 0, end: 0 };

function toFindings(
  reported: readonly Reported[],
  file: ConnectorFile,
  tree: Tree | undefined,
  profile: Profile,
): Finding[] {
  const findings = new Map<string, Finding>();
  const isClear = tree !== undefined && faultGroups(tree).every(({ kind }) => CLEAR.has(kind));
  for (const { rule, at, message, part, fix, severity, range } of reported) {
    const level = (severity ?? rule.severity)[profile];
    if (level === 'off') continue;
    const place = range ?? (tree ? rangeOf(tree, at, part) : TOP);
    const id = [rule.id, file.name, at, message, range?.start ?? ''].join('|');
    findings.set(id, {
      id,
      rule: rule.id,
      severity: level,
      file: file.name,
      pointer: at,
      range: place,
      message,
      why: rule.why,
      fix: fix && (isClear || fix.edits) ? fix : null,
    });
  }
  return [...findings.values()].sort((a, b) => a.range.start - b.range.start);
}
