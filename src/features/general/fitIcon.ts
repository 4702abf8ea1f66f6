/** What reviewers take: a PNG, square, 100–230 pixels a side (certification-rules.md, `icon-size`). */
const SIDE = 230;
/** The logo's room in it: about 160 of 230 pixels, the rest is margin in the brand colour. */
const LOGO = 160;
export const MAX_ICON_BYTES = 1024 * 1024;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly isPng: boolean;
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Size and kind of an image; undefined for what no browser can show. */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Picture | undefined> {
  const bitmap = await decode(bytes);
  if (!bitmap) return undefined;
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height, isPng: PNG.every((byte, index) => bytes[index] === byte) };
}

export const isFit = ({ width, height, isPng }: Picture): boolean =>
  isPng && width === height && width >= 100 && width <= SIDE;

/** The image on the brand colour as the PNG that passes; its own margin goes when it is square already. */
export async function fitIcon(
  bytes: Uint8Array<ArrayBuffer>,
  color: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bitmap = await decode(bytes);
  if (!bitmap) return undefined;
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, SIDE, SIDE);
  const room = bitmap.width === bitmap.height ? SIDE : LOGO;
  const scale = room / Math.max(bitmap.width, bitmap.height);
  const width = bitmap.width * scale;
  const height = bitmap.height * scale;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes]));
  } catch {
    return await decodeDrawing(bytes);
  }
}

/** An SVG has no pixels until an image element draws it: large enough to be drawn smaller, in its own proportions. */
async function decodeDrawing(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const width = image.naturalWidth || SIDE;
    const height = image.naturalHeight || SIDE;
    const scale = (2 * SIDE) / Math.max(width, height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.transferToImageBitmap();
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
