import { kindOf, type Lookup, type Operation, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const KEY = 'x-ms-notification';

export const notificationExtension = rule({
  id: 'notification-extension',
  title: 'x-ms-notification does not lead from a poll to its webhook',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'It joins a polling trigger with the webhook that pushes the same: designers ask for the inputs of both at once.',
  source:
    'VAL NotificationExtensionNotSupportedInWebhookOperation, NotificationExtensionSupportedForTriggerOnly, NotificationOperationMustBeWebhook, ParamtersWithSameNameMustHaveSameTypeAndVisibility',
  *check(operation, { lookup }) {
    const notification = member(operation.value, KEY);
    if (notification === undefined) return;
    const at = child(operation.at, KEY);
    const kind = kindOf(operation);
    if (kind !== 'polling') {
      const what = kind === 'webhook' ? 'is a webhook itself' : 'is no trigger';
      yield {
        at,
        part: 'key',
        message: `${nameOf(operation)} ${what}: only a poll may have ${KEY}.`,
      };
      return;
    }
    const id = textOf(notification, 'operationId')?.trim() ?? '';
    const webhook = lookup.operationNamed(id);
    if (webhook && kindOf(webhook) === 'webhook') yield* differences(operation, webhook, lookup);
    else
      yield {
        at: id === '' ? at : child(at, 'operationId'),
        message: id === '' ? `${KEY} does not name a webhook.` : `${quoted(id)} is no webhook.`,
      };
  },
});

/** Inputs that both have by one name are asked for once, so they must be the same. */
function* differences(operation: Operation, webhook: Operation, lookup: Lookup): Iterable<Problem> {
  const others = new Map(
    lookup.parametersOf(webhook).map(({ value }) => [textOf(value, 'name') ?? '', value]),
  );
  for (const { at, value } of lookup.parametersOf(operation)) {
    const name = textOf(value, 'name') ?? '';
    const other = others.get(name);
    if (!other || textOf(value, 'in') === 'body' || textOf(other, 'in') === 'body') continue;
    const what = differenceOf(value, other);
    if (what)
      yield {
        at: child(at, what.key),
        message: `The parameter ${quoted(name)} has another ${what.name} in the webhook ${nameOf(webhook)}.`,
      };
  }
}

function differenceOf(a: Json, b: Json): { key: string; name: string } | undefined {
  if (member(a, 'type') !== member(b, 'type')) return { key: 'type', name: 'type' };
  return visibilityOf(a) === visibilityOf(b)
    ? undefined
    : { key: 'x-ms-visibility', name: 'visibility' };
}
