import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Who listens on a port of this machine, in words: `Connector Studio (node, process 4711)`. */
export async function holderOf(port: number): Promise<string> {
  const [isStudio, process] = await Promise.all([
    answersAsStudio(port),
    (holders[globalThis.process.platform] ?? byLsof)(port).catch(() => undefined),
  ]);
  const name = process ? `${process.name}, process ${process.id}` : undefined;
  if (isStudio) return `another Connector Studio${name ? ` (${name})` : ''}`;
  return name ?? 'another program';
}

interface Holder {
  readonly name: string;
  readonly id: string;
}

const ANSWER_TIMEOUT_MS = 1000;

async function answersAsStudio(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    return /<title>[^<]*Connector Studio/.test(await response.text());
  } catch {
    return false;
  }
}

const run = promisify(execFile);

const holders: Partial<Record<NodeJS.Platform, (port: number) => Promise<Holder | undefined>>> = {
  linux: byProc,
  win32: byNetstat,
};

async function byLsof(port: number): Promise<Holder | undefined> {
  const { stdout } = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const id = /^p(.+)$/m.exec(stdout)?.[1];
  const name = /^c(.+)$/m.exec(stdout)?.[1];
  return id && name ? { id, name } : undefined;
}

async function byNetstat(port: number): Promise<Holder | undefined> {
  const { stdout } = await run('netstat', ['-ano', '-p', 'TCP']);
  const row = stdout
    .split(/\r?\n/)
    .find((line) => line.includes(`:${port} `) && /LISTENING/.test(line));
  const id = row?.trim().split(/\s+/).at(-1);
  if (!id) return undefined;
  const tasks = await run('tasklist', ['/FI', `PID eq ${id}`, '/FO', 'CSV', '/NH']);
  return { id, name: /^"([^"]+)"/.exec(tasks.stdout)?.[1] ?? 'a program' };
}

/** Without a program that may not be installed: the socket's number, and the process that has it open. */
async function byProc(port: number): Promise<Holder | undefined> {
  const sockets = await socketsOn(port);
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    if (!(await opensOne(id, sockets))) continue;
    const name = (await readFile(`/proc/${id}/comm`, 'utf8')).trim();
    return { id, name };
  }
  return undefined;
}

const LISTENING = '0A';

async function socketsOn(port: number): Promise<ReadonlySet<string>> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.split('\n')).map((row) => row.trim().split(/\s+/));
  return new Set(
    rows
      .filter((row) => row[1]?.endsWith(`:${hex}`) && row[3] === LISTENING)
      .map((row) => `socket:[${row[9]}]`),
  );
}

async function opensOne(id: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${id}/fd`;
  const descriptors = await readdir(folder).catch(() => []);
  const links = await Promise.all(
    descriptors.map((descriptor) => readlink(`${folder}/${descriptor}`).catch(() => '')),
  );
  return links.some((link) => sockets.has(link));
}
