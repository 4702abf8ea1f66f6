/**
 * A JSON text as a tree. Offsets are UTF-16 units and relative to the start of the node that holds them, so a node
 * says nothing of what stands before it: an edit elsewhere leaves it as it is, and the next tree shares it. That
 * identity is what everything derived (values, findings, form fields) is kept by.
 */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | LiteralNode;
export type ContainerNode = ObjectNode | ArrayNode;

interface Extent {
  readonly length: number;
}

interface Container extends Extent {
  /** Faults of form directly in this container, not in those below it; sorted by place. */
  readonly faults: readonly Fault[];
  /**
   * Whether reading it looked at nothing past its end. Only such a node may be taken over into the next tree: what
   * follows one that is still open decided where it ends.
   */
  readonly whole: boolean;
}

export interface ObjectNode extends Container {
  readonly kind: 'object';
  /** In the order of the text. A key that stands twice is here twice. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly key: string;
  readonly keyAt: number;
  readonly keyLength: number;
  /** Where the value starts; the end of the key where there is no value yet. */
  readonly valueAt: number;
  /** Absent while half typed: `"summary":` */
  readonly value: Node | undefined;
}

export interface ArrayNode extends Container {
  readonly kind: 'array';
  readonly items: readonly Item[];
}

export interface Item {
  readonly at: number;
  readonly value: Node;
}

export interface StringNode extends Extent {
  readonly kind: 'string';
  readonly value: string;
}

export interface NumberNode extends Extent {
  readonly kind: 'number';
  readonly value: number;
}

export interface LiteralNode extends Extent {
  readonly kind: 'literal';
  readonly value: boolean | null;
}

/** What is wrong with the form of a text, by kind; `faults.ts` has the words. */
export type FaultKind =
  | 'bad-escape'
  | 'bad-number'
  | 'byte-order-mark-inside'
  | 'colon-missing'
  | 'comma-missing'
  | 'comment'
  | 'control-character'
  | 'empty'
  | 'key-not-quoted'
  | 'not-closed'
  | 'single-quotes'
  | 'string-not-closed'
  | 'too-deep'
  | 'trailing-comma'
  | 'unexpected'
  | 'value-missing';

export interface Fault {
  readonly kind: FaultKind;
  /** Relative to the start of the container (or, at the top, of the text). */
  readonly at: number;
  readonly length: number;
}

export interface Tree {
  readonly text: string;
  /** Absent where the text holds no value at all. */
  readonly root: Node | undefined;
  readonly rootAt: number;
  /** Faults outside the root value: nothing there, or something after its end. */
  readonly faults: readonly Fault[];
}

export const isContainer = (node: Node | undefined): node is ContainerNode =>
  node?.kind === 'object' || node?.kind === 'array';
