import { expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf } from '../text/value.ts';
import { definitionOf } from './definition.ts';
import { renameParameter } from './renameParameter.ts';

const root: Json = JSON.parse(`{"paths": {
  "/shops/{shop}/orders": {"get": {"operationId": "ListOrders", "parameters": [
    {"name": "shop", "in": "path"},
    {"name": "clerk", "in": "query", "x-ms-dynamic-values": {"operationId": "ListClerks", "parameters": {"shop": {"parameter": "shop"}}}}]}},
  "/clerks": {"get": {"operationId": "ListClerks", "parameters": [{"name": "shop", "in": "query"}]}}}}`);

function renamed(operationId: string, name: string, to: string): unknown {
  const definition = definitionOf(root);
  const operation = definition.operationsWithId(operationId)[0];
  const parameter =
    operation && definition.parametersOf(operation).find(({ value }) => value['name'] === name);
  if (!parameter) throw new Error('no parameter');
  const { root: after } = applyChanges(
    parse(JSON.stringify(root)),
    renameParameter(definition, parameter, to).changes,
  ).tree;
  return after && jsonOf(after);
}

it('follows into the path and into what refers to it in its own operation', () => {
  expect(renamed('ListOrders', 'shop', 'store')).toEqual(
    JSON.parse(
      JSON.stringify(root)
        .replace('/shops/{shop}/orders', '/shops/{store}/orders')
        .replace('{"name":"shop","in":"path"}', '{"name":"store","in":"path"}')
        .replace('{"parameter":"shop"}', '{"parameter":"store"}'),
    ),
  );
});

it('follows into what hands it a value when it is called', () => {
  expect(renamed('ListClerks', 'shop', 'store')).toEqual(
    JSON.parse(
      JSON.stringify(root)
        .replace('{"shop":{"parameter":"shop"}}', '{"store":{"parameter":"shop"}}')
        .replace('{"name":"shop","in":"query"}', '{"name":"store","in":"query"}'),
    ),
  );
});
