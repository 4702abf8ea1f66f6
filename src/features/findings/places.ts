import type { Finding } from '../../core/rules/finding.ts';
import { definitionOf, type Operation } from '../../core/swagger/definition.ts';
import { valueAt } from '../../core/text/locate.ts';
import { child, isWithin, lastOf, type Pointer, segmentsOf } from '../../core/text/pointer.ts';
import type { Tree } from '../../core/text/tree.ts';
import { jsonOf, textOf } from '../../core/text/value.ts';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';
import { homeOf, type StepName } from '../../store/place.ts';

/** What findings are grouped by when it is by place, and how that place is called. */
export interface Home {
  readonly key: string;
  readonly title: string;
  /** The part of a pointer that the title stands for. */
  readonly at: Pointer;
}

const STEP_TITLES: Readonly<Record<StepName, string>> = {
  general: 'General',
  security: 'Security',
  definition: 'Definition',
  code: 'Code',
  test: 'Test',
  submit: 'Submit',
};

/** The operation, shared thing, step or file that a finding belongs to. */
export function homeOfFinding(files: OpenFiles, { file, pointer }: Finding): Home {
  const open = files.get(file);
  const home = open && homeOf(open.file.role, pointer);
  if (!home) return { key: file, title: file, at: '' };
  if (home.item === undefined) {
    return { key: home.step, title: STEP_TITLES[home.step], at: '' };
  }
  return { key: `${file}${home.item}`, title: itemTitle(files, home.item), at: home.item };
}

/** `Get an invoice`, `Invoice`, `/invoices` */
function itemTitle(files: OpenFiles, item: Pointer): string {
  const operation = operationsOf(files).get(item);
  if (!operation) return lastOf(item);
  const { value, operationId, verb, path } = operation;
  return textOf(value, 'summary')?.trim() || operationId || `${verb.toUpperCase()} ${path}`;
}

const byPointer = new WeakMap<object, ReadonlyMap<Pointer, Operation>>();

function operationsOf(files: OpenFiles): ReadonlyMap<Pointer, Operation> {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  const definition = definitionOf(root && jsonOf(root));
  let operations = byPointer.get(definition);
  if (!operations) {
    operations = new Map(definition.operations.map((operation) => [operation.at, operation]));
    byPointer.set(definition, operations);
  }
  return operations;
}

/**
 * The way from a finding's home to its place: `parameters › customerId › x-ms-summary`. An item of a list goes by its
 * name, where it has one. Blank for the home itself.
 */
export function wayTo(tree: Tree | undefined, { pointer }: Finding, home: Pointer): string {
  if (!isWithin(pointer, home)) return '';
  let at = home;
  const steps = segmentsOf(pointer.slice(home.length) as Pointer).map((segment) => {
    at = child(at, segment);
    return /^\d+$/.test(segment) ? itemName(tree, at, segment) : segment;
  });
  return steps.join(' › ');
}

function itemName(tree: Tree | undefined, at: Pointer, index: string): string {
  const item = tree && valueAt(tree, at);
  return (
    textOf(item, 'name') ?? textOf(item, '$ref')?.replace(/^#\//, '') ?? String(Number(index) + 1)
  );
}
