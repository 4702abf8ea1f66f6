import type { Connector } from '../connector/connector.ts';
import { bytesOf, FILE_NAMES, type FileRole, type RawFile } from '../connector/files.ts';

/** What `studio.json` holds is between the author and the studio. */
const LEFT_OUT: ReadonlySet<FileRole> = new Set(['studio']);
const ORDER: readonly FileRole[] = [
  'definition',
  'properties',
  'script',
  'icon',
  'readme',
  'intro',
  'settings',
  'other',
];

/**
 * The connector's folder as the official command line takes it (package.md a): every file as it is, byte for byte and
 * under its own name; a definition of another name gets the exact one, which the tools ask for.
 */
export function paconnFiles({ files }: Connector): RawFile[] {
  return files
    .filter(({ role }) => !LEFT_OUT.has(role))
    .toSorted(
      (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.name.localeCompare(b.name),
    )
    .map((file) => ({ name: exactName(file.name, file.role), bytes: bytesOf(file) }));
}

function exactName(name: string, role: FileRole): string {
  return role === 'definition' || role === 'properties' ? FILE_NAMES[role] : name;
}
