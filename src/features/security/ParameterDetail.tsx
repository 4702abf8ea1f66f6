import { makeStyles, tokens } from '@fluentui/react-components';
import type { Parameter } from '../../core/connector/authentication/parameter.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import { FieldGrid } from '../fields/Step.tsx';
import { AllowedValues } from './AllowedValues.tsx';
import { FormSelect, FormSwitch } from './FormField.tsx';
import { NameField } from './NameField.tsx';
import { ParameterTexts } from './ParameterTexts.tsx';
import { parameterAt } from './place.ts';

const TYPES = [
  { value: 'string', label: 'Text' },
  { value: 'securestring', label: 'Secret' },
  { value: 'int', label: 'Number' },
  { value: 'bool', label: 'Yes or no' },
];

const useStyles = makeStyles({
  body: { padding: '10px 14px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Everything of one connection parameter (auth.md 2). */
export function ParameterDetail({
  parameter,
  base,
  taken,
  onChange,
}: {
  readonly parameter: Parameter;
  readonly base: Pointer;
  /** Keys of the others. */
  readonly taken: readonly string[];
  readonly onChange: (parameter: Parameter, label: string, group?: string) => void;
}) {
  const styles = useStyles();
  const at = (...path: string[]) => parameterAt(base, parameter.key, ...path);
  const constraint = (name: string) => at('uiDefinition', 'constraints', name);
  return (
    <div className={styles.body}>
      <FieldGrid>
        <NameField
          label="Key"
          help="Policies name it. Another key breaks existing connections."
          pattern={/^(?:token:)?[0-9a-zA-Z_]+$/}
          wanted="Letters, digits and _ only."
          at={at()}
          value={parameter.key}
          taken={taken}
          onChange={(key) => onChange({ ...parameter, key }, 'Rename parameter')}
        />
        <FormSelect
          label="Type"
          at={at('type')}
          value={parameter.type.toLowerCase()}
          options={TYPES}
          onChange={(type) => onChange({ ...parameter, type }, 'Change type')}
        />
        <ParameterTexts
          label="Parameter label"
          parameter={parameter}
          base={base}
          onChange={onChange}
        />
        <FormSwitch
          label="Required"
          at={constraint('required')}
          checked={parameter.required}
          onChange={(required) => onChange({ ...parameter, required }, 'Change required')}
        />
        <FormSwitch
          label="Hidden"
          at={constraint('hidden')}
          checked={parameter.hidden}
          onChange={(hidden) => onChange({ ...parameter, hidden }, 'Change hidden')}
        />
        {parameter.type.toLowerCase() === 'securestring' && (
          <FormSwitch
            label="Show what is typed"
            at={constraint('clearText')}
            checked={parameter.clearText}
            help="Stored as a secret, not masked: for a user name."
            onChange={(clearText) => onChange({ ...parameter, clearText }, 'Change clear text')}
          />
        )}
        <AllowedValues
          at={constraint('allowedValues')}
          values={parameter.allowedValues}
          onChange={(allowedValues, group) =>
            onChange({ ...parameter, allowedValues }, 'Change allowed values', group)
          }
        />
      </FieldGrid>
    </div>
  );
}
