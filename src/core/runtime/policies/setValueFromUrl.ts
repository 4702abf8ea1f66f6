import { textOfTemplate } from '../expression/evaluate.ts';
import { parseTemplate } from '../expression/template.ts';
import { setHeader } from '../http/headers.ts';
import { contentOf, NO_BODY } from '../http/message.ts';
import { urlText } from '../http/url.ts';
import { filledPath } from './address.ts';
import { type Draft, draftUrl } from './draft.ts';
import { withQuery } from './fields.ts';
import { done, failed, type PolicyTemplate } from './policy.ts';

/**
 * Makes another call first, with host and headers as they are at this point, and puts a value of its answer into a
 * header or query parameter (policies.md 5.13).
 */
export const setValueFromUrl: PolicyTemplate = {
  id: 'setvaluefromurl',
  title: 'Set value from URL',
  sections: ['Request', 'Response'],
  parameters: {
    parameterTemplate: { required: true },
    parameterValueUrl: { required: true },
    parameterValuePathTemplate: { required: true },
    httpMethod: { fallback: 'GET', values: ['GET', 'POST', 'PUT'] },
  },
  request(draft, use) {
    const [target] = parseTemplate(use.text('parameterTemplate').trim());
    if (target?.kind !== 'named' || target.of === 'connectionParameters') {
      return failed(`"${use.text('parameterTemplate')}" is no header or query parameter.`);
    }
    const url = use.evaluated('parameterValueUrl');
    if (!url.ok) return failed(url.message);
    const method = use.text('httpMethod').trim().toUpperCase() || 'GET';
    const place = filledPath(url.value, use);
    const wanted = use.text('parameterValuePathTemplate');
    return {
      kind: 'ask',
      ask: {
        request: {
          method,
          url: urlText(draftUrl({ ...draft, ...place })),
          headers: draft.headers,
          body: NO_BODY,
        },
        servicePath: draft.service.path,
        wanted: `${wanted} of ${method} ${place.path}`,
        read(response) {
          const content = contentOf(response);
          if (response.status < 200 || response.status > 299) {
            return { ok: false, message: `${method} ${place.path} answered ${response.status}.` };
          }
          const body = content.kind === 'json' ? content.value : undefined;
          return textOfTemplate(parseTemplate(wanted), { ...use.scope, body });
        },
      },
      goOn: (text): Draft =>
        target.of === 'headers'
          ? { ...draft, headers: setHeader(draft.headers, target.name, text) }
          : { ...draft, query: withQuery(draft.query, target.name, text) },
    };
  },
  response: (reply) => done(reply, 'It is not simulated for answers: nothing is set.'),
};
