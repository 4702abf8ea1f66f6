import { expect, it } from 'vitest';
import { definitionOf } from './definition.ts';
import { inputsOf } from './inputs.ts';

it('are parameters by their name, and the properties of the body by their way there', () => {
  const definition = definitionOf({
    paths: {
      '/a': {
        post: {
          parameters: [
            { name: 'shop', in: 'query', 'x-ms-summary': 'Shop' },
            {
              name: 'order',
              in: 'body',
              schema: {
                properties: {
                  customer: { title: 'Customer', properties: { id: { type: 'string' } } },
                  lines: { type: 'array', items: { properties: { sku: {} } } },
                  note: {},
                },
              },
            },
          ],
        },
      },
    },
  });
  const [operation] = definition.operations;
  const inputs = operation && inputsOf(definition, operation);
  expect(inputs?.map(({ listedAt: _, ...said }) => said)).toEqual([
    { name: 'shop', reference: 'shop', label: 'Shop' },
    { name: 'customer', reference: 'order/customer', label: 'Customer' },
    { name: 'id', reference: 'order/customer/id', label: '' },
    { name: 'lines', reference: 'order/lines', label: '' },
    { name: 'note', reference: 'order/note', label: '' },
  ]);
  expect(inputs?.at(-1)?.listedAt).toBe('/paths/~1a/post/parameters/1/schema/properties/note');
});
