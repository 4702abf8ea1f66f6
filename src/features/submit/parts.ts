import { PARTS, type Part } from '../../core/submission/item.ts';
import { isSettled } from '../../core/submission/standing.ts';
import type { Entry } from './useChecklist.ts';

interface EntriesOfPart {
  readonly part: Part;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The checklist's parts that ask something of this connector. */
export const partsOf = (entries: readonly Entry[]): readonly EntriesOfPart[] =>
  PARTS.map(({ part, title }) => ({
    part,
    title,
    entries: entries.filter(({ item }) => item.part === part),
  })).filter((group) => group.entries.length > 0);

export const settledCount = (entries: readonly Entry[]): number =>
  entries.filter(({ standing }) => isSettled(standing.state)).length;

/** The id of an item's title in the page. */
export const titleId = (item: string): string => `submit-${item}`;
