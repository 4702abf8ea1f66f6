import { useMemo } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { brandColorOf, titleOf } from '../../store/library.ts';
import { useIconUrl } from '../general/useIconUrl.ts';

export interface Face {
  readonly title: string;
  readonly color: string;
  /** An object URL. */
  readonly picture: string | undefined;
}

/** What every product shows of the connector: title, colour and icon; the same object until one of them changes. */
export function useFace(): Face {
  const title = useStudio(({ files, current }) => titleOf(files, current?.name ?? ''));
  const color = useStudio(({ files }) => brandColorOf(files)) ?? '#6b6b6b';
  const picture = useIconUrl();
  return useMemo(() => ({ title, color, picture }), [title, color, picture]);
}
