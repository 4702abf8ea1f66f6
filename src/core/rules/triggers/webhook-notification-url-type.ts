import { child, type Pointer } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isMarked } from './notificationUrls.ts';

export const webhookNotificationUrlType = rule({
  id: 'webhook-notification-url-type',
  title: 'The callback URL is no text, or not in a body',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: ['x-ms-notification-url'],
  why: 'The platform writes a URL into a property of the request body; it cannot put it anywhere else.',
  source: 'VAL NotificationUrlNotString, NotificationUrlNotAllowedInThisPosition',
  *check(visited) {
    const { at, value } = visited;
    if (!isMarked(value) || member(value, '$ref') !== undefined) return;
    if ('operation' in visited || isAnswer(at)) {
      yield {
        at: child(at, 'x-ms-notification-url'),
        part: 'key',
        message: 'The callback URL has to be a property of the request body.',
      };
      return;
    }
    const type = member(value, 'type');
    if (type === 'string') return;
    const place = child(at, 'type');
    yield {
      at: place,
      message:
        type === undefined
          ? 'The property of the callback URL has no type; it has to be "string".'
          : `The property of the callback URL is ${quoted(type)}; it has to be "string".`,
      fix: safely('Change to "string"', set(place, 'string')),
    };
  },
});

/** Whether a schema is written where it can only be received. */
const isAnswer = (at: Pointer): boolean =>
  /^\/paths\/[^/]*\/(?:[a-z]+\/responses|x-ms-notification-content)\/|^\/responses\//.test(at);
