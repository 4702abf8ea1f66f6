import { Hono } from 'hono';
import { type FileChange, readFolder, writeFolder } from './connectorFolder.ts';
import { readJson } from './readJson.ts';
import { refuse } from './refuse.ts';

/** A request may bring at most this many bytes; a definition has 1 MB, in base64 and with all beside it. */
const MAX_BODY = 100 * 1024 * 1024;

/** Reading and writing the connector that the gateway was started on. */
export function connectorRoutes(path: string | undefined): Hono {
  const routes = new Hono();
  const oneAtATime = inTurn();
  // A page asks at each start: that there is no folder is an answer like any other.
  routes.get('/', async () =>
    Response.json((path === undefined ? undefined : await readFolder(path)) ?? null),
  );
  routes.put('/', async (context) => {
    if (path === undefined)
      return refuse(404, 'no-connector', 'The studio was started without a folder.');
    const body = await readJson(context.req.raw, MAX_BODY);
    if (body === 'too large') {
      return refuse(413, 'too-large', 'That is more than a connector can be.');
    }
    const changes = parseChanges(body);
    if (!changes)
      return refuse(400, 'bad-request', 'The request does not say which files to write.');
    const written = await oneAtATime(() => writeFolder(path, changes));
    switch (written.kind) {
      case 'written':
        return Response.json({ files: written.files });
      case 'conflicts':
        // Something for the author to decide, not a failure: browsers log those as errors.
        return Response.json({ conflicts: written.conflicts });
      case 'refused':
        return refuse(403, 'refused', written.message);
    }
  });
  return routes;
}

/**
 * Does one thing after the other. Two pages that save at once would both find the files as they knew them, and the
 * second would write over the first.
 */
function inTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const now = last.then(act);
    last = now.catch(() => undefined);
    return now;
  };
}

/** A file name of one folder: nothing that leads into or out of another. */
const isPlainName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && !name.startsWith('.') && !/[/\\\0:]/.test(name);

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

function parseChanges(body: unknown): FileChange[] | undefined {
  const files = (body as { files?: unknown } | undefined)?.files;
  if (!Array.isArray(files)) return undefined;
  const changes: FileChange[] = [];
  for (const file of files as unknown[]) {
    const { name, base64, baseSha256 } = (file ?? {}) as Record<string, unknown>;
    if (!isPlainName(name) || !isTextOrNull(base64) || !isTextOrNull(baseSha256)) return undefined;
    changes.push({ name, base64, baseSha256 });
  }
  return changes;
}
