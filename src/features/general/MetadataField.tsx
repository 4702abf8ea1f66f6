import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { type MetadataName, metadataAt, setMetadata } from '../../core/connector/metadata.ts';
import { valueAt } from '../../core/text/locate.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

const METADATA = inDefinition('/x-ms-connector-metadata');
const useStyles = makeStyles({
  text: { width: '100%', '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

/** A property of the connector's metadata: where it stands, its text, and how to write it. */
export function useMetadata(name: MetadataName) {
  const { studio } = useDesk();
  const at = useStudio(({ files }) => {
    const root = fileWithRole(files, 'definition')?.tree?.root;
    return metadataAt(root && jsonOf(root), name);
  });
  const text = useStudio(({ files }) => {
    const tree = fileWithRole(files, 'definition')?.tree;
    const value = at === undefined ? undefined : tree && valueAt(tree, at);
    return typeof value === 'string' ? value : '';
  });
  const change = useChange('definition');
  const write = (value: string, group?: string) => {
    const root = fileWithRole(studio.getState().files, 'definition')?.tree?.root;
    change([setMetadata(root && jsonOf(root), name, value)], `Change ${name.toLowerCase()}`, group);
  };
  return { at: inDefinition(at ?? (`/x-ms-connector-metadata/${name}` as Pointer)), text, write };
}

let visits = 0;

export function MetadataField({
  label,
  name,
  placeholder,
}: {
  label: string;
  name: MetadataName;
  placeholder: string;
}) {
  const styles = useStyles();
  const { at, text, write } = useMetadata(name);
  const editable = useEditable('definition');
  const group = useRef('');
  return (
    <FieldFrame
      label={label}
      at={markOf(at)}
      messages={
        <>
          {name === 'Website' && <FieldMessages at={METADATA} />}
          <FieldMessages at={at} />
        </>
      }
      control={({ id, describedBy }) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          className={styles.text}
          value={text}
          placeholder={placeholder}
          disabled={!editable}
          spellCheck={false}
          autoComplete="off"
          onFocus={() => {
            group.current = `metadata ${name} ${++visits}`;
          }}
          onChange={(_, data) => write(data.value, group.current)}
        />
      )}
    />
  );
}
