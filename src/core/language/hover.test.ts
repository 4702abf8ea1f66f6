import { describe, expect, it } from 'vitest';
import { hoverAt } from './hover.ts';
import { typed } from './testSources.ts';

const definition = (paths: string, rest = '') => `{
  "paths": { "/orders": { "get": { ${paths} } } },
  "definitions": { "Order": { "type": "object", "description": "One *sale*.", "required": ["id"], "properties": { "id": { "type": "string" } } } }${rest}
}`;
const list =
  '"operationId": "ListOrders", "summary": "List orders", "parameters": [{ "name": "page", "in": "query" }], "responses": { "200": { "schema": { "$ref": "#/definitions/Order" } } }';

function says(files: Parameters<typeof typed>[0]): string | undefined {
  const { sources, source, offset } = typed(files);
  return hoverAt(sources, source, offset)?.says;
}

describe('hover', () => {
  it('on a key says what it is for, its values, and what each product makes of it', () => {
    const words = says({ definition: definition('"x-ms-vis¦ibility": "internal"') });
    expect(words).toContain('Who sees it first');
    expect(words).toContain('`important`, `advanced`, `internal`');
    expect(words).toContain('*When absent:* normal');
    expect(words).toContain('*Power Apps:*');
  });

  it('says where a known key is read by no product', () => {
    expect(says({ definition: definition('"x-ms-notif¦ication-content": {}') })).toContain(
      'No product reads it here.',
    );
  });

  it('on a reference sums up its target, whose own words stay words', () => {
    const words = says({ definition: definition(list.replace('/Order"', '/Ord¦er"')) });
    expect(words).toContain('**Order** object');
    expect(words).toContain('One \\*sale\\*.');
    expect(words).toContain('- `id` string, required');
  });

  it('on the name of an operation sums it up', () => {
    const words = says({
      definition: definition(list),
      properties: '{ "properties": { "scriptOperations": ["List¦Orders"] } }',
    });
    expect(words).toContain('**List orders**');
    expect(words).toContain('Action: `GET /orders`');
    expect(words).toContain('*Inputs:* `page`');
    expect(words).toContain('*Answers:* `Order`');
  });

  it.each([
    ['"templateId": "Dynamic¦HostUrl"', 'Sends requests to a host that depends on the connection'],
    [
      '"templateId": "setheader", "parameters": { "x-ms-apimTemplateParameter.exists¦Action": "skip" }',
      '*Values:*',
    ],
  ])('on a policy tells its template: %s', (policy, expected) => {
    const properties = `{ "properties": { "policyTemplateInstances": [{ ${policy} }] } }`;
    expect(says({ properties })).toContain(expected);
  });

  it.each([
    ['prose', '"description": "Lists ¦ orders."'],
    ['a name of the author’s', '"x-¦own": 1'],
    ['a bracket', '"responses": {¦ }'],
  ])('says nothing on %s', (_, paths) => {
    expect(says({ definition: definition(paths) })).toBeUndefined();
  });
});
