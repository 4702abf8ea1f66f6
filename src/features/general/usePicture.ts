import { useEffect, useState } from 'react';
import { type Picture, pictureOf } from './fitIcon.ts';

/** What the browser sees in an image; undefined until it has looked, and for what is no image. */
export function usePicture(bytes: Uint8Array | undefined): Picture | undefined {
  const [seen, setSeen] = useState<{ of: Uint8Array; picture: Picture | undefined }>();
  useEffect(() => {
    if (!bytes) return;
    let isCurrent = true;
    void pictureOf(new Uint8Array(bytes)).then((picture) => {
      if (isCurrent) setSeen({ of: bytes, picture });
    });
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  return seen?.of === bytes ? seen?.picture : undefined;
}
