import { child, type Pointer } from '../../text/pointer.ts';

/** The list of instances in apiProperties.json; they run in its order. */
export const INSTANCES: Pointer = '/properties/policyTemplateInstances';
export const PARAMETERS = 'parameters';
/** The operations an instance runs for. */
export const OPERATIONS = 'x-ms-apimTemplate-operationName';
/** When it runs. */
export const SECTION = 'x-ms-apimTemplate-policySection';
const FIELD = 'x-ms-apimTemplateParameter.';

/** The key of a parameter by its short name. */
export const keyOfField = (name: string): string => FIELD + name;
/** The short name of a key, or the key itself where it has no known prefix. */
export const shortKey = (key: string): string =>
  key.toLowerCase().startsWith(FIELD.toLowerCase()) ? key.slice(FIELD.length) : key;

export const parameterAt = (instance: Pointer, key: string): Pointer =>
  child(instance, PARAMETERS, key);
