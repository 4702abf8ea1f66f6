import type { Profile } from '../rules/rule.ts';
import type { Facts } from './facts.ts';
import type { Link } from './links.ts';
import type { RuleGroup } from './ruleGroups.ts';

/** The parts of the checklist, in the order in which reviewers get to them. */
export const PARTS = [
  { part: 'connector', title: 'The connector' },
  { part: 'tests', title: 'It works' },
  { part: 'service', title: 'The service and its publisher' },
  { part: 'papers', title: 'Before sending' },
  { part: 'later', title: 'Later, to leave preview' },
] as const;
export type Part = (typeof PARTS)[number]['part'];

/** Where in the studio it is done. */
export type Step = 'general' | 'security' | 'definition' | 'code' | 'test';

/**
 * Where an item stands. `open` waits for somebody to do or to say something; `waived` does not apply, as the author said.
 */
export type State = 'done' | 'waived' | 'open' | 'warning' | 'error';

export interface Standing {
  readonly state: State;
  /** The facts, or what is missing. */
  readonly words: string;
}

/** How an item comes to stand where it stands. */
export type Judge =
  /** The findings of the rules of its group; `good` is said when there is nothing to object to. */
  | { readonly by: 'rules'; readonly group: RuleGroup; good(facts: Facts): Standing }
  /** What the files say. */
  | { readonly by: 'files'; verdict(facts: Facts): Standing }
  /** What the author answers, unless the calls or files settle it. */
  | {
      readonly by: 'author';
      readonly question: string;
      /** What to write beside the answer: the label of the box. */
      readonly note?: string;
      evidence?(facts: Facts): Standing | undefined;
    };

/** One thing that reviewers look at or ask. */
export interface Item {
  /** As in certification-rules.md where it is a rule or question of it. Answers are kept by it, so it never changes. */
  readonly id: string;
  readonly profiles: readonly Profile[];
  readonly part: Part;
  readonly title: string;
  readonly why: string;
  readonly judge: Judge;
  /** Whether this connector has what it is about; always, where it is not said. */
  concerns?(facts: Facts): boolean;
  readonly step?: Step;
  readonly links?: readonly Link[];
  /** Pages of the connector to look at for it. */
  pages?(facts: Facts): readonly string[];
  /** Addresses to enter elsewhere. */
  readonly addresses?: readonly string[];
}
