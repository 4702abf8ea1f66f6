import { textFileOf } from '../../connector/connector.ts';
import { itemsOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { comparedIds, scannedOf } from './scriptCode.ts';

export const scriptOperationsMissing = rule({
  id: 'script-operations-missing',
  title: 'The custom code runs for every operation',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'Without a list the script stands in the way of every call, also of those that it has nothing to do with.',
  source: 'PAC',
  *check({ at, value }, context) {
    if (itemsOf(value['scriptOperations']).length > 0) return;
    const script = textFileOf(context.connector, 'script');
    if (!script) return;
    const { definition } = context;
    const handled = comparedIds(scannedOf(script)).flatMap(
      (literal) => definition.operationNamed(literal.value)?.operationId ?? [],
    );
    const list = [...new Set(handled)];
    const place = `${at}/scriptOperations` as const;
    yield {
      at: place,
      message: 'No operation is named: the custom code runs for all.',
      fix:
        list.length > 0
          ? proposed(`List the ${list.length} that the script names`, set(place, list))
          : undefined,
    };
  },
});
