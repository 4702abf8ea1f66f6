import { safely } from '../fix.ts';
import { quoted } from '../words/quote.ts';
import { isFreePath, pathRule } from './pathRule.ts';

/** `{part=all}` */
const DEFAULT = /\{([^{}/=]+)=[^{}/]*\}/g;

export const pathVariableDefault = pathRule({
  id: 'path-variable-default',
  title: 'A variable of the path has a default',
  why: 'The validator refuses it: the default belongs to the parameter.',
  source: 'VAL OperationPathVariablesContainDefaults',
  judge(path, { at }, context) {
    const better = path.replace(DEFAULT, '{$1}');
    if (better === path) return undefined;
    return {
      message: `The path ${quoted(path)} gives a variable a default with "=".`,
      fix: isFreePath(better, context)
        ? safely(`Change to "${better}"`, { op: 'rename', at, key: better })
        : undefined,
    };
  },
});
