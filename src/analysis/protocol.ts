import type { Connector } from '../core/connector/connector.ts';
import type { ConnectorFile } from '../core/connector/files.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Profile } from '../core/rules/rule.ts';
import type { Edits } from '../core/text/edit.ts';
import type { SpecificationProblem } from './specification.ts';

/** Messages to the analysis arrive in order. `version` is the store's after what the message tells. */
export type ToAnalysis = { readonly version: number } & (
  | { readonly type: 'open'; readonly connector: Connector; readonly profile: Profile }
  | { readonly type: 'edit'; readonly file: string; readonly edits: Edits }
  | { readonly type: 'put'; readonly file: ConnectorFile }
  | { readonly type: 'remove'; readonly name: string }
  | { readonly type: 'profile'; readonly profile: Profile }
  | { readonly type: 'specification'; readonly problems: readonly SpecificationProblem[] }
);

/** Each answer is the difference from the one before: apply every one, drop none. */
export interface FindingsChange {
  readonly added: readonly Finding[];
  /** Ids. A finding that changed is gone and added. */
  readonly gone: readonly string[];
}

export type FromAnalysis = { readonly version: number } & (
  | ({ readonly type: 'findings'; readonly profile: Profile } & FindingsChange)
  /** A fault of the studio: silence would read as "no problems". The store opens the connector anew. */
  | { readonly type: 'failed'; readonly message: string }
);
