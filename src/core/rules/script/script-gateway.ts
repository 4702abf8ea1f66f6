import { fileOf } from '../../connector/connector.ts';
import { hasGateway } from '../../connector/onPremises.ts';
import { itemsOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const scriptGateway = rule({
  id: 'script-gateway',
  title: 'Custom code and the on-premises data gateway do not go together',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'Scripts run in the cloud, where the service behind the gateway cannot be reached.',
  source: 'CODE',
  *check({ at, value }, context) {
    if (!hasGateway(value) || !fileOf(context.connector, 'script')) return;
    const index = itemsOf(value['capabilities']).indexOf('gateway');
    yield {
      at: index < 0 ? `${at}/connectionParameters` : `${at}/capabilities/${index}`,
      message: 'A connector with the on-premises data gateway cannot have custom code.',
    };
  },
});
