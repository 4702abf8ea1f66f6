import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { pathOf } from './asks.ts';
import { dynamicRule } from './dynamicRule.ts';
import { twinOf, withoutProperties } from './twins.ts';

export const dynamicTwinDiffers = dynamicRule({
  id: 'dynamic-twin-differs',
  title: 'The older and the newer form ask for different things',
  severity: everywhere('warning'),
  kinds: ['list', 'properties'],
  why: 'Power Automate reads the one and Power Apps the other: makers see different choices or fields.',
  source: 'VAL DynamicPropertiesItemValuePathMismatch',
  *judge(ask, _context) {
    const old = twinOf(ask);
    const operationId = textOf(old?.value, 'operationId')?.trim() ?? '';
    if (!old?.value || operationId === '' || ask.operationId === '') return;
    if (operationId.toLowerCase() !== ask.operationId.toLowerCase()) {
      const at = child(ask.at, 'operationId');
      yield {
        at,
        message: `${ask.extension} asks ${ask.operationId}, but ${old.extension} asks ${operationId}.`,
        fix: proposed(`Change to "${operationId}"`, set(at, operationId)),
      };
      return;
    }
    if (ask.kind !== 'properties') return;
    const expected = withoutProperties(textOf(old.value, 'value-path')?.trim() ?? '');
    if ((pathOf(ask, 'valuePath')?.path ?? '') === expected) return;
    const at = child(ask.at, 'itemValuePath');
    yield {
      at,
      message: `The itemValuePath should be ${quoted(expected)}, as ${old.extension} has it.`,
      fix: proposed(`Change to ${quoted(expected)}`, set(at, expected)),
    };
  },
});
