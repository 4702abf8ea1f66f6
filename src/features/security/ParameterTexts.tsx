import type { Parameter } from '../../core/connector/authentication/parameter.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import { FormText } from './FormField.tsx';
import { parameterAt } from './place.ts';

/** The words of a parameter in the dialog: its label, the hint inside the box, the help beside it. */
export function ParameterTexts({
  parameter,
  base,
  label,
  onChange,
}: {
  readonly parameter: Parameter;
  readonly base: Pointer;
  /** What the field with the parameter's label is called. */
  readonly label: string;
  readonly onChange: (parameter: Parameter, label: string, group: string) => void;
}) {
  const at = (...rest: string[]) => parameterAt(base, parameter.key, 'uiDefinition', ...rest);
  const suffix = label === 'Parameter label' ? '' : ` of ${label.replace(/^Label of /, '')}`;
  return (
    <>
      <FormText
        label={label}
        required
        wide
        at={at('displayName')}
        value={parameter.label}
        help="People see it in the connection dialog."
        onChange={(text, group) =>
          onChange({ ...parameter, label: text }, `Change ${label.toLowerCase()}`, group)
        }
      />
      <FormText
        label={`Description${suffix}`}
        at={at('description')}
        value={parameter.description}
        help="Inside the empty box."
        onChange={(text, group) =>
          onChange({ ...parameter, description: text }, 'Change description', group)
        }
      />
      <FormText
        label={`Tooltip${suffix}`}
        at={at('tooltip')}
        value={parameter.tooltip}
        help="Where to find the value."
        onChange={(text, group) =>
          onChange({ ...parameter, tooltip: text }, 'Change tooltip', group)
        }
      />
    </>
  );
}
