import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edits } from '../core/text/edit.ts';
import { EolMap, modelText } from './eolMap.ts';
import { toFileEdits, toModelEdits } from './translate.ts';

const PIECES = ['\r\n', '\r', '\n', '\ufeff', 'a', '"b": 1', ' ', '😀', '\ud83d', '\ude00', ''];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join(''));
const texts = fc
  .tuple(fc.constantFrom('', '\ufeff', '\ufeff\ufeff'), pieces)
  .map(([mark, text]) => mark + text);

/** Edits of one moment in a text of that length, from numbers that mean nothing by themselves. */
const seeds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), pieces), { maxLength: 4 });
function editsIn(length: number, from: readonly [number, number, string][]): Edits {
  const edits: { offset: number; length: number; text: string }[] = [];
  const sorted = from
    .map(([at, count, text]) => ({ offset: at % (length + 1), length: count, text }))
    .sort((a, b) => a.offset - b.offset);
  for (const edit of sorted) {
    const last = edits.at(-1);
    const offset = Math.max(edit.offset, last ? last.offset + last.length : 0);
    edits.push({ ...edit, offset, length: Math.min(edit.length, length - offset) });
  }
  return edits;
}

describe('offsets', () => {
  test.each([
    ['a\r\nb', 3, 2],
    ['a\r\nb', 1, 1],
    ['a\r\nb', 2, 1],
    ['\ufeffa\r\n\r\nb', 6, 3],
    ['\ufeffa', 0, 0],
    ['a\rb\n', 2, 2],
  ])('in %j the file’s %i is the model’s %i', (text, inFile, inModel) => {
    expect(EolMap.of(text).toModel(inFile)).toBe(inModel);
  });

  test('go to the file and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = EolMap.of(text);
        for (let offset = 0; offset <= modelText(text).length; offset++) {
          const inFile = map.toFile(offset);
          expect(map.toModel(inFile)).toBe(offset);
          expect(modelText(text).slice(offset)).toBe(modelText(`x${text.slice(inFile)}`).slice(1));
        }
      }),
    );
  });

  test('after edits are those of the new text', () => {
    fc.assert(
      fc.property(texts, seeds, (text, from) => {
        const edits = editsIn(text.length, from);
        const after = applyEdits(text, edits);
        expect(EolMap.of(text).edited(text, edits, after)).toEqual(EolMap.of(after));
      }),
      { numRuns: 150000 },
    );
  });
});

describe('edits', () => {
  test('of the file show in the model what the file holds', () => {
    fc.assert(
      fc.property(texts, seeds, (text, from) => {
        const map = EolMap.of(text);
        const edits = editsIn(text.length, from).map((edit) => ({
          ...edit,
          offset: Math.max(edit.offset, map.marks + 1),
          length: edit.offset > map.marks ? edit.length : 0,
        }));
        if (text.length <= map.marks) return;
        const after = applyEdits(text, edits);
        expect(applyEdits(modelText(text), toModelEdits(text, map, edits))).toBe(modelText(after));
      }),
      { numRuns: 150000 },
    );
  });

  test('of the model write in the file what the model holds', () => {
    fc.assert(
      fc.property(texts, seeds, (text, from) => {
        const before = modelText(text);
        const edits = editsIn(before.length, from).map((edit) => ({
          ...edit,
          text: edit.text.replaceAll('\ufeff', '').replace(/\r\n?/g, '\n'),
        }));
        const after = applyEdits(before, edits);
        if (after.startsWith('\ufeff')) return;
        expect(modelText(applyEdits(text, toFileEdits(text, EolMap.of(text), edits)))).toBe(after);
      }),
      { numRuns: 150000 },
    );
  });

  test.each([
    ['a new line ends like the one before', 'a\r\nb\nc', 1, 0, 'x\ny', 'ax\r\ny\r\nb\nc'],
    ['else like the next', 'a\nb', 0, 0, '\n', '\na\nb'],
    ['the byte order mark stays', '\ufeffab\r\n', 0, 1, '', '\ufeffb\r\n'],
    ['a lone CR before an LF becomes one', 'a\rx\n', 2, 1, '', 'a\n\n'],
  ])('%s', (_, text, offset, length, typed, after) => {
    const edits = toFileEdits(text, EolMap.of(text), [{ offset, length, text: typed }]);
    expect(applyEdits(text, edits)).toBe(after);
  });
});
