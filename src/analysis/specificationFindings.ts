import type { Finding } from '../core/rules/finding.ts';
import type { Rule } from '../core/rules/rule.ts';
import { rangeOf } from '../core/text/locate.ts';
import { child, lastOf, type Pointer, parentOf } from '../core/text/pointer.ts';
import { type FaultKind, isContainer, type Node, type Tree } from '../core/text/tree.ts';

/** What the Swagger 2.0 schema or swagger-parser says of one place of a definition. */
export interface SpecificationComplaint {
  /** The value at fault; of a key too few the object that lacks it. */
  readonly pointer: Pointer;
  readonly message: string;
  /** The schema's details, of which `missingProperty` names a key too few. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The rules of ours that decide the same question: where one of them runs, the complaint is left out. */
  readonly decidedBy?: readonly string[];
}

/** The id under which the complaints are found. */
export const SPECIFICATION_RULE = 'specification';
export const SPECIFICATION_WHY =
  'Power Automate, Logic Apps and Power Apps take only valid Swagger 2.0: a definition that breaks it cannot be imported.';

/**
 * The complaints as findings of the rule `specification`. One cause gives one finding: what a rule of ours says already
 * of the same place, or of its parent or child about the same thing, is left out, and so is a second complaint about one
 * place; and so is what a rule of ours decides, though it may find nothing. Of a text whose form is broken the schema says nothing useful; the syntax findings stand for it.
 */
export function specificationFindings(
  complaints: readonly SpecificationComplaint[],
  tree: Tree,
  file: string,
  ruleFindings: readonly Finding[],
  rules: readonly Rule[],
): Finding[] {
  if (complaints.length === 0 || !isWellFormed(tree)) return [];
  const said = saidIn(ruleFindings.filter((finding) => finding.file === file));
  const running = new Set(rules.map(({ id }) => id));
  const taken = new Set<Pointer>();
  return complaints.flatMap((complaint) => {
    const place = placeOf(complaint);
    if (complaint.decidedBy?.some((rule) => running.has(rule))) return [];
    if (taken.has(place) || said(place)) return [];
    taken.add(place);
    const { pointer, message } = complaint;
    return [
      {
        id: [SPECIFICATION_RULE, file, pointer, message, ''].join('|'),
        rule: SPECIFICATION_RULE,
        severity: 'error' as const,
        file,
        pointer,
        range: rangeOf(tree, pointer),
        message,
        why: SPECIFICATION_WHY,
        fix: null,
      },
    ];
  });
}

/** Where the trouble is: at the key that is missing, if that is what it is. */
const placeOf = ({ pointer, params }: SpecificationComplaint): Pointer =>
  typeof params?.['missingProperty'] === 'string'
    ? child(pointer, params['missingProperty'])
    : pointer;

/** Tells whether the findings speak of a place. */
function saidIn(findings: readonly Finding[]): (place: Pointer) => boolean {
  const byPlace = new Map<Pointer, Finding[]>();
  const withErrorBelow = new Set<Pointer>();
  for (const finding of findings) {
    const same = byPlace.get(finding.pointer);
    if (same) same.push(finding);
    else byPlace.set(finding.pointer, [finding]);
    if (finding.severity === 'error' && finding.pointer !== '')
      withErrorBelow.add(parentOf(finding.pointer));
  }
  return (place) =>
    byPlace.has(place) ||
    withErrorBelow.has(place) ||
    (place !== '' &&
      (byPlace.get(parentOf(place)) ?? []).some((finding) => speaksOf(finding, lastOf(place))));
}

/** A finding about an object speaks of one of its keys by name, maybe of one of many; one about a list of its items. */
function speaksOf({ message, severity }: Finding, key: string): boolean {
  if (/^\d+$/.test(key)) return severity === 'error';
  if (key === 'in') return message.includes('"in"');
  const words = message.split(/[^\p{L}\p{N}$_-]+/u).map(singular);
  return words.includes(singular(key));
}

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** Faults of form that leave no doubt what is meant. */
const HARMLESS: ReadonlySet<FaultKind> = new Set([
  'byte-order-mark-inside',
  'comment',
  'control-character',
  'trailing-comma',
]);

const wellFormed = new WeakMap<Node, boolean>();

const isWellFormed = ({ root, faults }: Tree): boolean =>
  faults.every(({ kind }) => HARMLESS.has(kind)) && isWellFormedNode(root);

function isWellFormedNode(node: Node | undefined): boolean {
  if (!isContainer(node)) return true;
  const known = wellFormed.get(node);
  if (known !== undefined) return known;
  const is =
    node.faults.every(({ kind }) => HARMLESS.has(kind)) &&
    (node.kind === 'object' ? node.members : node.items).every(({ value }) =>
      isWellFormedNode(value),
    );
  wellFormed.set(node, is);
  return is;
}
