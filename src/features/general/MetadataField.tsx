import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { MetadataName } from '../../core/connector/metadata.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { markOf, useEditable, useFindings } from '../fields/bound.ts';
import { MetadataMessages } from './MetadataMessages.tsx';
import { useMetadata } from './useMetadata.ts';

const useStyles = makeStyles({
  text: { width: '100%', '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

let visits = 0;

/** A property of the connector's metadata, wherever it stands in the list there; typed into, it is added when missing. */
export function MetadataField({
  label,
  name,
  placeholder,
  help,
}: {
  readonly label: string;
  readonly name: MetadataName;
  readonly placeholder: string;
  readonly help: string;
}) {
  const styles = useStyles();
  const { item, at, text, write } = useMetadata(name);
  const editable = useEditable('definition');
  const isWrong = useFindings(at).some(({ severity }) => severity === 'error');
  const group = useRef('');
  return (
    <FieldFrame
      label={label}
      at={markOf(item)}
      help={help}
      messages={<MetadataMessages item={item} />}
      control={({ id, describedBy }) => (
        <div data-at={markOf(at)}>
          <Input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={isWrong}
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
        </div>
      )}
    />
  );
}
