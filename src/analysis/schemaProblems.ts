import type { ValidatorError } from 'virtual:swagger-validators';
import { child, type Pointer, segmentsOf } from '../core/text/pointer.ts';
import { schemaWords } from './schemaWords.ts';
import { specificErrors } from './specificErrors.ts';

/** One place where a definition is not what the Swagger 2.0 schema allows. */
export interface SchemaProblem {
  /** The value at fault: a key too many itself, but of a key too few the object that lacks it. */
  readonly pointer: Pointer;
  /** The schema's keyword: `required`, `additionalProperties`, `type`, `enum` … */
  readonly keyword: string;
  /** For the author, in plain words. */
  readonly message: string;
  /** ajv's details of the keyword, such as `{ missingProperty: 'responses' }`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** More is no help: by then the document is something else. */
const MOST_PROBLEMS = 200;

/** What ajv's errors about the document `root` mean, each cause once, in their order; at most 200. */
export function schemaProblems(errors: readonly ValidatorError[], root: unknown): SchemaProblem[] {
  const problems = new Map<string, SchemaProblem>();
  for (const error of specificErrors(errors)) {
    const problem = problemOf(error, root);
    problems.set(`${problem.pointer}\n${problem.message}`, problem);
    if (problems.size === MOST_PROBLEMS) break;
  }
  return [...problems.values()];
}

function problemOf(error: ValidatorError, root: unknown): SchemaProblem {
  const { keyword, params } = error;
  const at = error.instancePath as Pointer;
  return {
    pointer: faultyPart(at, params),
    keyword,
    message: schemaWords(error, valueAt(root, at)),
    params,
  };
}

/** A key that is too much, or the second of two equal items, is more exact than what it stands in. */
function faultyPart(at: Pointer, { additionalProperty, i, j }: ValidatorError['params']): Pointer {
  if (typeof additionalProperty === 'string') return child(at, additionalProperty);
  if (typeof i === 'number' && typeof j === 'number') return child(at, Math.max(i, j));
  return at;
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) => (value as Record<string, unknown> | undefined)?.[segment],
    root,
  );
}
