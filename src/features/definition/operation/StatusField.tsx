import { lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import { member } from '../../../core/text/value.ts';
import { inDefinition, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldGrid } from '../../fields/Step.tsx';

/** The status that a response answers with. */
export function StatusField({ at, onRenamed }: { at: Pointer; onRenamed: (to: string) => void }) {
  const change = useChange('definition');
  const responses = useValue(inDefinition(parentOf(at)));
  const refuse = (to: string) => {
    if (!/^(default|[1-5]\d\d)$/.test(to)) return 'Three digits, or default.';
    return member(responses, to) === undefined ? undefined : `There is a response ${to} already.`;
  };
  return (
    <FieldGrid>
      <DraftField
        label="Status"
        at={`definition:${at}#status`}
        help="Three digits, or default."
        value={lastOf(at)}
        code={false}
        refuse={refuse}
        onWrite={(to) => {
          change([{ op: 'rename', at, key: to }], 'Change status');
          onRenamed(to);
        }}
      />
    </FieldGrid>
  );
}
