import type { Definition } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { rule } from '../rule.ts';
import { pascalCase } from '../words/casing.ts';
import { quoted } from '../words/quote.ts';
import { operationIdsOf } from './operationIds.ts';
import { renamed } from './renamed.ts';

export const operationIdCharacters = rule({
  id: 'operation-id-characters',
  title: 'The operation ID has other characters than letters and digits',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  why: 'The platform takes them out, so that two IDs may become one and scripts see another name than the one written.',
  source: 'VAL OperationIdSanitized, CS',
  *check(operation, context) {
    const id = operation.operationId;
    // `GetInvoice_V2` is how the platform itself marks a revision.
    if (!/[^A-Za-z0-9]/.test(id.replace(/_(?=V\d+$)/i, ''))) return;
    const better = pascalCase(id);
    yield {
      at: child(operation.at, 'operationId'),
      message: `The operationId ${quoted(id)} has other characters than letters and digits. Of a published operation leave it: flows know it by that name.`,
      fix: better === '' ? undefined : renamed(operation, context.fact(freed, better), context),
    };
  },
});

/** The ID itself unless another operation has it; that it is like the one it replaces does not matter. */
const freed = (definition: Definition, id: string): string =>
  definition.operationNamed(id) ? operationIdsOf(definition).free(id) : id;
