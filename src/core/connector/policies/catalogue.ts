import { routeRequest, setHostUrl, setSubdomain } from './address.ts';
import {
  convertArrayToObject,
  convertObjectToArray,
  encodePropertyValue,
  moveProperties,
  setProperty,
  stringReplace,
  stringToArray,
} from './body.ts';
import { setHeader, setQueryParameter, setValueFromUrl } from './fields.ts';
import type { PolicyTemplate } from './template.ts';
import { pollingTrigger, setUnauthenticated, updateNextLink } from './triggers.ts';

/** Every template that occurs in published connectors, in the order in which the studio offers them. */
export const TEMPLATES: readonly PolicyTemplate[] = [
  setHostUrl,
  routeRequest,
  setSubdomain,
  setHeader,
  setQueryParameter,
  setValueFromUrl,
  setProperty,
  convertArrayToObject,
  convertObjectToArray,
  stringToArray,
  stringReplace,
  encodePropertyValue,
  moveProperties,
  pollingTrigger,
  updateNextLink,
  setUnauthenticated,
];

const byId = new Map(TEMPLATES.map((template) => [template.id, template]));

/** Ids are compared without case: `SetProperty` is `setproperty`. */
export const templateWithId = (id: string): PolicyTemplate | undefined =>
  byId.get(id.trim().toLowerCase());
