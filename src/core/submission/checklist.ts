import type { Facts } from './facts.ts';
import type { Item } from './item.ts';
import { CONNECTOR_ITEMS } from './items/connector.ts';
import { LATER_ITEMS } from './items/later.ts';
import { PAPER_ITEMS } from './items/papers.ts';
import { SERVICE_ITEMS } from './items/service.ts';
import { TEST_ITEMS } from './items/tests.ts';

/** All that reviewers look at and ask, of every kind of publisher, part by part. */
export const CHECKLIST: readonly Item[] = [
  ...CONNECTOR_ITEMS,
  ...TEST_ITEMS,
  ...SERVICE_ITEMS,
  ...PAPER_ITEMS,
  ...LATER_ITEMS,
];

/** What of it is asked of a connector: for its publisher, and about what it has. */
export const itemsFor = (facts: Facts): readonly Item[] =>
  CHECKLIST.filter(
    ({ profiles, concerns }) => profiles.includes(facts.profile) && (concerns?.(facts) ?? true),
  );
