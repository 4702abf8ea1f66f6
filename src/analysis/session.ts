import type { Connector } from '../core/connector/connector.ts';
import type { ConnectorFile, TextFile } from '../core/connector/files.ts';
import { Checker, type Parsed } from '../core/rules/engine.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Profile, Rule } from '../core/rules/rule.ts';
import { waive, waiversOf } from '../core/rules/waivers.ts';
import { applyEdits, type Edits, editTree } from '../core/text/edit.ts';
import { parse } from '../core/text/parse.ts';
import type { Tree } from '../core/text/tree.ts';
import { type Json, jsonOf } from '../core/text/value.ts';

/** Whether a file is read as JSON and checked. */
export const isJsonFile = (file: ConnectorFile): file is TextFile =>
  file.kind === 'text' && /\.json$/i.test(file.name);

/**
 * A connector under analysis: its files as they are now, a tree of each JSON file that follows the edits, and what the
 * rules say. The app runs one in a worker, the command line in process.
 */
export class Session {
  private files: readonly ConnectorFile[] = [];
  private name = '';
  private readonly trees = new Map<string, Tree>();
  private readonly checker: Checker;

  constructor(rules: readonly Rule[]) {
    this.checker = new Checker(rules);
  }

  open(connector: Connector): void {
    this.name = connector.name;
    this.files = connector.files;
    this.trees.clear();
    for (const file of connector.files) this.read(file);
  }

  /** Adds a file, or replaces the one of that name. */
  put(file: ConnectorFile): void {
    const others = this.files.filter(({ name }) => name !== file.name);
    this.files =
      others.length < this.files.length
        ? this.files.map((old) => (old.name === file.name ? file : old))
        : [...others, file];
    this.trees.delete(file.name);
    this.read(file);
  }

  remove(name: string): void {
    this.files = this.files.filter((file) => file.name !== name);
    this.trees.delete(name);
  }

  /** @throws RangeError no such text file: the caller's files and these have come apart */
  edit(name: string, edits: Edits): void {
    const file = this.files.find((candidate) => candidate.name === name);
    if (file?.kind !== 'text') throw new RangeError(`there is no text file ${name}`);
    const tree = this.trees.get(name);
    const next = tree && editTree(tree, edits);
    if (next) this.trees.set(name, next);
    const text = next?.text ?? applyEdits(file.text, edits);
    this.files = this.files.map((old) => (old === file ? { ...file, text } : old));
  }

  get connector(): Connector {
    return { name: this.name, files: this.files };
  }

  get parsed(): Parsed {
    return { connector: this.connector, trees: this.trees };
  }

  findings(profile: Profile): readonly Finding[] {
    return this.waive(this.checker.check(this.parsed, profile));
  }

  /** Findings of this connector, marked where `studio.json` waives them. */
  waive(findings: readonly Finding[]): readonly Finding[] {
    const studio = this.files.find(({ role }) => role === 'studio');
    const waivers = waiversOf(studio && this.rootOf(studio.name));
    return waive(findings, waivers, (file) => this.rootOf(file));
  }

  private rootOf(file: string): Json | undefined {
    const root = this.trees.get(file)?.root;
    return root && jsonOf(root);
  }

  private read(file: ConnectorFile): void {
    if (isJsonFile(file)) this.trees.set(file.name, parse(file.text));
  }
}
