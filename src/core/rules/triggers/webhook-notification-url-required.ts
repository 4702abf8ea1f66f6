import { setRequired } from '../../swagger/required.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { notificationUrls } from './notificationUrls.ts';
import { isTrigger } from './triggerKinds.ts';

export const webhookNotificationUrlRequired = rule({
  id: 'webhook-notification-url-required',
  title: 'The callback URL may be left out',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'Only what is required from the body down to the property is certain to be in the request.',
  source: 'VAL NotificationUrlNotRequired',
  *check(operation, { lookup }) {
    if (!isTrigger(operation)) return;
    for (const { body, way } of notificationUrls(operation, lookup)) {
      if (member(body.value, 'required') !== true) {
        const at = child(body.at, 'required');
        yield {
          at,
          message: 'The body holds the callback URL, but is not required.',
          // The validator asks it of the schema; one in twenty published webhooks leaves it out here.
          severity: everywhere('warning'),
          fix: proposed('Make it required', set(at, true)),
        };
      }
      for (const { object, name } of way) {
        if (itemsOf(member(object.value, 'required')).includes(name)) continue;
        yield {
          at: child(object.at, 'required'),
          message: `${quoted(name)} is or holds the callback URL, but is not required.`,
          fix: proposed('Make it required', ...setRequired(object.value, object.at, name, true)),
        };
      }
    }
  },
});
