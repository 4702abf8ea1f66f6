import { commands } from './commands.ts';
import type { ExitCode } from './exitCode.ts';
import { explain, Failure } from './failure.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** Runs one command line (without `node` and the script). Never throws: whatever goes wrong is a message. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (fault) {
    io.err(`${explain(fault)}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = args[0] === 'help' ? [args[1] ?? '--help', '--help'] : args;
  if (name === '--help' || name === '-h') {
    io.out(overview(commands));
    return 0;
  }
  if (name === '--version') {
    const { version } = await import('../../package.json');
    io.out(`${version}\n`);
    return 0;
  }
  if (name === '') {
    io.err(overview(commands));
    return 2;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Failure(unknownCommand(name));
  if (wantsHelp(rest)) {
    io.out(commandHelp(command));
    return 0;
  }
  const { commandLine } = await import('./commandLine.ts');
  return command.run(commandLine(command, rest), io);
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function unknownCommand(name: string): string {
  const names = commands.map((command) => command.name);
  const meant = nearest(name, names);
  const kind = name.startsWith('-') ? 'option' : 'command';
  return meant
    ? `There is no ${kind} ${name}. Did you mean ${meant}?`
    : `There is no ${kind} ${name}. The commands are ${names.join(', ')}; --help tells more.`;
}
