import type { Site } from '../../swagger/definition.ts';
import { isObject } from '../../text/value.ts';
import type { RuleContext } from '../rule.ts';
import { type Extent, extentOf, outlineOf } from './outline.ts';

/**
 * The extent of a schema if it is too large and nothing that it refers to is already: so a definition is reported and not
 * everything that uses it.
 */
export function innermost(
  { value }: Site,
  context: RuleContext,
  isTooLarge: (extent: Extent) => boolean,
): Extent | undefined {
  const outline = outlineOf(value);
  if (outline.references.length === 0) return isTooLarge(outline) ? outline : undefined;
  const { lookup } = context;
  const extent = extentOf(lookup, value);
  if (!isTooLarge(extent)) return undefined;
  const isInside = outline.references.some(({ ref }) => {
    const target = lookup.resolve(ref)?.value;
    return isObject(target) && target !== value && isTooLarge(extentOf(lookup, target));
  });
  return isInside ? undefined : extent;
}
