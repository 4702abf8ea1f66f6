import type { Change } from '../../text/change.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf, type JsonObject, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';

const HOST = /^[^{}/ :\\]+(?::\d+)?$/;
const URL_PARTS = /^(?:(https?):\/\/)?([^/?#]+)(\/[^?#]*)?$/i;

export const hostInvalid = rule({
  id: 'host-invalid',
  title: 'The host is more than a host name',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'A URL is put together of scheme, host and base path; a host with anything else in it leads nowhere.',
  source: 'VAL HostNameNotValid, SCH',
  *check({ at, value }) {
    const host = textOf(value, 'host') ?? '';
    if (host.trim() === '' || HOST.test(host)) return;
    yield {
      at: child(at, 'host'),
      message: `"${host}" is no host: it takes a name such as api.example.com, without scheme, path, braces or blanks.`,
      fix: split(host.trim(), value),
    };
  },
});

/** `https://api.example.com/v1` in its three parts; undefined where what is left is no host either. */
function split(url: string, definition: JsonObject): Fix | undefined {
  const [, scheme, host = '', path = ''] = URL_PARTS.exec(url) ?? [];
  if (!HOST.test(host)) return undefined;
  const changes: Change[] = [set('/host', host)];
  const schemes = schemesWith(scheme?.toLowerCase(), definition);
  if (schemes) changes.push(set('/schemes', schemes));
  const before = textOf(definition, 'basePath') ?? '';
  const basePath = joined(path.replace(/\/+$/, ''), before);
  if (basePath !== before) changes.push(set('/basePath', basePath));
  return proposed(`Change the host to "${host}"`, ...changes);
}

/** What `schemes` must become so that the URL keeps its scheme; undefined where it says so already or knows better. */
function schemesWith(scheme: string | undefined, definition: JsonObject): string[] | undefined {
  if (scheme === undefined) return undefined;
  const listed = itemsOf(definition['schemes']);
  const fits = listed.includes(scheme) || (scheme === 'http' && listed.length > 0);
  return fits ? undefined : [scheme];
}

/** The path out of the host goes in front, unless the base path begins with it already. */
function joined(path: string, basePath: string): string {
  if (path === '' || basePath === path || basePath.startsWith(`${path}/`)) return basePath;
  return basePath === '/' ? path : path + basePath;
}
