import { useMemo } from 'react';
import {
  type Authentication,
  readAuthentication,
} from '../../core/connector/authentication/authentication.ts';
import { writeAuthentication } from '../../core/connector/authentication/write.ts';
import { type Json, jsonOf, member } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';

export const rootOf = (files: OpenFiles): Json | undefined => {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  return root && jsonOf(root);
};

export const propertiesOf = (files: OpenFiles): Json | undefined => {
  const root = fileWithRole(files, 'properties')?.tree?.root;
  return root && member(jsonOf(root), 'properties');
};

/** Changes of one group join to one undo step. */
export type Update = (
  change: (now: Authentication, root: Json | undefined) => Authentication,
  label: string,
  group?: string,
) => void;

/** How people sign in, as the files say it. */
export function useAuthentication(): Authentication {
  const root = useStudio(({ files }) => rootOf(files));
  const properties = useStudio(({ files }) => propertiesOf(files));
  return useMemo(() => readAuthentication(root, properties), [root, properties]);
}

/** Writes both files at once, as one undo step. */
export function useUpdateAuthentication(): Update {
  const { studio } = useDesk();
  return (change, label, group) => {
    const { files, changeFiles } = studio.getState();
    const root = rootOf(files);
    const properties = propertiesOf(files);
    const next = change(readAuthentication(root, properties), root);
    const changes = writeAuthentication(root, properties, next);
    const parts = (['properties', 'definition'] as const).flatMap((role) => {
      const file = fileWithRole(files, role)?.file.name;
      return file === undefined || changes[role].length === 0
        ? []
        : [{ file, changes: changes[role] }];
    });
    if (parts.length > 0) changeFiles(parts, label, group);
  };
}
