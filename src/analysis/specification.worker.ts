// Before swagger-parser.
import './shims/buffer.ts';

import { type SpecificationProblem, validateSpecification } from './specification.ts';

/** A definition to check. `version` is the caller's, and comes back with the answer. */
export interface ToSpecification {
  readonly version: number;
  readonly text: string;
}

/** `failed` is a fault of ours, not of the definition. */
export type FromSpecification = { readonly version: number } & (
  | { readonly problems: readonly SpecificationProblem[] }
  | { readonly failed: string }
);

self.onmessage = async ({ data }: MessageEvent<ToSpecification>) => {
  self.postMessage(await answer(data));
};

async function answer({ version, text }: ToSpecification): Promise<FromSpecification> {
  try {
    return { version, problems: await validateSpecification(text) };
  } catch (fault) {
    return { version, failed: String(fault) };
  }
}
