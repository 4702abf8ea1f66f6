import { instancesIn } from '../../connector/policies/instances.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, type Json } from '../../text/value.ts';

/** A policy that polls for triggers. */
export interface PollingPolicy {
  /** The IDs of its triggers as written; none means all. */
  readonly operations: readonly string[];
  readonly operationsAt: Pointer;
  /** The names of the query parameters that it sets from the answer, each with its place. */
  readonly parameters: readonly { readonly name: string; readonly at: Pointer }[];
}

/** A name that stands for the next page of the answer, and for no parameter. */
const NEXT_LINK = 'x-ms-triggerconfig-nextlink';

export const pollingPolicies = (properties: Json | undefined): PollingPolicy[] =>
  instancesIn(properties ?? null)
    .filter(({ templateId }) => templateId.trim().toLowerCase() === 'pollingtrigger')
    .map(({ operations, operationsAt, entries }) => {
      const config = entries.find(({ key }) => /\.triggerConfig$/i.test(key));
      const parameters = entriesOf(config?.value)
        .filter(([name]) => name.toLowerCase() !== NEXT_LINK)
        .map(([name]) => ({ name, at: child(config?.at ?? '', name) }));
      return { operations, operationsAt, parameters };
    });

/** Whether a policy polls for that operation. */
export const pollsFor = ({ operations }: PollingPolicy, operationId: string): boolean =>
  operations.length === 0 || operations.some((id) => isSame(id, operationId));

export const isSame = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();
