import type { Change } from '../../text/change.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf, type JsonObject, member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule, type Visited } from '../rule.ts';

const RESERVED: readonly string[] = ['authorization', 'host', 'content-length'];
/** Headers that the operation says in lists of its own. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['content-type', 'consumes'],
  ['accept', 'produces'],
]);

export const parameterHeaderReserved = rule({
  id: 'parameter-header-reserved',
  title: 'The platform sets this header itself',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'parameter',
  why: 'It knows the connection, host and content of a request; what makers fill in is lost or does harm.',
  source: 'practice',
  *check(parameter) {
    const { at, value } = parameter;
    const name = textOf(value, 'name')?.trim() ?? '';
    const plain = name.toLowerCase();
    const list = LISTED.get(plain);
    if (textOf(value, 'in') !== 'header' || !(list ?? RESERVED.includes(plain))) return;
    yield {
      at: child(at, 'name'),
      message: list
        ? `The header ${name} is set by the platform, as "${list}" of the operation says.`
        : `The header ${name} is set by the platform.`,
      severity: list ? everywhere('info') : undefined,
      fix: removal(parameter, list),
    };
  },
});

/** Only what one operation alone has can be taken away without looking at others. */
function removal(
  { at, value, operation }: Visited['parameter'],
  list: string | undefined,
): Fix | undefined {
  if (!operation) return undefined;
  const remove: Change = { op: 'remove', at };
  const type = constantOf(value);
  if (!list || type === undefined || member(operation.value, list) !== undefined)
    return proposed('Remove the parameter', remove);
  return proposed(
    `Remove the parameter, set "${list}"`,
    remove,
    set(child(operation.at, list), [type]),
  );
}

/** The one value that it can have. */
function constantOf(value: JsonObject): string | undefined {
  const choices = itemsOf(value['enum']);
  const only = choices.length === 1 ? choices[0] : member(value, 'default');
  return typeof only === 'string' && only !== '' ? only : undefined;
}
