import type { Change } from '../text/change.ts';
import { child } from '../text/pointer.ts';
import { entriesOf, itemsOf, type Json, member, textOf } from '../text/value.ts';

/** As the one published connector with it has it (auth.md 8). */
const GATEWAY = {
  type: 'gatewaySetting',
  gatewaySettings: { dataSourceType: 'CustomConnector', connectionDetails: [] },
  uiDefinition: { constraints: { tabIndex: 4, required: 'true', capability: ['gateway'] } },
};

/** Whether `properties` (of apiProperties.json) offers the on-premises data gateway (auth.md 1). */
export const hasGateway = (properties: Json | undefined): boolean =>
  itemsOf(member(properties, 'capabilities')).includes('gateway') ||
  gatewayKey(properties) !== undefined;

const gatewayKey = (properties: Json | undefined): string | undefined =>
  entriesOf(member(properties, 'connectionParameters')).find(
    ([, parameter]) => textOf(parameter, 'type') === 'gatewaySetting',
  )?.[0];

/** The changes that offer the gateway or offer it no more: the capability, and the connection parameter that picks one. */
export function setGateway(properties: Json | undefined, on: boolean): Change[] {
  const changes: Change[] = [];
  const key = gatewayKey(properties);
  const capabilities = itemsOf(member(properties, 'capabilities'));
  const others = capabilities.filter((capability) => capability !== 'gateway');
  const wanted = on ? [...others, 'gateway'] : others;
  if (wanted.length !== capabilities.length) {
    changes.push({ op: 'set', at: '/properties/capabilities', value: wanted });
  }
  if (on && key === undefined)
    changes.push({ op: 'set', at: '/properties/connectionParameters/gateway', value: GATEWAY });
  if (!on && key !== undefined)
    changes.push({ op: 'remove', at: child('/properties/connectionParameters', key) });
  return changes;
}
