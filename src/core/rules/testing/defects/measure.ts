import { treeOf } from '../../../connector/fileJson.ts';
import {
  type ConnectorFile,
  type FileRole,
  newTextFile,
  type TextFile,
} from '../../../connector/files.ts';
import { applyChanges, ChangeRefused } from '../../../text/change.ts';
import { editTree } from '../../../text/edit.ts';
import { find, type Range } from '../../../text/locate.ts';
import { child, isWithin, type Pointer, parentOf, parsePointer } from '../../../text/pointer.ts';
import type { Tree } from '../../../text/tree.ts';
import { RULES } from '../../catalogue.ts';
import { Checker } from '../../engine.ts';
import type { Finding } from '../../finding.ts';
import type { Profile } from '../../rule.ts';
import type { Defect, Injection } from './defect.ts';
import type { Subject } from './subject.ts';

/** What one mistake in one connector led to. */
export interface Outcome {
  readonly defect: Defect;
  readonly injection: Injection;
  /** Findings that were not there before. */
  readonly added: readonly Finding[];
  /** Whether one of them is at the mistake, right above it or below it. */
  readonly isPlaced: boolean;
  /** Whether one of those is of a rule that has to speak. */
  readonly isFound: boolean;
}

/** Checks a connector as it is, and then with one mistake at a time. */
export class Bench {
  private readonly checker = new Checker(RULES);
  private readonly trees: ReadonlyMap<string, Tree>;
  private readonly before = new Map<Profile, readonly Finding[]>();

  constructor(readonly subject: Subject) {
    this.trees = treesOf(subject.connector.files);
  }

  /** Findings of the connector as it is. */
  findings(profile: Profile): readonly Finding[] {
    const known = this.before.get(profile);
    if (known) return known;
    const found = this.checker.check(
      { connector: this.subject.connector, trees: this.trees },
      profile,
    );
    this.before.set(profile, found);
    return found;
  }

  /**
   * Makes the first mistake of the kind that can be made at a place where its rules say nothing yet, trying no more than
   * `tries` places; undefined where there is none.
   */
  put(defect: Defect, pick: (count: number) => number, tries = 40): Outcome | undefined {
    const places = [...take(defect.injections(this.subject), 400)];
    const before = this.findings(defect.profile).filter(({ rule }) => defect.rules.includes(rule));
    for (let left = tries; left > 0 && places.length > 0; left--) {
      const [injection] = places.splice(pick(places.length), 1);
      if (!injection || before.some((finding) => this.isAt(finding, injection))) continue;
      const outcome = this.judge(defect, injection);
      if (outcome) return outcome;
    }
    return undefined;
  }

  private judge(defect: Defect, injection: Injection): Outcome | undefined {
    const changed = this.made(injection);
    if (!changed) return undefined;
    const { connector } = this.subject;
    const trees = new Map([...this.trees, ...changed.trees]);
    const known = counted(
      this.findings(defect.profile).map((finding) => moved(finding, injection)),
    );
    const all = this.checker.check(
      { connector: { ...connector, files: changed.files }, trees },
      defect.profile,
    );
    const added = all.filter((finding) => !known.take(keyOf(finding)));
    const placed = added.filter((finding) => this.isAt(finding, injection));
    return {
      defect,
      injection,
      added,
      isPlaced: placed.length > 0,
      isFound: placed.some(({ rule }) => defect.rules.includes(rule)),
    };
  }

  /** The files with the mistake in them; undefined where it cannot be made. */
  private made(injection: Injection) {
    const { files } = this.subject.connector;
    if (injection.by === 'file') {
      const rest = files.filter(({ role }) => role !== injection.role || role === 'other');
      return { files: injection.file ? [...rest, injection.file] : rest, trees: [] };
    }
    const file = files.find(({ role }) => role === injection.role);
    if (file?.kind !== 'text') return undefined;
    const tree = this.trees.get(file.name);
    const now = tree && changedTree(tree, injection);
    const text = now ? now.text : injection.by === 'edit' ? edited(file, injection) : undefined;
    if (text === undefined || text === file.text) return undefined;
    const changed = { ...newTextFile(file.name, text, file.role), encoding: file.encoding };
    return {
      files: files.map((one) => (one === file ? changed : one)),
      trees: now ? [[file.name, now] as const] : [],
    };
  }

