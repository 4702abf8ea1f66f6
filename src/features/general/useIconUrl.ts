import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

/** One URL for each picture, however often it is shown; undo brings back the same bytes, and so the same URL. */
const urls = new WeakMap<Uint8Array, string>();
const revoked = new FinalizationRegistry<string>((url) => URL.revokeObjectURL(url));

/** The icon's picture as an object URL; undefined when the connector has none. */
export function useIconUrl(): string | undefined {
  return useStudio(({ files }) => {
    const file = fileWithRole(files, 'icon')?.file;
    return file?.kind === 'binary' ? urlOf(file.bytes) : undefined;
  });
}

function urlOf(bytes: Uint8Array): string {
  let url = urls.get(bytes);
  if (url === undefined) {
    url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(bytes) }));
    urls.set(bytes, url);
    revoked.register(bytes, url);
  }
  return url;
}

/** Browsers see by themselves what a picture of pixels is; a drawing they take only by its type. */
const typeOf = (bytes: Uint8Array): string => (bytes[0] === 0x3c ? 'image/svg+xml' : '');
