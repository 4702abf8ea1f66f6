import { Switch } from '@fluentui/react-components';
import { hasGateway, setGateway } from '../../core/connector/onPremises.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { inProperties, markOf, useChange, useEditable, useValue } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

const PROPERTIES = inProperties('/properties');
const CAPABILITIES = inProperties('/properties/capabilities');

/** Two places of apiProperties.json that go together, as one switch and one undo step. */
export function GatewayField() {
  const properties = useValue(PROPERTIES);
  const editable = useEditable('properties');
  const change = useChange('properties');
  return (
    <FieldFrame
      label="Connect via on-premises data gateway"
      at={markOf(CAPABILITIES)}
      help="For an API inside a company’s network. Custom code cannot run with it."
      messages={<FieldMessages at={CAPABILITIES} />}
      control={({ id, describedBy }) => (
        <Switch
          id={id}
          aria-describedby={describedBy}
          checked={hasGateway(properties)}
          disabled={!editable}
          style={{ margin: '-2px 0 -4px -8px' }}
          onChange={(_, { checked }) =>
            change(setGateway(properties, checked), 'Change on-premises gateway')
          }
        />
      )}
    />
  );
}
