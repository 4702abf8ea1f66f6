import { parse } from '../core/text/parse.ts';
import type { Node } from '../core/text/tree.ts';
import type { Json } from '../core/text/value.ts';
import { Failure } from './failure.ts';

/**
 * The value that a JSON argument says.
 * @throws Failure it is no strict JSON, or holds a number that would not come out as it was written
 */
export function jsonArgument(text: string): Json {
  const value = parsed(text);
  const lost = inexactNumber(text);
  if (lost !== undefined) {
    throw new Failure(`The number ${lost} has more digits than programs that read JSON keep.`);
  }
  return value;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Failure(`${shortened(text)} is not JSON: ${advice(text, fault)}`, { cause: fault });
  }
}

function advice(text: string, fault: unknown): string {
  if (text.trim() === '') return 'it is empty. An empty text is \'""\'.';
  if (/^\s*'/.test(text)) return `texts stand in double quotes: '"like this"'.`;
  if (!/^\s*[[{"\d-]/.test(text))
    return `a text needs double quotes of its own: '${JSON.stringify(text)}'.`;
  return `${fault instanceof Error ? fault.message : String(fault)}.`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A number of the text that the number it is read as does not equal. */
function inexactNumber(text: string): string | undefined {
  const visit = (node: Node, start: number): string | undefined => {
    if (node.kind === 'number') {
      const written = text.slice(start, start + node.length);
      return isExact(written, node.value) ? undefined : written;
    }
    if (node.kind === 'object') {
      return first(node.members, ({ value, valueAt }) => value && visit(value, start + valueAt));
    }
    if (node.kind === 'array')
      return first(node.items, ({ value, at }) => visit(value, start + at));
    return undefined;
  };
  const { root, rootAt } = parse(text);
  return root && visit(root, rootAt);
}

const isExact = (written: string, value: number): boolean =>
  Number.isFinite(value) && (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value));

function first<T>(all: readonly T[], look: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
