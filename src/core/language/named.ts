import { OPERATIONS } from '../connector/policies/keys.ts';
import type { Definition, Operation, Parameter } from '../swagger/definition.ts';
import type { Shared } from '../swagger/renames.ts';
import type { Range } from '../text/locate.ts';
import { child, type Pointer, segmentsOf } from '../text/pointer.ts';
import { textOf } from '../text/value.ts';
import { type StringAt, tokenUnder } from './cursor.ts';
import { calledIn } from './dynamic.ts';
import { definitionIn, type Source, type Sources } from './sources.ts';
import { followPath, isValuePath, pathBase, stepsFrom } from './valuePaths.ts';

/** A thing that other places name: what one can go to, find the uses of, and rename. */
export type Named =
  | { readonly kind: 'operation'; readonly name: string }
  | { readonly kind: 'shared'; readonly shared: Shared; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly parameter: Parameter }
  | { readonly kind: 'scheme'; readonly name: string }
  | { readonly kind: 'connectionParameter'; readonly name: string }
  /** A property that a path string leads to; only gone to. */
  | { readonly kind: 'property'; readonly name: string; readonly at: Pointer };

export interface NamedAt {
  readonly named: Named;
  /** The name itself, where it stands in the text. */
  readonly range: Range;
}

/** What the place at an offset names. */
export function namedAt(sources: Sources, source: Source, offset: number): NamedAt | undefined {
  const token = tokenUnder(source.tree, offset);
  if (!token) return undefined;
  const named =
    source.role === 'definition'
      ? inDefinition(sources, token, offset - token.range.start - 1)
      : inProperties(token, offset - token.range.start - 1);
  return named && { named, range: nameRange(source.tree.text, token.range, named.name, offset) };
}

/** Where a name stands within a token: around the offset, else last, else all between the quotes. */
export function nameRange(text: string, token: Range, name: string, offset?: number): Range {
  const raw = text.slice(token.start, token.end);
  const isQuoted = raw.startsWith('"') || raw.startsWith("'");
  for (
    let at = raw.lastIndexOf(name);
    at >= 0;
    at = at === 0 ? -1 : raw.lastIndexOf(name, at - 1)
  ) {
    const start = token.start + at;
    const range = { start, end: start + name.length };
    if (offset === undefined || (range.start <= offset && offset <= range.end)) return range;
  }
  if (offset !== undefined) return nameRange(text, token, name);
  return isQuoted
    ? { start: token.start + 1, end: Math.max(token.start + 1, token.end - 1) }
    : token;
}

function inDefinition(
  sources: Sources,
  { path, part, text }: StringAt,
  within: number,
): Named | undefined {
  const definition = definitionIn(sources);
  const [first, second] = path;
  const key = path.at(-1) ?? '';
  if (part === 'key') {
    if (path.length === 2 && isShared(first)) return { kind: 'shared', shared: first, name: key };
    if (path.length === 2 && first === 'securityDefinitions') return { kind: 'scheme', name: key };
    if (path.at(-3) === 'security' && isRequirement(path)) return { kind: 'scheme', name: key };
    if (path.length === 2 && first === 'paths') return inTemplate(definition, key, within);
    if (path.at(-2) === 'parameters') return argument(definition, path);
    return undefined;
  }
  if (key === '$ref') return referred(text);
  if (key === 'operationId') {
    const isOwn = path.length === 4 && first === 'paths';
    return isOwn || path.some((segment) => segment.startsWith('x-'))
      ? { kind: 'operation', name: text }
      : undefined;
  }
  if (key === 'name' && isParameter(path)) {
    return parameterOf(definition, ({ at, listedAt }) =>
      [at, listedAt].includes(child('', ...path.slice(0, -1))),
    );
  }
  if ((key === 'parameter' || key === 'parameterReference') && first === 'paths') {
    const name = key === 'parameter' ? text : (text.split('/')[0] ?? '');
    return parameterOf(
      definition,
      ({ value }) => textOf(value, 'name') === name,
      ({ path: of, verb }) => of === second && (verb === path[2] || path[2] === 'parameters'),
    );
  }
  if (isValuePath(key)) return property(definition, path, text, within);
  return undefined;
}

