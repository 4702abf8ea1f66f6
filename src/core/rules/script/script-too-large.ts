import { MAX_SCRIPT_BYTES, sizeOf } from '../../connector/script.ts';
import { everywhere, rule } from '../rule.ts';
import { headOf } from './scriptCode.ts';

export const scriptTooLarge = rule({
  id: 'script-too-large',
  title: 'The custom code has more than 1 MB',
  severity: everywhere('error'),
  visits: 'script',
  why: 'The platform takes no larger script.',
  source: 'CODE',
  *check(file) {
    const { text } = file;
    const size = sizeOf(file);
    if (size <= MAX_SCRIPT_BYTES) return;
    const megabytes = (size / MAX_SCRIPT_BYTES).toFixed(2);
    yield { at: '', range: headOf(text), message: `${file.name} has ${megabytes} MB of 1 MB.` };
  },
});
