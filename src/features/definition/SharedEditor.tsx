import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Definition } from '../../core/swagger/definition.ts';
import { refsIn, refTo, renameShared, type Shared } from '../../core/swagger/renames.ts';
import { child, isWithin, lastOf, type Pointer, segmentsOf } from '../../core/text/pointer.ts';
import { member, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { homeOf } from '../../store/place.ts';
import { countWords } from '../../ui/severity.tsx';
import { inDefinition, useChange, useValue } from '../fields/bound.ts';
import { DraftField } from '../fields/DraftField.tsx';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { FieldGrid, SectionHead, StepForm } from '../fields/Step.tsx';
import { SwitchField } from '../fields/SwitchField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ResponseDetail } from './operation/ResponseDetail.tsx';
import { SchemaTable } from './schema/SchemaTable.tsx';
import { ValueFields } from './schema/ValueFields.tsx';

const useStyles = makeStyles({
  uses: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  none: { color: tokens.colorNeutralForeground3 },
});

const LEADS: Readonly<Record<Shared, string>> = {
  definitions: 'A schema that operations share.',
  parameters: 'A parameter that operations share.',
  responses: 'A response that operations share.',
};

/** A shared schema, parameter or response; renamed, every reference to it follows. */
export function SharedEditor({ at, definition }: { at: Pointer; definition: Definition }) {
  const value = useValue(inDefinition(at));
  const shared = sharedOf(at);
  return (
    <StepForm title={lastOf(at)} lead={LEADS[shared]}>
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        <NameField at={at} shared={shared} definition={definition} />
        {shared === 'parameters' && <ParameterFields at={at} definition={definition} />}
        {shared === 'definitions' && (
          <TextField
            label="Description"
            at={inDefinition(child(at, 'description'))}
            wide
            multiline
          />
        )}
      </FieldGrid>
      {shared === 'definitions' && (
        <>
          <SectionHead title="Properties" />
          <SchemaTable label="Properties" at={at} value={value} definition={definition} />
        </>
      )}
      {shared === 'responses' && value !== undefined && (
        <ResponseDetail at={at} value={value} definition={definition} />
      )}
      <Uses at={at} shared={shared} definition={definition} />
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
  const write = (to: string) => {
    if (to === '' || member(definition.root[shared], to) !== undefined) return;
    change(renameShared(definition.root, shared, lastOf(at), to), 'Rename');
    goTo({ item: child('', shared, to) });
  };
  return (
    <DraftField
      label={shared === 'parameters' ? 'Key' : 'Name'}
      at={`definition:${at}#name`}
      help="Every reference follows."
      value={lastOf(at)}
      onWrite={write}
    />
  );
}

const PLACES = ['query', 'path', 'header', 'formData', 'body'].map((value) => ({
  value,
  label: value,
}));

function ParameterFields({ at, definition }: { at: Pointer; definition: Definition }) {
  const field = (key: string) => inDefinition(child(at, key));
  return (
    <>
      <TextField label="Name" at={field('name')} required code help="What the API calls it." />
      <TextField
        label="Label"
        at={field('x-ms-summary')}
        required
        help="Title Case; what makers read."
      />
      <TextField label="Description" at={field('description')} wide multiline />
      <SelectField label="In" at={field('in')} options={PLACES} />
      <SwitchField label="Required" at={field('required')} />
      <ValueFields at={at} definition={definition} isParameter />
    </>
  );
}

function Uses({ at, shared, definition }: { at: Pointer; shared: Shared; definition: Definition }) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  const items = useMemo(() => {
    const ref = refTo(shared, lastOf(at));
    const places = refsIn(definition.root, '').filter(
      (found) => found.ref === ref || found.ref.startsWith(`${ref}/`),
    );
    return [
      ...new Set(
        places.flatMap((found) =>
          isWithin(found.at, at) ? [] : (homeOf('definition', found.at)?.item ?? []),
        ),
      ),
    ];
  }, [at, shared, definition]);
  const nameOf = (item: Pointer) => {
    const operation = definition.operations.find((candidate) => candidate.at === item);
    return (operation && textOf(operation.value, 'summary')) || lastOf(item);
  };
  return (
    <>
      <SectionHead
        title="Used by"
        note={items.length === 0 ? 'nothing' : countWords(items.length, 'place')}
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
