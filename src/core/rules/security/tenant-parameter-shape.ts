import { TENANT_SHAPE } from '../../connector/authentication/edit.ts';
import { readAt } from '../../connector/authentication/fields.ts';
import { isObject } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { type ConnectionParameter, connectionParameters } from './connectionParameters.ts';
import { isTenant } from './tenant.ts';

/** As the repository's schema spells it, word for word. */
const DESCRIPTION = 'The tenant ID of for the Azure Active Directory application';

export const tenantParameterShape = rule({
  id: 'tenant-parameter-shape',
  title: 'The tenant parameter has another form',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'properties',
  why: 'The platform fills in token:TenantId by itself; the repository’s check takes it in one form only.',
  source: 'PSCH, APV',
  *check({ at, value: properties }) {
    for (const parameter of connectionParameters(at, properties)) {
      if (!isTenant(parameter.key)) continue;
      const wrong = whatIsWrong(parameter);
      if (wrong === undefined) continue;
      yield {
        at: parameter.at,
        message: `"${parameter.key}" ${wrong}.`,
        fix: safely('Give it the fixed form', set(parameter.at, TENANT_SHAPE)),
      };
    }
  },
});

/** In a set people may be asked for it, in words of the author's own (auth.md 8, service principal). */
function whatIsWrong({ value, type, group }: ConnectionParameter): string | undefined {
  if (!isObject(value) || type !== TENANT_SHAPE.type) return 'must be of the type "string"';
  const { sourceType } = TENANT_SHAPE.metadata;
  if (readAt(value, ['metadata', 'sourceType']) !== sourceType)
    return `needs the sourceType "${sourceType}" in its metadata`;
  if (group.isSet) return undefined;
  const { displayName } = TENANT_SHAPE.uiDefinition;
  const label = readAt(value, ['uiDefinition', 'displayName']);
  if (label !== undefined && label !== displayName) return `must be called "${displayName}"`;
  const words = readAt(value, ['uiDefinition', 'description']);
  return words !== undefined && words !== DESCRIPTION
    ? `may have no description but "${DESCRIPTION}"`
    : undefined;
}
