import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Operation } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { child } from '../../../core/text/pointer.ts';
import { isArray, itemsOf, type JsonObject, textOf } from '../../../core/text/value.ts';
import { useChange, useEditable } from '../../fields/bound.ts';
import { useRevealField } from '../useRevealField.ts';

const NEW: readonly { readonly label: string; readonly value: JsonObject }[] = [
  { label: 'Query', value: { in: 'query', required: false, type: 'string' } },
  {
    label: 'Path',
    value: { in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
  },
  { label: 'Header', value: { in: 'header', required: false, type: 'string' } },
  {
    label: 'Body',
    value: { in: 'body', required: true, schema: { type: 'object', properties: {} } },
  },
  { label: 'Form field', value: { in: 'formData', required: false, type: 'string' } },
];

/** Adds a parameter behind the others and opens it. */
export function AddParameter({ operation, hasBody }: { operation: Operation; hasBody: boolean }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reveal = useRevealField();
  const held = operation.value['parameters'];
  const listed = itemsOf(held);
  const add = (value: JsonObject) => {
    const isBody = value['in'] === 'body';
    const name = isBody
      ? 'body'
      : firstFree('newParameter', (taken) =>
          listed.some((parameter) => textOf(parameter, 'name') === taken),
        );
    const words = isBody ? {} : { 'x-ms-summary': 'New Parameter', description: '' };
    const made: JsonObject = { name, ...value, ...words };
    const all = child(operation.at, 'parameters');
    change(
      isArray(held)
        ? [{ op: 'insert', at: child(all, '-'), value: made }]
        : [{ op: 'set', at: all, value: [made] }],
      'Add parameter',
    );
    reveal(child(all, listed.length, isBody ? 'name' : 'x-ms-summary'));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />} disabled={!editable}>
          Add parameter
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {NEW.map(({ label, value }) => (
            <MenuItem key={label} disabled={label === 'Body' && hasBody} onClick={() => add(value)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
