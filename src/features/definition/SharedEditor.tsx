import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Definition } from '../../core/swagger/definition.ts';
import { renameShared, type Shared } from '../../core/swagger/renames.ts';
import { directUsers, operationsUsing } from '../../core/swagger/usage.ts';
import { child, lastOf, type Pointer, segmentsOf } from '../../core/text/pointer.ts';
import { isObject, member, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { countWords } from '../../ui/severity.tsx';
import { inDefinition, useChange, useValue } from '../fields/bound.ts';
import { DraftField } from '../fields/DraftField.tsx';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { FieldGrid, SectionHead, StepForm } from '../fields/Step.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ParameterFields } from './operation/ParameterFields.tsx';
import { ResponseDetail } from './operation/ResponseDetail.tsx';
import { SchemaTable } from './schema/SchemaTable.tsx';
import { ValueFields } from './schema/ValueFields.tsx';

const useStyles = makeStyles({
  uses: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  fields: { marginTop: '16px' },
});

const LEADS: Readonly<Record<Shared, string>> = {
  definitions: 'A schema that operations share.',
  parameters: 'A parameter that operations share.',
  responses: 'A response that operations share.',
};

/** A shared schema, parameter or response; renamed, every reference to it follows. */
export function SharedEditor({ at, definition }: { at: Pointer; definition: Definition }) {
  const styles = useStyles();
  const value = useValue(inDefinition(at));
  const shared = sharedOf(at);
  return (
    <StepForm title={lastOf(at)} lead={LEADS[shared]}>
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        <NameField at={at} shared={shared} definition={definition} />
        {shared === 'definitions' && (
          <>
            <TextField
              label="Description"
              at={inDefinition(child(at, 'description'))}
              wide
              multiline
            />
            <ValueFields at={at} definition={definition} />
          </>
        )}
      </FieldGrid>
      {shared === 'parameters' && isObject(value) && (
        <div className={styles.fields}>
          <ParameterFields parameter={{ at, listedAt: at, value }} definition={definition} />
        </div>
      )}
      {shared === 'definitions' && (
        <>
          <SectionHead title="Properties" />
          <SchemaTable label="Properties" at={at} value={value} definition={definition} />
        </>
      )}
      {shared === 'responses' && value !== undefined && (
        <ResponseDetail at={at} value={value} definition={definition} />
      )}
      <Uses at={at} definition={definition} />
    </StepForm>
  );
}

const sharedOf = (at: Pointer): Shared => {
  const [first] = segmentsOf(at);
  return first === 'parameters' || first === 'responses' ? first : 'definitions';
};

function NameField({
  at,
  shared,
  definition,
}: {
  at: Pointer;
  shared: Shared;
  definition: Definition;
}) {
  const change = useChange('definition');
  const goTo = useStudio((state) => state.goTo);
  const refuse = (to: string) => {
    if (to === '') return 'It needs a name.';
    return member(definition.root[shared], to) === undefined
      ? undefined
      : `There is a ${to} already.`;
  };
  const write = (to: string) => {
    change(renameShared(definition.root, shared, lastOf(at), to), 'Rename');
    goTo({ item: child('', shared, to) });
  };
  return (
    <DraftField
      label={shared === 'parameters' ? 'Key' : 'Name'}
      at={`definition:${at}#name`}
      help="Every reference follows."
      value={lastOf(at)}
      refuse={refuse}
      onWrite={write}
    />
  );
}

function Uses({ at, definition }: { at: Pointer; definition: Definition }) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  const items = useMemo(() => directUsers(definition, at), [at, definition]);
  const count = useMemo(() => operationsUsing(definition, at).length, [at, definition]);
  const nameOf = (item: Pointer) => {
    const operation = definition.operations.find((candidate) => candidate.at === item);
    return (operation && textOf(operation.value, 'summary')) || lastOf(item);
  };
  return (
    <>
      <SectionHead
        title="Used by"
        note={items.length === 0 ? 'nothing' : `seen in ${countWords(count, 'operation')}`}
      />
      <div className={styles.uses}>
        {items.map((item) => (
          <Button key={item} size="small" onClick={() => goTo({ item })}>
            {nameOf(item)}
          </Button>
        ))}
      </div>
    </>
  );
}
