import type { ValidatorError } from 'virtual:swagger-validators';
import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPI } from 'openapi-types';
import { parse } from '../core/text/parse.ts';
import type { Pointer } from '../core/text/pointer.ts';
import { isObject, type JsonObject, jsonOf } from '../core/text/value.ts';
import { danglingReferences } from './danglingReferences.ts';
import { pointerInSource } from './pointerInSource.ts';
import { schemaProblems } from './schemaProblems.ts';
import { placesOfRefusal } from './specificationPlaces.ts';
import { plainWords } from './specificationWords.ts';

/** What swagger-parser has against a definition. */
export interface SpecificationProblem {
  /** Into the definition as it is written; the nearest place that can be told from swagger-parser's words. */
  readonly pointer: Pointer;
  readonly message: string;
  /** Of a problem with the schema, ajv's details: `missingProperty` names a key too few in the object at `pointer`. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The rules of ours that decide the same question. */
  readonly decidedBy?: readonly string[];
}

/**
 * The second opinion of swagger-parser. It stops at the first kind of problem: references to nothing, then the schema
 * (all of that), then the specification's other rules (the first of those). It follows no reference to another file.
 * Never rejects: whatever goes wrong is a problem. Costs up to half a second, and more for the first call.
 */
export async function validateSpecification(text: string): Promise<SpecificationProblem[]> {
  const { root } = parse(text);
  const source = root && jsonOf(root);
  if (!isObject(source)) return [{ pointer: '', message: 'The definition is no JSON object.' }];
  try {
    // It changes what it is given. Whether that is a document is the very question.
    await SwaggerParser.validate(structuredClone(source) as unknown as OpenAPI.Document, {
      resolve: { external: false },
      dereference: { circular: 'ignore' },
    });
    return [];
  } catch (refusal) {
    return problemsOf(refusal, source);
  }
}

/** swagger-parser throws three shapes: about one reference, about the schema with details, and a mere sentence. */
function problemsOf(refusal: unknown, source: JsonObject): SpecificationProblem[] {
  const message = refusal instanceof Error ? refusal.message : String(refusal);
  const dangling = danglingReferences(message, source);
  if (dangling.length > 0) return dangling;
  const details = schemaDetails(refusal);
  if (details)
    return schemaProblems(
      details.map((error) => inSource(error, source)),
      source,
    );
  const words = message
    .replace(/^(SyntaxError: )?(Validation failed\. )?/, '')
    .replace(/^\[object Object\]/, 'This');
  const put = plainWords(words);
  return placesOfRefusal(words, source).map((pointer) => ({ pointer, ...put }));
}

function schemaDetails(refusal: unknown): ValidatorError[] | undefined {
  const details = (refusal as { details?: unknown } | undefined)?.details;
  return Array.isArray(details) ? details : undefined;
}

/** ajv speaks of the document with every reference replaced by what it refers to. */
const inSource = (error: ValidatorError, source: JsonObject): ValidatorError => ({
  ...error,
  instancePath: pointerInSource(error.instancePath as Pointer, source),
});
