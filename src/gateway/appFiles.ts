import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { refuse } from './refuse.ts';

/** The files of a folder as answers to requests. */
export interface AppFiles {
  answer(request: Request): Promise<Response>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/markdown; charset=utf-8',
  '.csx': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /\.(?:html|js|css|json|svg|ttf|md|csx|txt)$/;

interface Kept {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * The built app's files. What has its content's digest in its name is kept by the browser for good; `index.html` is
 * never, and carries the token of this start.
 */
export function appFiles(folder: string, token: string): AppFiles {
  const kept = new Map<string, Promise<Kept | undefined>>();
  const fileAt = (path: string): Promise<Kept | undefined> => {
    let file = kept.get(path);
    if (!file) {
      file = read(folder, path, token);
      kept.set(path, file);
      // What is not there now may be there after the next build, and must not fill the memory.
      void file.then((found) => found ?? kept.delete(path));
    }
    return file;
  };
  return {
    async answer(request) {
      const path = pathOf(request.url);
      const file = path === undefined ? undefined : await fileAt(path);
      if (!file || path === undefined) return refuse(404, 'not-found', 'There is no such file.');
      const zips = file.zipped && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      return new Response(zips ? file.zipped : file.plain, {
        headers: {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'cache-control': path.startsWith('/assets/')
            ? 'public, max-age=31536000, immutable'
            : 'no-store',
          vary: 'accept-encoding',
          ...(zips ? { 'content-encoding': 'gzip' } : {}),
        },
      });
    },
  };
}

/** The path that is asked for, decoded once; undefined for one that could lead elsewhere. */
function pathOf(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0%]/.test(path) || path.split('/').some((part) => part.startsWith('.')))
    return undefined;
  return path === '/' ? '/index.html' : path;
}

const compress = promisify(gzip);

async function read(folder: string, path: string, token: string): Promise<Kept | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    const bytes = new Uint8Array(await readFile(file));
    const plain = path === '/index.html' ? withToken(bytes, token) : bytes;
    return {
      plain,
      zipped: COMPRESSED.test(path) ? new Uint8Array(await compress(plain)) : undefined,
    };
  } catch (fault) {
    if (
      fault instanceof Error &&
      'code' in fault &&
      /^(?:ENOENT|ENOTDIR|EISDIR)$/.test(String(fault.code))
    ) {
      return undefined;
    }
    throw fault;
  }
}

function withToken(html: Uint8Array, token: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(html);
  return new TextEncoder().encode(
    text.replace('</head>', `<meta name="gateway-token" content="${token}" /></head>`),
  );
}
