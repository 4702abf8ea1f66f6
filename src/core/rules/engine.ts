import type { Connector } from '../connector/connector.ts';
import type { ConnectorFile, FileRole } from '../connector/files.ts';
import { type Definition, definitionOf, type Operation, type Site } from '../swagger/definition.ts';
import { schemasIn } from '../swagger/schemas.ts';
import { rangeOf } from '../text/locate.ts';
import { child, isWithin, type Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  jsonOf,
  member,
} from '../text/value.ts';
import type { Finding } from './finding.ts';
import type { Problem, Profile, Rule, RuleContext, Visit, Visited } from './rule.ts';

/** A connector with the tree of each of its JSON files, by name. */
export interface Parsed {
  readonly connector: Connector;
  readonly trees: ReadonlyMap<string, Tree>;
}

interface Reported extends Problem {
  readonly rule: Rule;
}

/** A problem with its place below the site, so that it holds wherever the same value stands. */
interface Kept {
  readonly problem: Problem;
  readonly below: string;
}

/**
 * Runs rules over a connector again and again. What a rule says of a place without looking elsewhere is kept by the
 * identity of that place's value, which trees share across edits: only what an edit touched is checked again.
 */
export class Checker {
  private readonly rules = new Map<
    Visit,
    { rule: Rule; kept: WeakMap<JsonObject, readonly Kept[]> }[]
  >();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const same = this.rules.get(rule.visits);
      const entry = { rule, kept: new WeakMap() };
      if (same) same.push(entry);
      else this.rules.set(rule.visits, [entry]);
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
      if (!tree) continue;
      const reported = [...this.run('jsonFile', { file, tree }, context)];
      if (file === definition?.file) reported.push(...this.definition(definition.value, context));
      if (file === properties?.file) reported.push(...this.properties(context));
      findings.push(...toFindings(reported, file, tree, profile));
    }
    return findings;
  }

  private *definition(root: Json | undefined, context: Context): Iterable<Reported> {
    if (!isObject(root)) return;
    yield* this.run('definition', { at: '', value: root }, context);
    if (isObject(root['info']))
      yield* this.run('info', { at: '/info', value: root['info'] }, context);
    for (const { at, value } of objectsIn('/parameters', root['parameters'])) {
      yield* this.run('parameter', { at, value, operation: undefined }, context);
    }
    for (const response of objectsIn('/responses', root['responses']))
      yield* this.run('response', response, context);
    for (const pathItem of objectsIn('/paths', root['paths'])) {
      yield* this.run('pathItem', pathItem, context);
      yield* this.parameters(pathItem, undefined, context);
    }
    for (const operation of definitionOf(root).operations) {
      yield* this.run('operation', context.watched(operation), context);
      yield* this.parameters(operation, operation, context);
      for (const response of objectsIn(
        child(operation.at, 'responses'),
        operation.value['responses'],
      )) {
        yield* this.run('response', response, context);
      }
    }
    if (this.rules.has('schema'))
      for (const schema of schemasIn(root)) yield* this.run('schema', schema, context);
  }

  private *parameters(
    owner: Site,
    operation: Operation | undefined,
    context: Context,
  ): Iterable<Reported> {
    for (const [index, value] of itemsOf(owner.value['parameters']).entries()) {
      if (!isObject(value)) continue;
      const at = child(owner.at, 'parameters', index);
      yield* this.run('parameter', context.watchedParameter({ at, value, operation }), context);
    }
  }

  private *properties(context: Context): Iterable<Reported> {
    const { properties } = context;
    if (isObject(properties))
      yield* this.run('properties', { at: '/properties', value: properties }, context);
  }

  private *run<V extends Visit>(
    visit: V,
    visited: Visited[V],
    context: Context,
  ): Iterable<Reported> {
    const site: Site | undefined = 'at' in visited ? visited : undefined;
    for (const { rule, kept } of this.rules.get(visit) ?? []) {
      const known = site && kept.get(site.value);
      if (known && site) {
        for (const { problem, below } of known)
          yield { ...problem, at: (site.at + below) as Pointer, rule };
        continue;
      }
      context.looked = false;
      const problems = ask(rule, visited, context);
      if (site && !context.looked && problems.every(({ at }) => isWithin(at, site.at))) {
        kept.set(
          site.value,
          problems.map((problem) => ({ problem, below: problem.at.slice(site.at.length) })),
        );
      }
      for (const problem of problems) yield { ...problem, rule };
    }
  }
}

function ask(rule: Rule, visited: Visited[Visit], context: RuleContext): readonly Problem[] {
  try {
    return [...rule.check(visited, context)];
  } catch (fault) {
    const at = 'at' in visited ? visited.at : '';
    const message = `The studio could not check this: its rule ${rule.id} failed (${String(fault)}). Please report it.`;
    return [{ at, message, severity: { certified: 'info', independent: 'info', custom: 'info' } }];
  }
}

/** What rules may look at; notes that one did, since its answer then depends on more than its place. */
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

  /** An operation's path and path item stand outside its own value. */
  watched(operation: Operation): Operation {
    const note = <T>(value: T): T => {
      this.looked = true;
      return value;
    };
    const { at, value, verb, operationId, path, pathItem } = operation;
    return {
      at,
      value,
      verb,
      operationId,
      get path() {
        return note(path);
      },
      get pathItem() {
        return note(pathItem);
      },
    };
  }

  watchedParameter({ at, value, operation }: Visited['parameter']): Visited['parameter'] {
    const note = () => {
      this.looked = true;
    };
    return {
      at,
      value,
      get operation() {
        note();
        return operation;
      },
    };
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

function* objectsIn(at: Pointer, value: Json | undefined): Iterable<Site> {
  for (const [key, object] of entriesOf(value)) {
    if (isObject(object)) yield { at: child(at, key), value: object };
  }
}

function toFindings(
  reported: readonly Reported[],
  file: ConnectorFile,
  tree: Tree,
  profile: Profile,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { rule, at, message, part, fix, severity, range } of reported) {
    const level = (severity ?? rule.severity)[profile];
    if (level === 'off') continue;
    const place = range ?? rangeOf(tree, at, part);
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
      fix: fix ?? null,
    });
  }
  return [...findings.values()].sort((a, b) => a.range.start - b.range.start);
}
