import { useEffect } from 'react';
import { useStudio } from '../store/desk.tsx';
import { titleOf } from '../store/library.ts';

/** The browser's tab says which connector is open. */
export function useDocumentTitle(): void {
  const title = useStudio(({ current, files }) => current && titleOf(files, current.name));
  useEffect(() => {
    document.title = title ? `${title} – Connector Studio` : 'Connector Studio';
  }, [title]);
}