  private isAt(finding: Finding, injection: Injection): boolean {
    const { files } = this.subject.connector;
    const { role } = injection;
    const roleOfFinding = files.find(({ name }) => name === finding.file)?.role;
    switch (injection.by) {
      case 'changes':
        return roleOfFinding === role && isNear(finding.pointer, injection.at);
      case 'edit':
        return roleOfFinding === role && this.isOnLine(finding, injection);
      case 'file':
        return true;
    }
  }

  private placeIn(role: FileRole, pointer: Pointer): Range | undefined {
    const file = this.subject.connector.files.find((one) => one.role === role);
    const tree = file && this.trees.get(file.name);
    return tree && find(tree, pointer)?.range;
  }

  /** Of a readme anything; of a text that is wrong in form what is on the line of the slip, beside it or around it. */
  private isOnLine(
    { range, pointer }: Finding,
    { role, edit }: Extract<Injection, { by: 'edit' }>,
  ): boolean {
    if (role === 'readme' || (pointer === '' && range.start <= 1)) return true;
    const around = this.placeIn(role, pointer);
    if (pointer !== '' && around && around.start <= edit.offset && edit.offset <= around.end)
      return true;
    const text = this.subject.textOf(role);
    const from = text.lastIndexOf('\n', text.lastIndexOf('\n', edit.offset) - 1);
    const next = text.indexOf('\n', edit.offset + edit.length);
    const to = next < 0 ? text.length : (text.indexOf('\n', next + 1) + text.length) % text.length;
    return range.start >= from && range.start <= to + edit.text.length;
  }
}

/** A message may count what the mistake adds to; the rule and the place are what makes a finding a new one. */
const keyOf = ({ rule, file, pointer }: Finding): string => `${rule} ${file} ${pointer}`;

/** How often each finding is there. */
function counted(findings: readonly Finding[]) {
  const left = new Map<string, number>();
  for (const finding of findings) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return {
    /** Takes one away; false where there is none left. */
    take(key: string): boolean {
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0;
    },
  };
}

/** Where a finding would be after a key was renamed. */
function moved(finding: Finding, injection: Injection): Finding {
  const first = injection.by === 'changes' ? injection.changes[0] : undefined;
  if (first?.op !== 'rename' || !isWithin(finding.pointer, first.at)) return finding;
  const pointer = `${child(parentOf(first.at), first.key)}${finding.pointer.slice(first.at.length)}`;
  return { ...finding, pointer: parsePointer(pointer) ?? '' };
}

const isNear = (found: Pointer, at: Pointer): boolean =>
  isWithin(found, at) || found === parentOf(at);

function changedTree(tree: Tree, injection: Exclude<Injection, { by: 'file' }>): Tree | undefined {
  if (injection.by === 'edit') return editTree(tree, [injection.edit]);
  try {
    return applyChanges(tree, injection.changes).tree;
  } catch (fault) {
    if (fault instanceof ChangeRefused) return undefined;
    throw fault;
  }
}

const edited = ({ text }: TextFile, { edit }: Extract<Injection, { by: 'edit' }>): string =>
  text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length);

function treesOf(files: readonly ConnectorFile[]): ReadonlyMap<string, Tree> {
  return new Map(
    files.flatMap((file) => {
      const tree = treeOf(file);
      return tree ? [[file.name, tree] as const] : [];
    }),
  );
}

function* take<T>(all: Iterable<T>, count: number): Iterable<T> {
  let left = count;
  for (const item of all) {
    if (left-- <= 0) return;
    yield item;
  }
}
