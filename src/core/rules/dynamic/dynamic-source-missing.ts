import { child } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { ASKING_KEYS, asksOf } from './asks.ts';
import { DYNAMIC } from './dynamicRule.ts';

const TREE = 'x-ms-dynamic-tree';
const OTHERS = ['capability', 'builtInOperation'];

export const dynamicSourceMissing = rule({
  id: 'dynamic-source-missing',
  title: 'The extension does not say what to ask',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: ASKING_KEYS,
  why: 'Without an operation there are no choices or fields: the products ignore the extension.',
  source: 'SCH',
  *check(owner) {
    for (const { at, value, kind, extension, operationId } of asksOf(owner)) {
      if (operationId !== '' || !DYNAMIC.includes(kind)) continue;
      if (kind === 'values' && OTHERS.some((key) => textOf(value, key)?.trim())) continue;
      yield {
        at: child(at, 'operationId'),
        message: `The extension ${extension} names no operation.`,
      };
    }
    const tree = owner.value[TREE];
    if (isObject(tree) && !isObject(tree['open']))
      yield {
        at: child(owner.at, TREE, 'open'),
        message: `The extension ${TREE} does not say how the tree is opened.`,
      };
  },
});
