import { type Arg, type Command, optionName } from './command.ts';

const NAME = 'connector-studio';

/** What `connector-studio --help` prints. */
export function overview(commands: readonly Command[]): string {
  return `${NAME}: author, check and pack connectors for Power Automate, Logic Apps and Power Apps.

Usage: ${NAME} <command> …

${table(commands.map(({ name, summary }) => [name, summary]))}

${table([
  ['--help', 'This text; after a command, how that one is used'],
  ['--version', 'The version'],
])}

A PATH is a connector's folder, a definition file or a .zip of a connector.
Exit codes: 0 done, 1 errors found, 2 something cannot be read or the command is used wrongly.
`;
}

/** What `connector-studio <command> --help` prints. */
export function commandHelp({ name, summary, details, examples, args }: Command): string {
  const all = Object.entries(args);
  const positions = all.filter(([, arg]) => arg.kind === 'position');
  const options = all.filter(([, arg]) => arg.kind === 'option');
  const required = options.filter(([, arg]) => arg.required).map(([key, arg]) => said(key, arg));
  const usage = [...positions.map(([, arg]) => placed(arg)), ...required, '[options]'].join(' ');
  return [
    `Usage: ${NAME} ${name} ${usage}`,
    wrapped(`${summary}.${details ? ` ${details}` : ''}`),
    table(positions.map(([, arg]) => [arg.value ?? '', arg.help])),
    `Options:\n${table([
      ...options.map(([key, arg]): Row => [said(key, arg), arg.help]),
      ['--help', 'This text'],
    ])}`,
    `Examples:\n${examples.map((example) => `  ${NAME} ${example}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

const placed = ({ value = '', many, required }: Arg<unknown>): string =>
  required ? `${value}${many ? '…' : ''}` : `[${value}]`;

const said = (key: string, { value }: Arg<unknown>): string =>
  value === undefined ? optionName(key) : `${optionName(key)} ${value}`;

/** In lines of at most 100 characters. */
const wrapped = (text: string): string => text.replace(/(.{1,100})(?: |$)/g, '$1\n').trimEnd();

type Row = readonly [name: string, help: string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`).join('\n');
}
