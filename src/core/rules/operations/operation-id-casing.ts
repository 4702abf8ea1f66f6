import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { withCapital } from '../words/styles.ts';
import { renamed } from './renamed.ts';

export const operationIdCasing = rule({
  id: 'operation-id-casing',
  title: 'The operation ID does not begin with a capital',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'Operation IDs are in Pascal case by the coding standards: Power Apps shows them to makers as names of functions.',
  source: 'CS',
  *check(operation, context) {
    const id = operation.operationId;
    if (id === '' || /^[A-Z]/.test(id)) return;
    const capital = withCapital(id);
    const isOwn = capital !== id && context.lookup.operationNamed(id)?.at === operation.at;
    yield {
      at: child(operation.at, 'operationId'),
      message: `The operationId ${quoted(id)} does not begin with a capital letter.`,
      fix: isOwn ? renamed(operation, capital, context) : undefined,
    };
  },
});
