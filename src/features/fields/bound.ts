import type { FileRole } from '../../core/connector/files.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Change } from '../../core/text/change.ts';
import { valueAt } from '../../core/text/locate.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import type { Json } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

/** What a field shows and writes: a place in the file of a role. */
export interface Bound {
  readonly role: FileRole;
  readonly at: Pointer;
}

export const inDefinition = (at: Pointer): Bound => ({ role: 'definition', at });
export const inProperties = (at: Pointer): Bound => ({ role: 'properties', at });

/** How a field is found in the page; see `reveal.ts`. */
export const markOf = ({ role, at }: Bound): string => `${role}:${at}`;

/** The value at a place; the component renders again only when it changes. */
export function useValue({ role, at }: Bound): Json | undefined {
  return useStudio(({ files }) => {
    const tree = fileWithRole(files, role)?.tree;
    return tree && valueAt(tree, at);
  });
}

/** Whether fields may be changed: the file is there and this tab is the one that edits. */
export function useEditable(role: FileRole): boolean {
  return useStudio(
    ({ files, readOnly }) => !readOnly && fileWithRole(files, role)?.tree?.root !== undefined,
  );
}

const NONE: readonly Finding[] = [];
const byPointer = new WeakMap<readonly Finding[], Map<string, Finding[]>>();

/** The findings at exactly that place. */
export function useFindings({ role, at }: Bound): readonly Finding[] {
  return useStudio(({ files, findings }) => {
    const name = fileWithRole(files, role)?.file.name;
    const list = name === undefined ? undefined : findings.get(name);
    if (!list) return NONE;
    let index = byPointer.get(list);
    if (!index) {
      index = new Map();
      for (const finding of list) {
        const same = index.get(finding.pointer);
        if (same) same.push(finding);
        else index.set(finding.pointer, [finding]);
      }
      byPointer.set(list, index);
    }
    return index.get(at) ?? NONE;
  });
}

/** A function that makes changes in the file of a role as one undo step; changes of one group join. */
export function useChange(
  role: FileRole,
): (changes: readonly Change[], label: string, group?: string) => void {
  const { studio } = useDesk();
  return (changes, label, group) => {
    const { files, change } = studio.getState();
    const name = fileWithRole(files, role)?.file.name;
    if (name !== undefined) change(name, changes, label, group);
  };
}
