import {
  type ConnectorFile,
  FILE_NAMES,
  type FileRole,
  type RawFile,
  readFile,
  roleOf,
  type TextFile,
} from './files.ts';

/** A connector: the files of one folder. The definition is always there; all else may be missing. */
export interface Connector {
  /** The folder's or file's name, for people. */
  readonly name: string;
  readonly files: readonly ConnectorFile[];
}

/** Why something that was opened is no connector; `message` and `advice` are for users. */
export interface OpenProblem {
  readonly code: 'no-connector' | 'openapi-3' | 'too-large' | 'damaged' | 'not-text';
  readonly message: string;
  readonly advice: string;
}

export type Opened =
  | { readonly ok: true; readonly connector: Connector }
  | { readonly ok: false; readonly problem: OpenProblem };

/** The largest file that is opened, in bytes; the platform takes 1 MB. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export const fileOf = (connector: Connector, role: FileRole): ConnectorFile | undefined =>
  connector.files.find((file) => file.role === role);

export function textFileOf(connector: Connector, role: FileRole): TextFile | undefined {
  const file = fileOf(connector, role);
  return file?.kind === 'text' ? file : undefined;
}

/**
 * Makes a connector of a folder's files (package.md a.1). Paths may have folders in front: the folder nearest to the
 * top that holds a definition is the connector, everything outside it is left alone.
 */
export function openFiles(name: string, files: readonly RawFile[]): Opened {
  const tooLarge = files.find((file) => file.bytes.length > MAX_FILE_BYTES);
  if (tooLarge)
    return refuse(
      'too-large',
      `${tooLarge.name} has ${megabytes(tooLarge.bytes.length)} MB.`,
      `The studio reads files up to ${megabytes(MAX_FILE_BYTES)} MB; the platform takes definitions up to 1 MB.`,
    );
  const definition = findDefinition(files);
  if (!definition) return noConnector(files);
  const folder = folderOf(definition.name);
  const own = files.filter((file) => folderOf(file.name) === folder && isOwn(baseOf(file.name)));
  const read = own.map((file) => {
    const base = baseOf(file.name);
    const role =
      file === definition ? 'definition' : roleOf(base) === 'definition' ? 'other' : roleOf(base);
    return readFile({ name: base, bytes: file.bytes }, role);
  });
  const connector: Connector = { name: folder.split('/').at(-1) || name, files: uniqueRoles(read) };
  const text = textFileOf(connector, 'definition')?.text;
  if (text === undefined)
    return refuse(
      'not-text',
      `${baseOf(definition.name)} is not text.`,
      `Choose the connector's ${FILE_NAMES.definition}.`,
    );
  return isOpenApi3(text) ? openApi3(baseOf(definition.name)) : { ok: true, connector };
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const depthOf = (path: string): number => path.split('/').length;
const isOwn = (base: string): boolean =>
  !base.startsWith('.') && base !== '' && base !== 'Thumbs.db';
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

/** By its exact name, else the only `*.swagger.json`, else the only JSON file that looks like a definition. */
function findDefinition(files: readonly RawFile[]): RawFile | undefined {
  const byDepth = files
    .filter((file) => isOwn(baseOf(file.name)) && !file.name.includes('__MACOSX/'))
    .toSorted((a, b) => depthOf(a.name) - depthOf(b.name) || a.name.localeCompare(b.name));
  const exact =
    byDepth.find((file) => baseOf(file.name) === FILE_NAMES.definition) ??
    byDepth.find((file) => roleOf(baseOf(file.name)) === 'definition');
  if (exact) return exact;
  const swagger = byDepth.filter((file) => /\.swagger\.json$/i.test(file.name));
  if (swagger[0]) return swagger[0];
  const json = byDepth.filter(
    (file) => /\.json$/i.test(file.name) && roleOf(baseOf(file.name)) === 'other',
  );
  return (
    json.find((file) => looksLikeDefinition(file.bytes)) ??
    (files.length === 1 ? json[0] : undefined)
  );
}

function looksLikeDefinition(bytes: Uint8Array): boolean {
  const text = headOf(bytes);
  return (
    /["']?(?:swagger|openapi)["']?\s*:/.test(text) ||
    (/"paths"\s*:/.test(text) && /"info"\s*:/.test(text))
  );
}

const headOf = (bytes: Uint8Array): string => {
  const file = readFile({ name: 'head.txt', bytes: bytes.subarray(0, 20_000) });
  return file.kind === 'text' ? file.text : '';
};

const isOpenApi3 = (text: string): boolean =>
  /^\ufeff?\s*\{[\s\S]{0,2000}?"openapi"\s*:\s*"?3/.test(text) &&
  !/"swagger"\s*:/.test(text.slice(0, 4000));

/** Two files may claim one role (`script.csx` and `scripts.csx`): the first keeps it. */
function uniqueRoles(files: readonly ConnectorFile[]): ConnectorFile[] {
  const taken = new Set<FileRole>();
  return files.map((file) => {
    if (file.role === 'other' || !taken.has(file.role)) {
      taken.add(file.role);
      return file;
    }
    return { ...file, role: 'other' };
  });
}

const refuse = (code: OpenProblem['code'], message: string, advice: string): Opened => ({
  ok: false,
  problem: { code, message, advice },
});

const openApi3 = (name: string): Opened =>
  refuse(
    'openapi-3',
    `${name} is an OpenAPI 3 document; connectors are written in Swagger 2.0.`,
    'Import of OpenAPI 3 is on its way. Until then convert it to Swagger 2.0 with another tool (for example `npx api-spec-converter --from=openapi_3 --to=swagger_2`) and open the result.',
  );

function noConnector(files: readonly RawFile[]): Opened {
  const yaml = files.find((file) => /\.ya?ml$/i.test(file.name) && looksLikeDefinition(file.bytes));
  if (yaml && /openapi\s*:\s*["']?3/.test(headOf(yaml.bytes))) return openApi3(baseOf(yaml.name));
  if (yaml)
    return refuse(
      'no-connector',
      `${baseOf(yaml.name)} is YAML; connectors are written as JSON.`,
      'Save it as JSON and open that.',
    );
  const only = files.length === 1 ? files[0] : undefined;
  return only
    ? refuse(
        'no-connector',
        `${baseOf(only.name)} is no connector.`,
        `Open a Swagger 2.0 file in JSON, a connector's folder, or a zip of one. A folder holds ${FILE_NAMES.definition}.`,
      )
    : refuse(
        'no-connector',
        files.length === 0
          ? 'There are no files in it.'
          : `None of the ${files.length} files is a connector's definition.`,
        `A connector's folder holds ${FILE_NAMES.definition}, and usually ${FILE_NAMES.properties} beside it.`,
      );
}
