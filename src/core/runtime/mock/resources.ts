import type { Definition, Operation, Site } from '../../swagger/definition.ts';
import { pathParts } from '../request/address.ts';
import { firstSuccess, responsesOf, schemaOf } from '../response/described.ts';
import { type ItemPath, listPlace } from './places.ts';

/** What an operation does to a collection, as far as paths make it evident. */
export interface Resource extends ItemPath {
  readonly role: 'list' | 'create' | 'read' | 'update' | 'remove' | 'act';
}

/** `/orders/{id}`, `/orders({id})` and `/orders('{id}')` are items of `/orders`. */
const ITEM = /^(.*?)(?:\/\{([^{}/]+)\}|\('?\{([^{}/]+)\}'?\))\/?$/;

const ROLES: Readonly<Record<string, Resource['role']>> = {
  get: 'read',
  patch: 'update',
  put: 'update',
  post: 'update',
  delete: 'remove',
};

/** Undefined for an operation that has nothing to do with a collection. */
export function resourceOf(definition: Definition, operation: Operation): Resource | undefined {
  const { path } = pathParts(operation.path);
  const collection = path.replace(/\/$/, '');
  const items = definition.operations
    .map((other) => itemPath(pathParts(other.path).path))
    .find((other) => other?.collection === collection);
  if (items && operation.verb === 'post') return { ...items, role: 'create' };
  if (items && operation.verb === 'get' && lists(definition, operation))
    return { ...items, role: 'list' };
  const item = itemPath(path);
  const role = ROLES[operation.verb];
  if (item && role) return { ...item, role };
  return actionOnItem(definition, operation, path);
}

function successSchema(definition: Definition, operation: Operation): Site | undefined {
  const success = firstSuccess(responsesOf(definition, operation));
  return success && schemaOf(success);
}

function lists(definition: Definition, operation: Operation): boolean {
  const schema = successSchema(definition, operation);
  return schema !== undefined && listPlace(definition, schema) !== undefined;
}

/** `/orders/{id}/cancel` answers with the order, if its answer has the schema that reading an order has. */
function actionOnItem(
  definition: Definition,
  operation: Operation,
  path: string,
): Resource | undefined {
  const item = itemPath(path.replace(/\/[^/{}]+\/?$/, ''));
  const reading = definition.operations.find((other) => {
    const read = other.verb === 'get' ? itemPath(pathParts(other.path).path) : undefined;
    return item && read?.collection === item.collection && read.idParameter === item.idParameter;
  });
  const [schema, own] = [reading, operation].map((each) => {
    const site = each && successSchema(definition, each);
    return site && definition.follow(site)?.at;
  });
  return item && schema !== undefined && schema === own ? { ...item, role: 'act' } : undefined;
}

function itemPath(path: string): ItemPath | undefined {
  const [, collection, plain, bracketed] = ITEM.exec(path) ?? [];
  const idParameter = plain ?? bracketed;
  return collection && idParameter !== undefined ? { collection, idParameter } : undefined;
}

/** The path of a collection with its values, as a key. */
export const concretePath = (template: string, values: ReadonlyMap<string, string>): string =>
  template.replace(/\{([^{}]+)\}/g, (whole, name: string) => values.get(name) ?? whole);
