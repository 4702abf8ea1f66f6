import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { notificationUrls } from './notificationUrls.ts';
import { isTrigger } from './triggerKinds.ts';

export const webhookNotificationContentMissing = rule({
  id: 'webhook-notification-content-missing',
  title: 'The webhook does not say what it is notified of',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'Makers get the fields of x-ms-notification-content to work with; without it the trigger gives them nothing.',
  source: 'VAL OperationMustHaveNotificationContentExtension',
  *check(operation, { lookup }) {
    const { at, value } = operation.pathItem;
    if (!isTrigger(operation) || member(value, 'x-ms-notification-content') !== undefined) return;
    if (notificationUrls(operation, lookup).length === 0) return;
    yield {
      at,
      message: `The trigger ${nameOf(operation)} takes a callback URL, but its path has no x-ms-notification-content.`,
      fix: proposed(
        'Add x-ms-notification-content',
        set(child(at, 'x-ms-notification-content'), { schema: { type: 'object', properties: {} } }),
      ),
    };
  },
});
