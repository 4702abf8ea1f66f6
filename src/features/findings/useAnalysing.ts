import { useEffect, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';

/** Shorter work is not worth a word, in ms. */
const PATIENCE_MS = 300;

/** Whether the findings have been behind the texts for so long that it should be said. */
export function useAnalysing(): boolean {
  const isBehind = useStudio(
    ({ version, analysedVersion, current }) => current !== undefined && version > analysedVersion,
  );
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBehind) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBehind]);
  return isBehind && isLong;
}
