import type { Finding } from '../../core/rules/finding.ts';
import { homeOf } from '../../store/place.ts';
import type { Studio } from '../../store/studio.ts';

/** Goes to a finding: its field takes the focus and the editor's cursor its line. What has no field is shown in Source. */
export function jumpTo(studio: Studio, { file, pointer, range, rule }: Finding): void {
  const { files, show } = studio.getState();
  const hasField = homeOf(files.get(file)?.file.role ?? 'other', pointer) !== undefined;
  if (!hasField || rule === 'json-unparseable') showInSource(studio, { file, pointer, range });
  else show(file, pointer, 'field', range);
}

/** Opens Source at a finding's line. */
export function showInSource(
  studio: Studio,
  { file, pointer, range }: Pick<Finding, 'file' | 'pointer' | 'range'>,
): void {
  const { show, goTo } = studio.getState();
  show(file, pointer, 'editor', range);
  goTo({ side: 'source' });
}
