import { everywhere, rule } from '../rule.ts';
import { bytesIn, MOST_BYTES } from './fileSize.ts';

export const definitionTooLarge = rule({
  id: 'definition-too-large',
  title: 'The definition is too large',
  severity: everywhere('error'),
  visits: 'jsonFile',
  why: 'The portal takes definitions of at most 1 MB.',
  source: 'SUB',
  *check({ file, tree }) {
    if (file.role !== 'definition') return;
    const bytes = bytesIn(file, tree.text);
    if (bytes <= MOST_BYTES) return;
    yield {
      at: '',
      message: `The definition has ${(bytes / MOST_BYTES).toFixed(2)} MB; at most 1 MB (${MOST_BYTES.toLocaleString('en')} bytes) is taken. Remove what no operation uses, or the blanks of its indentation.`,
    };
  },
});
