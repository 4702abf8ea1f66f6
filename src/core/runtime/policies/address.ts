import { pathText } from '../http/percent.ts';
import { parseQuery, parseUrl } from '../http/url.ts';
import { done, failed, type PolicyTemplate, type Use } from './policy.ts';

const URL_TEMPLATE = { urlTemplate: { required: true } } as const;

/** Replaces scheme, host and base path by what the template says (policies.md 5.1). */
export const dynamicHostUrl: PolicyTemplate = {
  id: 'dynamichosturl',
  title: 'Set host URL',
  sections: ['Request'],
  parameters: URL_TEMPLATE,
  request(draft, use) {
    const text = use.evaluated('urlTemplate');
    if (!text.ok) return failed(text.message);
    const trimmed = text.value.trim().replace(/\/+$/, '');
    const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    if (!url) {
      return failed(
        trimmed === ''
          ? `The host is empty: ${use.text('urlTemplate')} has no value.`
          : `"${trimmed}" is no address of a host (${use.text('urlTemplate')}).`,
      );
    }
    const service = { ...url, path: pathText(url.path) };
    const basePath = draft.service.path;
    const note =
      basePath !== '' && service.path === ''
        ? `The host URL has no path, so the base path ${basePath} is not sent; the documentation leaves open whether it should be.`
        : undefined;
    return done({ ...draft, service }, note);
  },
};

/** Undocumented, the same thing under an older name (policies.md 5.2). */
export const dynamicSubdomain: PolicyTemplate = {
  ...dynamicHostUrl,
  id: 'dynamicsubdomain',
  title: 'Set subdomain',
};

/** Sends the call to another path of the service, and with another verb if told (policies.md 5.3). */
export const routeRequestToEndpoint: PolicyTemplate = {
  id: 'routerequesttoendpoint',
  title: 'Route request',
  sections: ['Request'],
  parameters: {
    newPath: { required: true },
    httpMethod: {
      fallback: '@Request.OriginalHTTPMethod',
      values: [
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'OPTIONS',
        'HEAD',
        '@Request.OriginalHTTPMethod',
      ],
    },
  },
  request(draft, use) {
    const newPath = use.evaluated('newPath');
    const method = use.evaluated('httpMethod');
    if (!newPath.ok) return failed(newPath.message);
    if (!method.ok) return failed(method.message);
    const { path, query } = filledPath(newPath.value, use);
    return done({
      ...draft,
      method: method.value.trim().toUpperCase() || draft.method,
      path,
      query: [...query, ...draft.query],
    });
  },
};

/** A path of a policy with the call's path values in it (escaped already), and the query behind it. */
export function filledPath(text: string, { pathValues }: Use) {
  const filled = text
    .trim()
    .replace(/\{([^{}]+)\}/g, (whole, name: string) => pathValues.get(name) ?? whole);
  const [path = '', query] = filled.split(/\?(.*)/s, 2);
  return { path: pathText(path.startsWith('/') ? path : `/${path}`), query: parseQuery(query) };
}
