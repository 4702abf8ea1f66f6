import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { notificationUrls } from './notificationUrls.ts';
import { isTrigger } from './triggerKinds.ts';

export const webhookNotificationUrlInternal = rule({
  id: 'webhook-notification-url-internal',
  title: 'Makers see the field of the callback URL',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'The platform fills it in; what a maker writes there is lost.',
  source: 'VAL NotificationUrlNotInternal',
  *check(operation, { lookup }) {
    if (!isTrigger(operation)) return;
    for (const { site, isHidden } of notificationUrls(operation, lookup)) {
      if (isHidden) continue;
      const at = child(site.at, 'x-ms-visibility');
      yield {
        at,
        message: 'Neither this property nor anything that it is in is internal.',
        fix: proposed('Make it internal', set(at, 'internal')),
      };
    }
  },
});
