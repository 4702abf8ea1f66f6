import type { Finding } from '../core/rules/finding.ts';
import type { Slice } from './slice.ts';

export interface ProposalSlice {
  /** Findings whose fixes the author looks at before they are made; undefined while there are none. */
  proposal: readonly Finding[] | undefined;
  propose(findings: readonly Finding[]): void;
  closeProposal(): void;
}

export const createProposal: Slice<ProposalSlice> = (set) => ({
  proposal: undefined,
  propose: (findings) => set({ proposal: findings }),
  closeProposal: () => set({ proposal: undefined }),
});
