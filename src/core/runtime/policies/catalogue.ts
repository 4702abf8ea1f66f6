import { dynamicHostUrl, dynamicSubdomain, routeRequestToEndpoint } from './address.ts';
import { pollingTrigger, setConnectionStatusToUnauthenticated, updateNextLink } from './answers.ts';
import {
  convertArrayToObject,
  convertObjectToArray,
  encodePropertyValue,
  stringReplace,
  stringToArray,
} from './conversions.ts';
import { setHeaderPolicy, setQueryParameter } from './fields.ts';
import type { PolicyTemplate } from './policy.ts';
import { moveProperties, setProperty } from './setProperty.ts';
import { setValueFromUrl } from './setValueFromUrl.ts';

/** Every template that occurs in published connectors, the most used first (policies.md 2). */
export const POLICY_TEMPLATES: readonly PolicyTemplate[] = [
  dynamicHostUrl,
  setHeaderPolicy,
  routeRequestToEndpoint,
  setQueryParameter,
  setProperty,
  pollingTrigger,
  updateNextLink,
  convertObjectToArray,
  setValueFromUrl,
  stringReplace,
  convertArrayToObject,
  stringToArray,
  encodePropertyValue,
  setConnectionStatusToUnauthenticated,
  moveProperties,
  dynamicSubdomain,
];

const byId = new Map(POLICY_TEMPLATES.map((template) => [template.id, template]));

/** Ids are compared without case: `SetProperty` is `setproperty`. */
export const templateOf = (id: string): PolicyTemplate | undefined =>
  byId.get(id.trim().toLowerCase());
