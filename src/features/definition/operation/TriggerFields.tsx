import { Select } from '@fluentui/react-components';
import { type Definition, kindOf, type Operation } from '../../../core/swagger/definition.ts';
import { schemaRows } from '../../../core/swagger/schemaRows.ts';
import type { Change } from '../../../core/text/change.ts';
import { child } from '../../../core/text/pointer.ts';
import { type JsonObject, member, textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { inDefinition, markOf, useChange, useEditable } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SegmentField } from '../../fields/SegmentField.tsx';
import { TextField } from '../../fields/TextField.tsx';

const KINDS = [
  { value: 'action', label: 'Action' },
  { value: 'polling', label: 'Polling' },
  { value: 'webhook', label: 'Webhook' },
] as const;

const CONTENT: JsonObject = {
  description: 'What is sent when it happens.',
  schema: { type: 'object', properties: {} },
};

/** Whether it is an action or starts flows, and how (extensions.md 3). */
export function TriggerFields({
  operation,
  definition,
}: {
  operation: Operation;
  definition: Definition;
}) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const kind = kindOf(operation);
  const trigger = child(operation.at, 'x-ms-trigger');
  const content = child(operation.pathItem.at, 'x-ms-notification-content');
  const choose = (next: (typeof KINDS)[number]['value']) => {
    const changes: Change[] = [];
    if (next === 'action') changes.push({ op: 'remove', at: trigger });
    else if (kind === 'action')
      changes.push({ op: 'set', at: trigger, value: next === 'polling' ? 'batch' : 'single' });
    if (next === 'webhook') changes.push({ op: 'set', at: content, value: CONTENT });
    else if (kind === 'webhook') changes.push({ op: 'remove', at: content });
    if (next !== kind) change(changes, 'Change kind');
  };
  return (
    <>
      <FieldFrame
        label="Kind"
        at={`definition:${operation.at}#kind`}
        help="A trigger starts a flow: asked for news, or told by the service."
        messages={null}
        control={({ id, describedBy }) => (
          <Segments
            id={id}
            labelledBy={`${id}-label`}
            describedBy={describedBy}
            options={KINDS}
            value={kind}
            disabled={!editable}
            onChange={choose}
          />
        )}
      />
      {kind !== 'action' && (
        <>
          <SegmentField
            label="Starts"
            at={inDefinition(trigger)}
            options={[
              { value: 'single', label: 'One flow' },
              { value: 'batch', label: 'One for each item' },
            ]}
          />
          <TextField
            label="Trigger hint"
            at={inDefinition(child(operation.at, 'x-ms-trigger-hint'))}
            wide
            help="How to make it happen, to try it out."
          />
        </>
      )}
      {kind === 'webhook' && <CallbackField operation={operation} definition={definition} />}
    </>
  );
}

/** Which property of the body gets the address that the service calls. */
function CallbackField({
  operation,
  definition,
}: {
  operation: Operation;
  definition: Definition;
}) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const body = definition
    .parametersOf(operation)
    .find(({ value }) => textOf(value, 'in') === 'body');
  if (!body) return null;
  const schemaAt = child(body.at, 'schema');
  const rows = schemaRows(definition, { at: schemaAt, value: body.value['schema'] ?? {} }).filter(
    ({ value }) => textOf(value, 'type') === 'string',
  );
  const chosen = rows.find(({ value }) => member(value, 'x-ms-notification-url') === true);
  const choose = (name: string) => {
    const next = rows.find((row) => row.name === name);
    const changes: Change[] = [];
    if (chosen) changes.push({ op: 'remove', at: child(chosen.at, 'x-ms-notification-url') });
    if (next) {
      changes.push({ op: 'set', at: child(next.at, 'x-ms-notification-url'), value: true });
      changes.push({ op: 'set', at: child(next.at, 'x-ms-visibility'), value: 'internal' });
    }
    change(changes, 'Change callback URL');
  };
  return (
    <FieldFrame
      label="Callback URL in"
      at={markOf(inDefinition(schemaAt))}
      help="The body’s property that gets the address to call."
      messages={<FieldMessages at={inDefinition(schemaAt)} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={chosen?.name ?? ''}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">None</option>
          {rows.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
    />
  );
}
