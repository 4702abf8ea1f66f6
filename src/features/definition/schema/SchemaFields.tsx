import type { Definition } from '../../../core/swagger/definition.ts';
import { type Pointer } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { inDefinition, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SchemaChoice } from './SchemaChoice.tsx';
import { TypeFields } from './TypeFields.tsx';

/** What a body is as a whole, above the table of its properties: a shared schema, or one of its own. */
export function SchemaFields({
  at,
  definition,
  none,
}: {
  at: Pointer;
  definition: Definition;
  /** What its absence means, where it may be absent. */
  none?: string;
}) {
  const schema = useValue(inDefinition(at));
  const isOwn = schema !== undefined && textOf(schema, '$ref') === undefined;
  return (
    <>
      <SchemaChoice
        label="Schema"
        at={at}
        definition={definition}
        {...(none === undefined ? {} : { none })}
      />
      {isOwn && <TypeFields at={at} definition={definition} />}
      <div style={{ gridColumn: '1 / -1' }}>
        <FieldMessages at={inDefinition(at)} />
      </div>
    </>
  );
}
