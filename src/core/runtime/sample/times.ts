import type { Random } from './random.ts';

const DAY = 86_400_000;
/** Monday, 2 June 2025, 09:00 UTC: a fixed today, so that the same seed gives the same text at any time. */
const TODAY = Date.UTC(2025, 5, 2, 9);

/** What comes after what: an order is created, then changed, then due. */
const LATER = [
  { name: /updat|modif|chang|last|edit/i, days: [3, 6] },
  { name: /end|due|expir|clos|finish|complet|deliver|until|to$/i, days: [8, 20] },
] as const;

/** A moment that suits the name of what it is for. */
export function momentFor(name: string, random: Random): Date {
  const [least, most] = LATER.find((each) => each.name.test(name))?.days ?? [-2, 2];
  const minutes = random.whole(0, 16) * 30;
  return new Date(TODAY + random.whole(least, most) * DAY + minutes * 60_000);
}

/** `2025-06-02T09:00:00Z` */
export const dateTimeText = (moment: Date): string => moment.toISOString().replace('.000Z', 'Z');
/** `2025-06-02` */
export const dateText = (moment: Date): string => moment.toISOString().slice(0, 10);
