import { isWithin, type Pointer } from '../../../core/text/pointer.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import type { SeverityName } from '../../../ui/severity.tsx';

/** The worst error or warning at a place of the definition or below it. */
export function useWorstWithin(at: Pointer): SeverityName | undefined {
  return useStudio(({ files, findings }) => {
    const name = fileWithRole(files, 'definition')?.file.name;
    const list = (name === undefined ? undefined : findings.get(name)) ?? [];
    let worst: SeverityName | undefined;
    for (const { pointer, severity } of list) {
      if (severity === 'info' || !isWithin(pointer, at)) continue;
      if (severity === 'error') return 'error';
      worst = 'warning';
    }
    return worst;
  });
}
