import { fromBase64 } from '../http/base64.ts';
import { isTextType, mediaTypeOf } from '../http/mediaType.ts';
import { own } from '../own.ts';

/** The least files that programs open: a page with a line of text, one grey pixel. */
const SMALLEST: Readonly<Record<string, string>> = {
  'image/png':
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAgZ5YrQAAAABJRU5ErkJggg==',
  'image/gif': 'R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==',
};

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 14 Tf 20 50 Td (A file of the mock) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
`;

/** A small file of a media type. */
export function fileOfType(type: string): Uint8Array {
  const plain = mediaTypeOf(type);
  const picture = own(SMALLEST, plain);
  if (picture !== undefined) return fromBase64(picture) ?? new Uint8Array();
  if (plain === 'application/pdf') return new TextEncoder().encode(PDF);
  if (plain === 'text/csv') return new TextEncoder().encode('name,quantity\r\nBlue notebook,2\r\n');
  if (isTextType(plain)) return new TextEncoder().encode('A file of the mock.\n');
  return new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]);
}
