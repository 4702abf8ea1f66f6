import { startMock } from '../gateway/mock/startMock.ts';
import type { ExitCode } from './exitCode.ts';
import { harmless } from './formats/paint.ts';
import type { Io } from './io.ts';
import { onPort } from './onPort.ts';
import { openDefinition } from './openDefinition.ts';

export async function serveMock(path: string, port: number, io: Io): Promise<ExitCode> {
  const { definition, properties } = await openDefinition(path, io.files);
  const interrupted = io.interrupted();
  const { url, routes, close } = await onPort(port, () =>
    startMock({ definition, properties, port }),
  );
  const lines = routes.map(
    (route) =>
      `  ${route.method.padEnd(7)} ${harmless(route.path)}  ${harmless(route.operationId)}\n`,
  );
  io.out(`The mock is at ${url}\n${lines.join('')}`);
  await interrupted;
  await close();
  return 0;
}
