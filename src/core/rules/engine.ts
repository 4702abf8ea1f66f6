import type { Connector } from '../connector/connector.ts';
import type { ConnectorFile, FileRole } from '../connector/files.ts';
import { find } from '../text/locate.ts';
import type { Tree } from '../text/tree.ts';
import { isObject, type Json, type JsonObject, jsonOf, member } from '../text/value.ts';
import { Answers, ask, isAsked, type Reported } from './answers.ts';
import { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { isClear, moveFindings, placeFindings, type View } from './placeFindings.ts';
import type { Problem, Profile, Rule, Visit, Visited } from './rule.ts';
import { type Place, placesIn, propertiesSections, type Section, sectionsOf } from './sections.ts';

/** A connector with the tree of each of its JSON files, by name. */
export interface Parsed {
  readonly connector: Connector;
  readonly trees: ReadonlyMap<string, Tree>;
}

/** What is known of a section, and where it stood when that was found. */
interface Known {
  readonly section: Section;
  readonly answers: Answers;
  readonly stood: Standing;
  readonly isClear: boolean;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
}

/**
 * Runs rules over a connector again and again. What they say of a section is kept by the identity of the section's
 * value, which trees share across edits, and the findings made of it move along with the section. So an edit costs what
 * the sections cost that it touched, and the answers that looked up what it changed.
 */
export class Checker {
  private readonly rules = new Map<Visit, Rule[]>();
  private readonly sections = new WeakMap<JsonObject, Known>();
  /** What is known of the files without pointers, by their names. */
  private readonly plainFiles = new Map<string, { answers: Answers; content: unknown }>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const visit of [rule.visits].flat())
        this.rules.set(visit, [...this.rulesOf(visit), rule]);
    }
  }

  /** All findings, by file and then by place. A rule that fails is a finding too, and stops no other. */
  check({ connector, trees }: Parsed, profile: Profile): Finding[] {
    const json = (role: FileRole): Json | undefined => {
      const file = connector.files.find((candidate) => candidate.role === role);
      const root = file && trees.get(file.name)?.root;
      return root && jsonOf(root);
    };
    const definition = json('definition');
    const properties = json('properties');
    const context = new Context(connector, definition, member(properties, 'properties'));
    return connector.files.flatMap((file) => {
      const tree = trees.get(file.name);
      const view: View = { file, tree, isClear: isClear(tree), profile };
      if (!tree) return inOrder(placeFindings(this.plainFile(file, context), view));
      const reported = this.ask('jsonFile', { file, tree }, context);
      let sections: Iterable<Section> = [];
      if (file.role === 'definition' && isObject(definition)) {
        reported.push(...this.ask('connector', connector, context));
        reported.push(...this.ask('definition', { at: '', value: definition }, context));
        sections = sectionsOf(definition);
      } else if (file.role === 'properties') sections = propertiesSections(properties);
      const findings = placeFindings(reported, view);
      for (const section of sections) findings.push(...this.section(section, context, view));
      return inOrder(findings);
    });
  }

  private ask<V extends Visit>(visit: V, visited: Visited[V], context: Context): Reported[] {
    return this.rulesOf(visit).flatMap((rule) =>
      isAsked(rule, visited) ? ask(rule, visited, context) : [],
    );
  }

  private section(section: Section, context: Context, view: View): readonly Finding[] {
    const stands = standing(section, view);
    const known = this.sections.get(section.value);
    const isKnown = known?.section.at === section.at;
    const isChanged = !isKnown || known.answers.renew(context);
    const isMoved =
      isKnown && (known.stood.value !== stands.value || known.stood.key !== stands.key);
    const isSeenSame = isKnown && known.isClear === view.isClear && known.profile === view.profile;
    if (!isChanged && !isMoved && isSeenSame) return known.findings;

    const answers = isKnown ? known.answers : this.answersIn(section, context);
    const by = isKnown ? stands.value - known.stood.value : 0;
    const isWhole = isKnown && stands.key - known.stood.key === by;
    const findings =
      !isChanged && isSeenSame && isWhole
        ? moveFindings(known.findings, by)
        : placeFindings(answers.reported, view);
    const { isClear, profile } = view;
    this.sections.set(section.value, {
      section,
      answers,
      stood: stands,
      isClear,
      profile,
      findings,
    });
    return findings;
  }

  private answersIn(section: Section, context: Context): Answers {
    const passes = ({ at, range, fix }: Problem): boolean =>
      range !== undefined || fix?.edits !== undefined || !at.startsWith(section.at);
    return new Answers(placesIn(section), (visit) => this.rulesOf(visit), context, passes);
  }

  private plainFile(file: ConnectorFile, context: Context): readonly Reported[] {
    const places = placesOf(file);
    if (places.length === 0) return [];
    const content = file.kind === 'text' ? file.text : file.bytes;
    const known = this.plainFiles.get(file.name);
    if (known?.content === content) {
      known.answers.renew(context);
      return known.answers.reported;
    }
    const answers = new Answers(
      places,
      (visit) => this.rulesOf(visit),
      context,
      () => false,
    );
    this.plainFiles.set(file.name, { answers, content });
    return answers.reported;
  }

  private rulesOf(visit: Visit): readonly Rule[] {
    return this.rules.get(visit) ?? [];
  }
}

/** How a file without pointers is visited. */
function placesOf(file: ConnectorFile): readonly Place[] {
  if (file.kind === 'binary') return file.role === 'icon' ? [{ visit: 'icon', visited: file }] : [];
  const place: Place = { visit: 'textFile', visited: file };
  if (file.role === 'script') return [place, { visit: 'script', visited: file }];
  return file.role === 'readme' ? [place, { visit: 'readme', visited: file }] : [place];
}

/** Where a section's key and value start in the text. */
interface Standing {
  readonly key: number;
  readonly value: number;
}

function standing({ at }: Section, { tree }: View): Standing {
  const found = tree && find(tree, at);
  const value = found?.range.start ?? 0;
  return { key: found?.key?.start ?? value, value };
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => a.range.start - b.range.start);
