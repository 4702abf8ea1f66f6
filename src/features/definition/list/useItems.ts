import { useMemo } from 'react';
import type { Finding } from '../../../core/rules/finding.ts';
import type { Pointer } from '../../../core/text/pointer.ts';
import { jsonOf, member } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import { homeOf } from '../../../store/place.ts';
import type { SeverityName } from '../../../ui/severity.tsx';
import { type Item, itemsIn } from './items.ts';

/** What the step lists; made again only when a file's value changes. */
export function useItems(): readonly Item[] {
  const definition = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const properties = useStudio(({ files }) => fileWithRole(files, 'properties')?.tree?.root);
  return useMemo(
    () =>
      itemsIn(
        definition && jsonOf(definition),
        properties && member(jsonOf(properties), 'properties'),
      ),
    [definition, properties],
  );
}

const RANK: Readonly<Record<SeverityName, number>> = { error: 2, warning: 1, info: 0 };
const worstKnown = new WeakMap<readonly Finding[], ReadonlyMap<Pointer, SeverityName>>();
const NONE: ReadonlyMap<Pointer, SeverityName> = new Map();

/** The worst finding of each item of a file, by the item's place. Notes are not marked: nearly every item has one. */
export function useWorst(role: 'definition' | 'properties'): ReadonlyMap<Pointer, SeverityName> {
  return useStudio(({ files, findings }) => {
    const name = fileWithRole(files, role)?.file.name;
    const list = name === undefined ? undefined : findings.get(name);
    if (!list) return NONE;
    let worst = worstKnown.get(list);
    if (!worst) {
      worst = worstOf(list, role);
      worstKnown.set(list, worst);
    }
    return worst;
  });
}

function worstOf(list: readonly Finding[], role: string): ReadonlyMap<Pointer, SeverityName> {
  const worst = new Map<Pointer, SeverityName>();
  for (const { pointer, severity } of list) {
    const item = severity === 'info' ? undefined : homeOf(role, pointer)?.item;
    if (item === undefined) continue;
    const before = worst.get(item);
    if (!before || RANK[severity] > RANK[before]) worst.set(item, severity);
  }
  return worst;
}
