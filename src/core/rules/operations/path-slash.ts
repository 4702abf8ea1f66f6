import { proposed } from '../fix.ts';
import { quoted } from '../words/quote.ts';
import { isFreePath, pathRule } from './pathRule.ts';

export const pathSlash = pathRule({
  id: 'path-slash',
  title: 'The path does not begin with a slash',
  why: 'It is put behind the base path as it is, so the address would be another one; the validator refuses it.',
  source: 'VAL OperationPathMustStartWithSlash',
  judge(path, { at }, context) {
    if (path.startsWith('/')) return undefined;
    const better = `/${path}`;
    return {
      message: `The path ${quoted(path)} does not begin with a slash.`,
      fix: isFreePath(better, context)
        ? proposed(`Change to "${better}"`, { op: 'rename', at, key: better })
        : undefined,
    };
  },
});
