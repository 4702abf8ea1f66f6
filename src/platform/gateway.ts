import type { LocalFile } from './files.ts';

/** A file in the folder that the gateway was started on, and the digest by which it knows it again. */
export interface FolderFile extends LocalFile {
  readonly sha256: string;
}

export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly files: readonly FolderFile[];
}

export interface FileToSave {
  readonly name: string;
  /** Absent to delete it. */
  readonly bytes: Uint8Array | undefined;
  /** What was there when it was read; absent for a new file. */
  readonly baseSha256: string | undefined;
}

export type Saved =
  | { readonly ok: true; readonly files: readonly { name: string; sha256: string }[] }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** A file that changed on disk since it was read; without bytes it is gone. */
export interface Conflict {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly sha256: string | undefined;
}

/** What the gateway answered in place of what was asked; the message is in its words, for users. */
export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused';
}

/** A request as it is to go out. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | undefined;
}

/** The local server that serves the app, when there is one: a static deployment has none. */
export interface Gateway {
  /** The folder it was started on; undefined when it was started on none. */
  folder(): Promise<Folder | undefined>;
  /** Writes all of them, or none when any changed on disk since it was read. */
  save(files: readonly FileToSave[]): Promise<Saved>;
  /** Starts, or renews, a mock of the connector; resolves with its base address. */
  mock(definition: string, properties: string | undefined): Promise<string>;
}

/** The gateway that served this page, known by the token that it put there. */
export function findGateway(): Gateway | undefined {
  const token = document.querySelector<HTMLMetaElement>('meta[name="gateway-token"]')?.content;
  if (!token) return undefined;
  const call = async (method: string, body?: unknown, path = 'connector'): Promise<Response> => {
    try {
      return await fetch(`/api/${path}`, {
        method,
        headers: { 'x-gateway-token': token, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      throw new GatewayRefused(
        'The studio’s local server does not answer. Start it again with npm start; nothing here is lost.',
      );
    }
  };
  return {
    async folder() {
      const response = await call('GET');
      const folder = await answerOf<FolderAnswer | null>(response);
      return folder ? { ...folder, files: folder.files.map(fileOf) } : undefined;
    },
    async save(files) {
      const body = files.map(({ name, bytes, baseSha256 }) => ({
        name,
        base64: bytes ? toBase64(bytes) : null,
        baseSha256: baseSha256 ?? null,
      }));
      const response = await call('PUT', { files: body });
      const answer = await answerOf<SaveAnswer>(response);
      if ('files' in answer) return { ok: true, files: answer.files };
      const conflicts = answer.conflicts.map(({ name, base64, sha256 }) => ({
        name,
        bytes: base64 === null ? undefined : fromBase64(base64),
        sha256: sha256 ?? undefined,
      }));
      return { ok: false, conflicts };
    },
    async mock(definition, properties) {
      const body = { definition, properties: properties ?? null };
      const { base } = await answerOf<{ base: string }>(await call('PUT', body, 'mock'));
      return new URL(base, location.origin).href;
    },
  };
}

interface FileAnswer {
  readonly name: string;
  readonly base64: string | null;
  readonly sha256: string | null;
}

type SaveAnswer =
  | { readonly files: readonly { name: string; sha256: string }[] }
  | { readonly conflicts: readonly FileAnswer[] };

interface FolderAnswer {
  readonly name: string;
  readonly path: string;
  readonly files: readonly FileAnswer[];
}

async function answerOf<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const message = (body as { error?: { message?: string } } | undefined)?.error?.message;
  throw new GatewayRefused(message ?? `The studio’s local server answered ${response.status}.`);
}

const fileOf = ({ name, base64, sha256 }: FileAnswer): FolderFile => ({
  name,
  bytes: fromBase64(base64 ?? ''),
  sha256: sha256 ?? '',
});

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
