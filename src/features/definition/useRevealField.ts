import type { Pointer } from '../../core/text/pointer.ts';
import { useDesk } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

/**
 * Gives the focus to the field of a place of the definition, opening the row it is in. Unlike the store's `show` it stays
 * with what is chosen: a property of a shared schema is edited from the operation that uses it.
 */
export function useRevealField(): (pointer: Pointer) => void {
  const { studio } = useDesk();
  return (pointer) => {
    const file = fileWithRole(studio.getState().files, 'definition')?.file.name;
    if (file === undefined) return;
    studio.setState({ reveal: { file, pointer, range: undefined, focus: 'field' } });
  };
}