const isShared = (key: string | undefined): key is Shared =>
  key === 'definitions' || key === 'parameters' || key === 'responses';

const isRequirement = (path: readonly string[]): boolean =>
  path.length === 3 || (path.length === 6 && path[0] === 'paths');

const isParameter = (path: readonly string[]): boolean =>
  (path[0] === 'parameters' && path.length === 3) ||
  (path[0] === 'paths' && path.at(-3) === 'parameters' && path.length <= 6);

/** `#/definitions/Order`, or a place within it. */
function referred(ref: string): Named | undefined {
  if (!ref.startsWith('#/')) return undefined;
  const [shared, name] = segmentsOf(`/${ref.slice(2)}`);
  return isShared(shared) && name !== undefined ? { kind: 'shared', shared, name } : undefined;
}

function parameterOf(
  definition: Definition,
  is: (parameter: Parameter) => boolean,
  among: (operation: Operation) => boolean = () => true,
): Named | undefined {
  for (const operation of definition.operations) {
    const parameter = among(operation) && definition.parametersOf(operation).find(is);
    const name = parameter ? textOf(parameter.value, 'name') : undefined;
    if (parameter && name !== undefined) return { kind: 'parameter', name, parameter };
  }
  return undefined;
}

/** The `{name}` of a path that the offset is in. */
function inTemplate(definition: Definition, path: string, within: number): Named | undefined {
  for (const { 0: whole, 1: name, index } of path.matchAll(/\{([^{}]*)\}/g)) {
    if (within < index || within > index + whole.length) continue;
    return parameterOf(
      definition,
      ({ value }) => textOf(value, 'in') === 'path' && textOf(value, 'name') === name,
      (operation) => operation.path === path,
    );
  }
  return undefined;
}

/** A key below `parameters` of an extension: a parameter of the operation that it calls. */
function argument(definition: Definition, path: readonly string[]): Named | undefined {
  const called = calledIn(definition, path.slice(0, -2));
  const name = (path.at(-1) ?? '').split('/')[0];
  return (
    called &&
    parameterOf(
      definition,
      ({ value }) => textOf(value, 'name') === name,
      (operation) => operation === called.operation,
    )
  );
}

function property(
  definition: Definition,
  path: readonly string[],
  text: string,
  within: number,
): Named | undefined {
  const called = calledIn(definition, path.slice(0, -1));
  const base = called && pathBase(definition, called, path.at(-1) ?? '');
  if (!base) return undefined;
  const end = text.indexOf('/', Math.max(0, within));
  const steps = (end < 0 ? text : text.slice(0, end)).split('/');
  const name = steps.at(-1) ?? '';
  const site = followPath(definition, base, steps.slice(0, -1));
  const step = site && stepsFrom(definition, site).find((each) => each.name === name);
  return step && { kind: 'property', name, at: step.site.at };
}

function inProperties({ path, part, text }: StringAt, within: number): Named | undefined {
  if (path[0] !== 'properties') return undefined;
  if (part === 'key') {
    const isOwn = path[1] === 'connectionParameters' && path.length === 3;
    const isOfSet = path[1] === 'connectionParameterSets' && path.length === 6;
    return (isOwn || isOfSet) && path.at(-2) !== 'uiDefinition'
      ? { kind: 'connectionParameter', name: path.at(-1) ?? '' }
      : undefined;
  }
  const list = path.at(-2);
  if (list === OPERATIONS || isScriptList(path)) return { kind: 'operation', name: text };
  if (path[1] !== 'policyTemplateInstances') return undefined;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(READING)) {
    if (index <= within && within <= index + whole.length)
      return { kind: 'connectionParameter', name };
  }
  return undefined;
}

const READING = /@\{?connectionParameters\(\s*'([^']*)'/gi;

const isScriptList = (path: readonly string[]): boolean =>
  (path[1] === 'scriptOperations' && path.length === 3) ||
  (path[1] === 'script' && path[2] === 'operationIds');
