import type { JsonObject } from '../../text/value.ts';
import type { FilledCard } from './filledCard.ts';

export const isTrigger = ({ card }: FilledCard): boolean =>
  card.kind === 'polling-trigger' || card.kind === 'webhook-trigger';

/** Whether the service calls back: what waits for it has a type of its own. */
export const isWebhook = ({ card, inputs }: FilledCard): boolean =>
  card.kind === 'webhook-trigger' ||
  card.kind === 'webhook-action' ||
  inputs.some(({ notificationUrl }) => notificationUrl);

/** What stands beside a step's inputs, the same in both products. @param previous the step that it comes after */
export function around(filled: FilledCard, previous: string | undefined): JsonObject {
  const { card, recurrence } = filled;
  return {
    ...(card.recurrence && { recurrence: { ...recurrence } }),
    ...(card.splitOn !== undefined && { splitOn: card.splitOn }),
    ...(!isTrigger(filled) && {
      runAfter: previous === undefined ? {} : { [previous]: ['Succeeded'] },
    }),
  };
}

/**
 * The name of a step: its summary with `_` for spaces, and a number where others have it already.
 * @param taken the names that the workflow has
 */
export function stepName({ card, operationId }: FilledCard, taken: readonly string[] = []): string {
  const name = (card.summary?.trim() || operationId || 'Step').replaceAll(' ', '_');
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
