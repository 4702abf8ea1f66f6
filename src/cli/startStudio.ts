import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGateway } from '../gateway/startGateway.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { holderOf } from './portHolder.ts';

interface Options {
  readonly path: string | undefined;
  readonly port: number;
  readonly open: boolean;
}

export async function startStudio({ path, port, open }: Options, io: Io): Promise<ExitCode> {
  if (path !== undefined && !(await io.files.kindOf(path))) {
    throw new Failure(`Cannot read ${path}: there is no such file or folder.`);
  }
  if (path !== undefined && /\.zip$/i.test(path)) {
    throw new Failure(
      `${path} is a zip, which is not changed in place. Unpack it and name its folder, or start without it and drop it on the start page.`,
    );
  }
  const interrupted = io.interrupted();
  const { url, close } = await gateway(path, port);
  io.out(`Connector Studio is at ${url}\n`);
  if (open) io.openBrowser(url);
  await interrupted;
  await close();
  return 0;
}

const beside = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url));

async function gateway(path: string | undefined, port: number) {
  try {
    return await startGateway({
      appFolder: beside('./app'),
      ...(path === undefined ? {} : { connectorPath: resolve(path) }),
      port,
    });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    if (fault.code === 'EADDRINUSE') throw new Failure(await takenBy(port), { cause: fault });
    if (fault.code === 'EACCES') {
      throw new Failure(
        `The system does not let you listen on port ${port}. Try one above 1023: --port 4310`,
      );
    }
    throw fault;
  }
}

async function takenBy(port: number): Promise<string> {
  const holder = await holderOf(port);
  return `Port ${port} is taken by ${holder}. Stop that, or give another port: --port ${port < 65_535 ? port + 1 : port - 1}`;
}
