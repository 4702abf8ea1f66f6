import { entriesOf, isArray, itemsOf, type Json } from '../../text/value.ts';
import { textOfTemplate, valueOfTemplate } from '../expression/evaluate.ts';
import { parseTemplate } from '../expression/template.ts';
import { headerOf, setHeader } from '../http/headers.ts';
import type { Reply } from './draft.ts';
import { done, type PolicyTemplate, type Use } from './policy.ts';

/** The platform makes the link lead through the connection; a local call follows the API's own (policies.md 5.14). */
export const updateNextLink: PolicyTemplate = {
  id: 'updatenextlink',
  title: 'Update next link',
  sections: ['Response'],
  parameters: { nextLinkPropertyName: { required: true }, nextLinkParentPropertyPath: {} },
  response: (reply, use) =>
    done(
      reply,
      `On the platform "${use.text('nextLinkPropertyName')}" leads through the connection; here it is as the API wrote it.`,
    ),
};

/** Asks the user to sign in again when the API answers with that status (policies.md 5.16). */
export const setConnectionStatusToUnauthenticated: PolicyTemplate = {
  id: 'setconnectionstatustounauthenticated',
  title: 'Set connection status to unauthenticated',
  sections: ['Response'],
  parameters: { statusCode: { required: true, kind: 'integer' } },
  response: (reply, use) =>
    done(
      reply.status === Number(use.text('statusCode')) ? { ...reply, unauthenticated: true } : reply,
    ),
};

const NEXT_LINK = 'x-ms-triggerConfig-nextLink';
/** When the platform polls again is the flow's affair; this is what stands there if the API says nothing, in seconds. */
const RETRY_AFTER = '15';

/** Turns a list into a polling trigger: what is new since the last poll fires (policies.md 5.15). */
export const pollingTrigger: PolicyTemplate = {
  id: 'pollingtrigger',
  title: 'Polling trigger',
  sections: ['Response'],
  parameters: {
    triggerConfig: { required: true, kind: 'object' },
    triggerDataPath: { required: true },
  },
  response(reply, use) {
    if (reply.status < 200 || reply.status > 299) return done(reply);
    const body = reply.body.kind === 'json' ? reply.body.value : undefined;
    const found = valueOfTemplate(parseTemplate(use.text('triggerDataPath').trim()), {
      ...use.scope,
      triggerBody: body,
    });
    const items = found.ok ? itemsOf(found.value) : [];
    const note =
      found.ok && isArray(found.value)
        ? undefined
        : `${use.text('triggerDataPath')} is no list in this answer: the trigger finds nothing.`;
    if (items.length === 0) return done(waiting(reply, {}), note);
    const state = stateOf(use, body);
    if (use.isFirstPoll) return done(waiting(reply, state), note);
    return done({ ...withRetry(reply), poll: { fires: true, state, items } }, note);
  },
};

/** `202` without a body: nothing new. An empty state means that the old one stays. */
const waiting = (reply: Reply, state: Readonly<Record<string, string>>): Reply => ({
  ...withRetry(reply),
  status: 202,
  body: { kind: 'none' },
  poll: { fires: false, state, items: [] },
});

const withRetry = (reply: Reply): Reply =>
  headerOf(reply.headers, 'Retry-After') === undefined
    ? { ...reply, headers: setHeader(reply.headers, 'Retry-After', RETRY_AFTER) }
    : reply;

function stateOf(use: Use, triggerBody: Json | undefined): Record<string, string> {
  const state: Record<string, string> = {};
  for (const [name, template] of entriesOf(use.policy.parameter('triggerConfig'))) {
    if (name === NEXT_LINK) continue;
    const text = typeof template === 'string' ? template : JSON.stringify(template);
    const value = textOfTemplate(parseTemplate(text), { ...use.scope, triggerBody });
    if (value.ok) state[name] = value.value;
  }
  return state;
}
