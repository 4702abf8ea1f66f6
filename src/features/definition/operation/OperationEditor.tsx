import { makeStyles, tokens } from '@fluentui/react-components';
import type { Definition, Operation } from '../../../core/swagger/definition.ts';
import { child } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { VerbBadge } from '../../../ui/VerbBadge.tsx';
import { inDefinition } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SegmentField } from '../../fields/SegmentField.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { SwitchField } from '../../fields/SwitchField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { CallingOperation } from '../schema/calling.ts';
import { VISIBILITIES } from '../visibilities.ts';
import { OperationIdField } from './OperationIdField.tsx';
import { PathFields } from './PathFields.tsx';
import { Request } from './Request.tsx';
import { Responses } from './Responses.tsx';
import { TriggerFields } from './TriggerFields.tsx';

const useStyles = makeStyles({
  form: {
    padding: '8px 28px 48px',
    maxWidth: '820px',
    boxSizing: 'border-box',
    containerType: 'inline-size',
    containerName: 'form',
    '@media (max-width: 600px)': { padding: '4px 16px 32px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sub: { display: 'flex', gap: '8px', alignItems: 'center', margin: '4px 0 16px', minWidth: 0 },
  path: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** An action or a trigger: its texts, its request, its responses. */
export function OperationEditor({
  operation,
  definition,
}: {
  operation: Operation;
  definition: Definition;
}) {
  const styles = useStyles();
  const { at, value, verb, path } = operation;
  const field = (key: string) => inDefinition(child(at, key));
  return (
    <div className={styles.form} data-at={`definition:${at}`}>
      <h1 className={styles.title}>
        {textOf(value, 'summary')?.trim() || operation.operationId || 'New operation'}
      </h1>
      <div className={styles.sub}>
        <VerbBadge verb={verb} />
        <span className={styles.path}>{path}</span>
      </div>
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        <TextField
          label="Summary"
          at={field('summary')}
          required
          wide
          counts="80"
          help="What makers see in the list. A verb first, no full stop."
        />
        <TextField label="Description" at={field('description')} required wide multiline />
        <OperationIdField operation={operation} />
        <SegmentField
          label="Visibility"
          at={field('x-ms-visibility')}
          options={VISIBILITIES}
          help="Important ones come first, internal ones never."
        />
        <PathFields operation={operation} />
        <TriggerFields operation={operation} definition={definition} />
        <SwitchField
          label="Deprecated"
          at={field('deprecated')}
          help="Kept for flows that use it; new ones do not find it."
        />
      </FieldGrid>
      <CallingOperation value={operation}>
        <Request operation={operation} definition={definition} />
        <Responses operation={operation} definition={definition} />
      </CallingOperation>
    </div>
  );
}
