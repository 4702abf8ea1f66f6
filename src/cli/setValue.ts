import { join } from 'node:path';
import { isJsonFile } from '../analysis/session.ts';
import { isZip } from '../core/bundle/zip.ts';
import { readFile, roleOf, type TextFile } from '../core/connector/files.ts';
import { keyOrderOf } from '../core/swagger/keyOrder.ts';
import { applyChanges, ChangeRefused } from '../core/text/change.ts';
import { positionsIn } from '../core/text/lines.ts';
import { find, rangeOf } from '../core/text/locate.ts';
import { parse } from '../core/text/parse.ts';
import { type Pointer, parsePointer } from '../core/text/pointer.ts';
import type { Tree } from '../core/text/tree.ts';
import type { Json } from '../core/text/value.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import type { Files, Io } from './io.ts';
import { jsonArgument } from './jsonArgument.ts';
import { jsonBytes } from './jsonBytes.ts';
import { nameOf, openPath } from './openPath.ts';

interface Wish {
  readonly path: string;
  readonly file: string;
  readonly pointer: string;
  readonly json: string;
}

export async function setValue(wish: Wish, { files, out }: Io): Promise<ExitCode> {
  const at = parsePointer(wish.pointer);
  if (at === undefined) {
    throw new Failure(
      `${wish.pointer} is no JSON pointer. It begins with a slash, like /info/title; in keys ~1 stands for / and ~0 for ~.`,
    );
  }
  const value = jsonArgument(wish.json);
  const place = await placeOfFile(wish.path, wish.file, files);
  const file = await readJson(place, files);
  const before = parse(file.text);
  const after = changed(before, at, value);
  const shown = at || 'The whole of it';
  if (after.text === before.text) {
    out(`${place}: ${shown} has that value already; nothing changed.\n`);
    return 0;
  }
  await files.write(place, jsonBytes({ ...file, text: after.text }));
  const { line } = positionsIn(after.text)(rangeOf(after, at).start);
  out(`${place}:${line}: ${shown} ${find(before, at) ? 'changed' : 'added'}.\n`);
  return 0;
}

function changed(tree: Tree, at: Pointer, value: Json): Tree {
  try {
    return applyChanges(tree, [{ op: 'set', at, value }], keyOrderOf).tree;
  } catch (fault) {
    if (fault instanceof ChangeRefused) throw new Failure(fault.message, { cause: fault });
    throw fault;
  }
}

async function readJson(place: string, files: Files): Promise<TextFile> {
  const bytes = await files.read(place);
  if (isZip(bytes)) {
    throw new Failure(
      `${place} is a zip, which is not changed in place. Unpack it and name its folder.`,
    );
  }
  const file = readFile({ name: nameOf(place), bytes });
  if (!isJsonFile(file)) throw new Failure(`${place} is no JSON file.`);
  return file;
}

/** Where FILE lies: the PATH itself, or the file of that name in it, whatever its case. */
async function placeOfFile(path: string, wanted: string, files: Files): Promise<string> {
  const kind = await files.kindOf(path);
  if (!kind) throw new Failure(`Cannot read ${path}: there is no such file or folder.`);
  if (kind === 'file') {
    if (sameName(wanted, nameOf(path)) || /\.zip$/i.test(path)) return path;
    if (roleOf(wanted) === 'definition' && roleOf(nameOf(path)) === 'other') return path;
    throw new Failure(`${path} is a file itself, and not ${wanted}.`);
  }
  const names = (await files.list(path)).map(({ name }) => name);
  const name =
    names.find((candidate) => candidate === wanted) ??
    names.find((candidate) => sameName(candidate, wanted));
  if (name !== undefined) return join(path, name);
  if (roleOf(wanted) === 'definition') return join(path, await definitionIn(path, files));
  const json = names.filter((candidate) => /\.json$/i.test(candidate));
  throw new Failure(
    `There is no ${wanted} in ${path}. Its JSON files: ${json.join(', ') || 'none'}.`,
  );
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A definition may have another name than the usual one. */
async function definitionIn(path: string, files: Files): Promise<string> {
  const { connector } = await openPath(path, files);
  return connector.files.find(({ role }) => role === 'definition')?.name ?? '';
}
