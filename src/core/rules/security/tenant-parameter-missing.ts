import { TENANT, TENANT_SHAPE } from '../../connector/authentication/edit.ts';
import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { signInsOf } from './signIns.ts';
import { isTenant } from './tenant.ts';

export const tenantParameterMissing = rule({
  id: 'tenant-parameter-missing',
  title: 'A sign-in with Azure AD without token:TenantId',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'The platform adds it by itself; with it in the file, what is downloaded is what was uploaded.',
  source: 'PSCH practice',
  *check({ at, value }) {
    for (const { provider, at: place, parameter } of signInsOf(at, value)) {
      const { group } = parameter;
      if (provider.toLowerCase() !== 'aad' || Object.keys(group.value).some(isTenant)) continue;
      yield {
        at: place,
        message: `There is no ${TENANT.key} beside the sign-in "${parameter.key}".`,
        fix: safely(`Add ${TENANT.key}`, set(child(group.at, TENANT.key), TENANT_SHAPE)),
      };
    }
  },
});
