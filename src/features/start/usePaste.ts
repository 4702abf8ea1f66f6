import { useEffect, useEffectEvent } from 'react';
import { type LocalFile, readChosen } from '../../platform/files.ts';

/** Takes a definition pasted as text, or pasted files. */
export function usePaste(onFiles: (files: Promise<LocalFile[]>) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if (clipboardData?.files.length) return take(readChosen(clipboardData.files));
      const text = clipboardData?.getData('text/plain').trim() ?? '';
      if (text === '') return;
      take(Promise.resolve([{ name: 'Pasted text.json', bytes: new TextEncoder().encode(text) }]));
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
