import { Failure } from './failure.ts';
import { holderOf } from './portHolder.ts';

/**
 * Starts a server, and says in words why the port cannot be had.
 * @throws Failure
 */
export async function onPort<T>(port: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
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
