import type { NamedFunction } from '../../../core/preview/powerapps/function.ts';

/** Why formulas cannot call a function, or do so and should not; undefined for those that the formula bar offers. */
export function standingOf({ isTrigger, function: shown }: NamedFunction): string | undefined {
  if (isTrigger) return 'A trigger: flows start by it, Power Apps has no triggers.';
  if (!shown.supported) return shown.reason;
  if (shown.webhook) return 'A webhook: its path notifies, which Power Apps does not use.';
  if (shown.internal) return 'Internal: makers never see it.';
  if (shown.deprecated)
    return 'Deprecated: formulas that call it get a warning, and it is not offered.';
  return undefined;
}
