import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '../../core/rules/finding.ts';
import { isWithin, type Pointer, parentOf } from '../../core/text/pointer.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import type { StudioState } from '../../store/studio.ts';
import { countWords, type SeverityName } from '../../ui/severity.tsx';

const NONE: readonly Finding[] = [];
const indexes = new WeakMap<readonly Finding[], ReadonlyMap<Pointer, readonly Finding[]>>();

/** Every place that has findings at it or below it, with those. Made once for each list of findings. */
function indexOf(list: readonly Finding[]): ReadonlyMap<Pointer, readonly Finding[]> {
  let index = indexes.get(list);
  if (!index) {
    const made = new Map<Pointer, Finding[]>();
    for (const finding of list) {
      for (let at = finding.pointer; at !== ''; at = parentOf(at)) {
        const same = made.get(at);
        if (same) same.push(finding);
        else made.set(at, [finding]);
      }
    }
    index = made;
    indexes.set(list, index);
  }
  return index;
}

/** The findings at a place of the definition and below it. */
function findingsWithin({ files, findings }: StudioState, at: Pointer): readonly Finding[] {
  const name = fileWithRole(files, 'definition')?.file.name;
  const list = name === undefined ? undefined : findings.get(name);
  return (list && indexOf(list).get(at)) ?? NONE;
}

/** How bad it is within some places. */
export interface Within {
  readonly worst: SeverityName | undefined;
  /** `2 errors, 1 warning`; blank where there are none. */
  readonly words: string;
}

/** The errors and warnings at places of the definition and below them; notes are not marked, nearly every row has one. */
export function useWithin(...places: readonly Pointer[]): Within {
  return useStudio(
    useShallow((state): Within => {
      const all = new Set(places.flatMap((at) => findingsWithin(state, at)));
      const count = { error: 0, warning: 0, info: 0 };
      for (const { severity } of all) count[severity]++;
      const said = (['error', 'warning'] as const).filter((severity) => count[severity] > 0);
      return {
        worst: said[0],
        words: said.map((severity) => countWords(count[severity], severity)).join(', '),
      };
    }),
  );
}

/** The findings within a place that no field shows: those at none of the members of `shown` nor below one. */
export function useRemaining(at: Pointer, shown: readonly Pointer[]): readonly Finding[] {
  return useStudio(
    useShallow((state) =>
      findingsWithin(state, at).filter(
        ({ pointer }) => pointer !== at && !shown.some((place) => isWithin(pointer, place)),
      ),
    ),
  );
}
