import { bytesOf, FILE_NAMES, type FileRole } from '../connector/files.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import type { Target } from './target.ts';

interface Omission {
  readonly profiles: readonly Profile[];
  readonly why: string;
}

const LEFT_OUT: Partial<Readonly<Record<FileRole, Omission>>> = {
  studio: {
    profiles: PROFILES,
    why: 'What the studio keeps for you: the kind of publisher, your answers and notes.',
  },
  settings: {
    profiles: ['certified', 'independent'],
    why: 'It names your environment and serves the command line on your machine.',
  },
  icon: {
    profiles: ['independent'],
    why: 'Microsoft gives independent connectors their icon; reviewers refuse one.',
  },
};
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
export const paconn: Target = {
  note: 'the folder as the official tools take it',
  profile: 'custom',
  bundle({ files }, profile) {
    const whyNot = (role: FileRole): string | undefined => {
      const omission = LEFT_OUT[role];
      return omission?.profiles.includes(profile) ? omission.why : undefined;
    };
    return {
      entries: files
        .filter(({ role }) => whyNot(role) === undefined)
        .toSorted(
          (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.name.localeCompare(b.name),
        )
        .map((file) => ({ name: exactName(file.name, file.role), bytes: bytesOf(file) })),
      leftOut: files.flatMap(({ name, role }) => {
        const why = whyNot(role);
        return why === undefined ? [] : [{ name, why }];
      }),
    };
  },
};

function exactName(name: string, role: FileRole): string {
  return role === 'definition' || role === 'properties' ? FILE_NAMES[role] : name;
}
