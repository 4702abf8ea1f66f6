import type { ObjectName } from '../../swagger/vocabulary/types.ts';
import { isArray, isObject, type Json } from '../../text/value.ts';

/** Objects that other rules judge as a whole. */
const ALONE: ReadonlySet<ObjectName> = new Set<ObjectName>([
  'securityDefinition', // security-definition-incomplete, oauth-flow
  'metadatum', // metadata-missing, metadata-property-…
  'enumValue', // enum-values-invalid
  'pageable', // pageable-next-link
  'connectionParameterSets', // parameter-sets-shape
]);

/** Keys whose values other rules judge, of whatever kind they are. */
const BY_KEY: Partial<Readonly<Record<ObjectName, readonly string[]>>> = {
  root: ['swagger', 'x-ms-connector-metadata', 'x-ms-openai-manifest'],
  parameter: ['type', 'collectionFormat'],
  connectorAnnotation: ['status'],
  operationAnnotation: ['status', 'replacement'],
  properties: ['iconBrandColor', 'publisher', 'stackOwner', 'connectionParameterSets'],
  connectionParameter: ['type'],
  constraints: ['required', 'hidden'],
  oAuthSettings: ['identityProvider', 'redirectMode', 'redirectUrl', 'customParameters'],
  policy: ['templateId'],
};

/** The same, wherever they stand. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'x-ms-trigger', // trigger-kind
  'x-ms-url-encoding', // parameter-encoding-place
  'x-ms-notification-url', // webhook-notification-url-type
]);
/** visibility-invalid looks at these. */
const WITH_VISIBILITY: ReadonlySet<ObjectName> = new Set<ObjectName>([
  'operation',
  'parameter',
  'schema',
  'header',
]);

export const isJudgedAlone = (object: ObjectName): boolean => ALONE.has(object);

/** Whether a rule about this very key says what is wrong with its value. */
export const isJudgedByKey = (object: ObjectName, key: string, value: Json): boolean =>
  (key === 'x-ms-visibility' && WITH_VISIBILITY.has(object)) ||
  (object === 'schema' && key === 'type' && isArray(value)) || // schema-type-array
  (object === 'info' && key === 'contact' && !isObject(value)) || // contact-missing
  (key === 'schemes' && isArray(value)) || // schemes-invalid
  (BY_KEY[object]?.includes(key) ?? false) ||
  (EVERYWHERE.has(key) && !isStray(object, key));

/** A trigger's mark that stands on no operation is out of place, whatever it says. */
const isStray = (object: ObjectName, key: string): boolean =>
  key === 'x-ms-trigger' && object !== 'operation';
