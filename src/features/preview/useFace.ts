import { useStudio } from '../../store/desk.tsx';
import { brandColorOf, titleOf } from '../../store/library.ts';
import { useIconUrl } from '../general/useIconUrl.ts';

/** What every product shows of the connector: title, colour and icon. */
export function useFace() {
  const title = useStudio(({ files, current }) => titleOf(files, current?.name ?? ''));
  const color = useStudio(({ files }) => brandColorOf(files)) ?? '#6b6b6b';
  const picture = useIconUrl();
  return { title, color, picture };
}
