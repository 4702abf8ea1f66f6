import type { Finding } from '../core/rules/finding.ts';
import type { Profile, Rule } from '../core/rules/rule.ts';
import { type Edits, shiftOffset } from '../core/text/edit.ts';
import { jsonOf } from '../core/text/value.ts';
import type { FindingsChange, FromAnalysis, ToAnalysis } from './protocol.ts';
import { checkSchema, type SchemaProblem } from './schemaCheck.ts';
import { Session } from './session.ts';
import type { SpecificationProblem } from './specification.ts';
import { specificationFindings } from './specificationFindings.ts';

/**
 * Takes the messages of `ToAnalysis` and answers with what changed in the findings. The rules are asked at once; the
 * specification's schema, which costs as much again, when `checkSpecification` is called in a pause.
 */
export class Analyst {
  private readonly session: Session;
  private profile: Profile = 'certified';
  private version = 0;
  private schemaProblems: readonly SchemaProblem[] = [];
  private secondOpinion: readonly SpecificationProblem[] = [];
  /** What the other side shows, its ranges moved along with the edits since. */
  private shown: readonly Finding[] = [];

  constructor(private readonly rules: readonly Rule[]) {
    this.session = new Session(rules);
  }

  receive(message: ToAnalysis): void {
    this.version = message.version;
    switch (message.type) {
      case 'open':
        this.session.open(message.connector);
        this.profile = message.profile;
        this.shown = [];
        this.schemaProblems = [];
        this.secondOpinion = [];
        break;
      case 'edit':
        this.session.edit(message.file, message.edits);
        this.shown = this.shown.map((finding) => moved(finding, message.file, message.edits));
        break;
      case 'put':
        this.session.put(message.file);
        break;
      case 'remove':
        this.session.remove(message.name);
        break;
      case 'profile':
        this.profile = message.profile;
        break;
      case 'specification':
        this.secondOpinion = message.problems;
        break;
    }
  }

  answer(): FromAnalysis {
    const { version, profile } = this;
    try {
      return { type: 'findings', version, profile, ...this.change() };
    } catch (fault) {
      return { type: 'failed', version, message: String(fault) };
    }
  }

  checkSpecification(): FromAnalysis {
    const tree = this.definitionTree();
    this.schemaProblems = tree?.tree.root ? checkSchema(jsonOf(tree.tree.root)) : [];
    return this.answer();
  }

  private change(): FindingsChange {
    const findings = this.findings();
    const before = new Map(this.shown.map((finding) => [finding.id, finding]));
    const added = findings.filter((finding) => !same(finding, before.get(finding.id)));
    const now = new Set(findings.map(({ id }) => id));
    const gone = this.shown.filter(({ id }) => !now.has(id)).map(({ id }) => id);
    const changed = added.filter(({ id }) => before.has(id)).map(({ id }) => id);
    this.shown = findings;
    return { added, gone: [...gone, ...changed] };
  }

  private findings(): readonly Finding[] {
    const findings = this.session.findings(this.profile);
    const definition = this.definitionTree();
    if (!definition) return findings;
    const problems = [...this.schemaProblems, ...this.secondOpinion];
    return [
      ...findings,
      ...this.session.waive(
        specificationFindings(problems, definition.tree, definition.name, findings, this.rules),
      ),
    ];
  }

  private definitionTree() {
    const { connector, trees } = this.session.parsed;
    const name = connector.files.find((file) => file.role === 'definition')?.name;
    const tree = name === undefined ? undefined : trees.get(name);
    return name === undefined || !tree ? undefined : { name, tree };
  }
}

const moved = (finding: Finding, file: string, edits: Edits): Finding =>
  finding.file === file
    ? {
        ...finding,
        range: {
          start: shiftOffset(finding.range.start, edits),
          end: shiftOffset(finding.range.end, edits),
        },
      }
    : finding;

const same = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined &&
  a.severity === b.severity &&
  a.waived === b.waived &&
  a.range.start === b.range.start &&
  a.range.end === b.range.end &&
  a.fix?.title === b.fix?.title;
