import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { CONFIRMATION, DATA, dataEntries, isEnabled } from './openAiData.ts';

export const aiConfirmation = rule({
  id: 'ai-confirmation',
  title: 'An assistant may change something without asking',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'What writes, sends or deletes should be confirmed by the person first.',
  source: 'EXT, practice',
  *check({ at, value, verb, operationId }) {
    if (verb === 'get' || !isEnabled(value) || value[CONFIRMATION] === true) return;
    const entries = [...dataEntries(at, value)].filter(({ value: entry }) => isObject(entry));
    const own = entries.find(({ id }) => id === operationId) ?? entries[0];
    if (member(own?.value, CONFIRMATION) === true) return;
    const list = child(at, DATA, 'operations');
    const fix = own
      ? set(child(own.at, CONFIRMATION), true)
      : set(list, [{ operationId, [CONFIRMATION]: true }]);
    yield {
      at: own?.at ?? child(at, DATA),
      message: `Assistants may call ${verb.toUpperCase()} ${operationId} without asking the person.`,
      fix: operationId === '' && !own ? undefined : proposed('Let them ask first', fix),
    };
  },
});
