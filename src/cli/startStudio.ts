import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGateway } from '../gateway/startGateway.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { onPort } from './onPort.ts';

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

const gateway = (path: string | undefined, port: number) =>
  onPort(port, () =>
    startGateway({
      appFolder: beside('./app'),
      ...(path === undefined ? {} : { connectorPath: resolve(path) }),
      port,
    }),
  );
