import { type MetadataName, metadataAt, setMetadata } from '../../core/connector/metadata.ts';
import { valueAt } from '../../core/text/locate.ts';
import { child, parentOf } from '../../core/text/pointer.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';
import { type Bound, inDefinition, useChange } from '../fields/bound.ts';

const rootOf = (files: OpenFiles) => {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  return root && jsonOf(root);
};

/** A property of the connector's metadata: where it and its value stand, its text, and how to write it. */
export function useMetadata(name: MetadataName): {
  readonly item: Bound;
  readonly at: Bound;
  readonly text: string;
  readonly write: (value: string, group?: string) => void;
} {
  const { studio } = useDesk();
  // While there is none, its name stands for its place: nothing is there, and nothing is found there.
  const at = useStudio(
    ({ files }) =>
      metadataAt(rootOf(files), name) ?? child('/x-ms-connector-metadata', name, 'propertyValue'),
  );
  const text = useStudio(({ files }) => {
    const tree = fileWithRole(files, 'definition')?.tree;
    const value = tree && valueAt(tree, at);
    return typeof value === 'string' ? value : '';
  });
  const change = useChange('definition');
  return {
    item: inDefinition(parentOf(at)),
    at: inDefinition(at),
    text,
    write(value, group) {
      const { files } = studio.getState();
      change([setMetadata(rootOf(files), name, value)], `Change ${name.toLowerCase()}`, group);
    },
  };
}
