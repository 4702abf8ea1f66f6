import { useEffect, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

/** The icon's picture as an object URL, while it is shown; undefined when the connector has none. */
export function useIconUrl(): string | undefined {
  const file = useStudio(({ files }) => fileWithRole(files, 'icon')?.file);
  const bytes = file?.kind === 'binary' ? file.bytes : undefined;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url;
}
