import { makeStyles } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, member } from '../../../core/text/value.ts';
import { inDefinition } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Remaining } from '../Remaining.tsx';
import { SchemaFields } from '../schema/SchemaFields.tsx';
import { SchemaTable } from '../schema/SchemaTable.tsx';
import { SharedNote } from '../schema/SharedNote.tsx';
import { ResponseHeaders } from './ResponseHeaders.tsx';

const useStyles = makeStyles({ holder: { marginTop: '12px' } });

/** What the fields below say something about. */
const SHOWN = ['description', 'schema', 'headers'];

/** A response's texts, the schema of its body, and its headers. A shared one is edited where it is written. */
export function ResponseDetail({
  at: listedAt,
  value: listed,
  definition,
}: {
  at: Pointer;
  value: Json;
  definition: Definition;
}) {
  const styles = useStyles();
  const { at, value } = definition.follow({ at: listedAt, value: listed }) ?? {
    at: listedAt,
    value: listed,
  };
  const schemaAt = child(at, 'schema');
  return (
    <div className={styles.holder}>
      <SharedNote at={at} definition={definition} />
      {at !== listedAt && <FieldMessages at={inDefinition(listedAt)} />}
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        <TextField label="Description" at={inDefinition(child(at, 'description'))} wide multiline />
        <SchemaFields at={schemaAt} definition={definition} none="None: nothing comes back" />
      </FieldGrid>
      {member(value, 'schema') !== undefined && (
        <SchemaTable
          label="Response properties"
          at={schemaAt}
          value={member(value, 'schema')}
          definition={definition}
        />
      )}
      <ResponseHeaders
        at={child(at, 'headers')}
        headers={member(value, 'headers')}
        definition={definition}
      />
      <Remaining at={at} shown={SHOWN.map((key) => child(at, key))} />
    </div>
  );
}
