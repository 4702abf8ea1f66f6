import { describe, expect, it } from 'vitest';
import { newTextFile } from '../../connector/files.ts';
import type { JsonObject } from '../../text/value.ts';
import { docsOf } from './docs.ts';
import { docsHtml } from './docsHtml.ts';

const order = {
  type: 'object',
  description: 'What a customer ordered.',
  properties: {
    id: { type: 'integer', format: 'int64', 'x-ms-summary': 'ID' },
    placed: { type: 'string', format: 'date-time', 'x-ms-summary': 'Placed', description: 'When.' },
    secret: { type: 'string', 'x-ms-visibility': 'internal' },
    lines: { type: 'array', items: { $ref: '#/definitions/Line' } },
    parent: { $ref: '#/definitions/Order' },
  },
};
const line = { type: 'object', properties: { sku: { type: 'string', title: 'SKU' } } };

const definition: JsonObject = {
  info: {
    title: 'Contoso <Orders>',
    description: 'Orders of the shop.',
    contact: { name: 'Support', url: 'https://contoso.example', email: 'help@contoso.example' },
  },
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://contoso.example' },
  ],
  definitions: { Order: order, Line: line, Unused: line },
  paths: {
    '/orders': {
      post: {
        operationId: 'AddOrder',
        summary: 'Add an order',
        parameters: [
          { name: 'dryRun', in: 'query', type: 'boolean', description: 'Changes nothing.' },
          {
            name: 'body',
            in: 'body',
            required: true,
            schema: {
              type: 'object',
              required: ['customer'],
              properties: {
                customer: {
                  type: 'object',
                  required: ['name'],
                  properties: { name: { type: 'string', 'x-ms-summary': 'Customer Name' } },
                },
                lines: { type: 'array', items: { $ref: '#/definitions/Line' } },
                tags: { type: 'array', items: { type: 'string' } },
              },
            },
          },
        ],
        responses: { 201: { description: '', schema: { $ref: '#/definitions/Order' } } },
      },
      get: {
        operationId: 'ListOrders',
        summary: 'When an order is added',
        'x-ms-trigger': 'batch',
        responses: {
          200: {
            description: '',
            schema: {
              type: 'object',
              properties: {
                value: { type: 'array', items: { $ref: '#/definitions/Order' }, title: 'Orders' },
                page: { type: 'object', properties: { next: { type: 'string' } } },
              },
            },
          },
        },
      },
      delete: { operationId: 'Purge', 'x-ms-visibility': 'internal', responses: {} },
    },
  },
};
const properties: JsonObject = {
  properties: {
    publisher: 'Contoso',
    connectionParameters: {
      key: {
        type: 'securestring',
        uiDefinition: {
          displayName: 'API Key',
          description: 'Your key.',
          constraints: { required: 'true' },
        },
      },
    },
  },
};
const README = `# Contoso
## Publisher: Contoso
## Supported Operations
### Add an order
## Known Issues and Limitations
At **most** 100 orders. <script>alert(1)</script>

See [the site](https://contoso.example) or [not this](javascript:alert(1)).
![pixel](https://tracker.example/x.png)
`;

const docs = (files: Readonly<Record<string, string>> = { 'readme.md': README }) =>
  docsOf(
    {
      name: 'contoso',
      files: Object.entries(files).map(([name, text]) => newTextFile(name, text)),
    },
    definition,
    properties,
  );

/** What a reader sees, roughly. */
const seen = (page: string) =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the reference page', () => {
  it('tells whose connector it is, and how people connect', () => {
    expect(docs()).toMatchObject({
      contact: [
        { name: 'Name', value: 'Support' },
        { name: 'URL', value: 'https://contoso.example' },
        { name: 'Email', value: 'help@contoso.example' },
      ],
      metadata: [
        { name: 'Publisher', value: 'Contoso' },
        { name: 'Website', value: 'https://contoso.example' },
      ],
      connections: [
        {
          name: 'Default',
          parameters: [
            { name: 'API Key', type: 'securestring', description: 'Your key.', required: true },
          ],
        },
      ],
      throttling: [{ name: 'API calls per connection', calls: 100, renewalPeriod: 60 }],
    });
  });

  it('lists parameters by their last name, required ones first, those inside lists among them', () => {
    const rows = docs().actions[0]?.parameters ?? [];
    expect(rows.map(({ name, key, required, type }) => [name, key, required, type.words])).toEqual([
      ['Customer Name', 'name', true, 'string'],
      ['dryRun', 'dryRun', false, 'boolean'],
      ['SKU', 'sku', false, 'string'],
      ['tags', 'tags', false, 'array of string'],
    ]);
  });

  it('names a returned definition, and opens what has no name', () => {
    const { actions, triggers } = docs();
    expect(actions[0]?.returns).toEqual({
      kind: 'values',
      rows: [
        {
          name: 'Body',
          path: '',
          type: { words: 'Order', definition: 'Order' },
          description: 'What a customer ordered.',
        },
      ],
    });
    expect(triggers[0]?.returns).toMatchObject({
      rows: [
        { name: 'Orders', path: 'value', type: { words: 'array of Order', definition: 'Order' } },
        { name: 'next', path: 'page.next', type: { words: 'string' } },
      ],
    });
  });

  it('has each definition that is returned once, without what makers never see', () => {
    const { definitions } = docs();
    expect(definitions.map(({ name }) => name)).toEqual(['Line', 'Order']);
    expect(definitions[1]?.rows.map(({ path, type }) => [path, type.words])).toEqual([
      ['id', 'int64'],
      ['placed', 'date-time'],
      ['lines', 'array of Line'],
      ['parent', 'Order'],
    ]);
  });

  it('does not tell of internal operations', () => {
    expect(docs().actions.map(({ operationId }) => operationId)).toEqual(['AddOrder']);
  });

  it('takes the author’s words from intro.md, else from the readme’s parts for makers', () => {
    expect(docs().introduction.map(({ title }) => title)).toEqual(['Known Issues and Limitations']);
    expect(
      docs({ 'readme.md': README, 'intro.md': '## Prerequisites\nA plan.' }).introduction,
    ).toEqual([{ title: '', markdown: '## Prerequisites\nA plan.' }]);
    expect(docs({}).introduction).toEqual([]);
  });

  it('is a page whose links lead to its own entries', () => {
    const page = docsHtml(docs());
    expect(seen(page)).toContain('Operation ID: AddOrder');
    const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const links = [...page.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((href) => !targets.has(href ?? ''))).toEqual([]);
  });

  it('obeys nothing that an author wrote, and loads nothing', () => {
    const page = docsHtml(docs());
    expect(page).toContain('Contoso &lt;Orders&gt;');
    expect(page).toContain('At <strong>most</strong> 100 orders.');
    expect(page).toContain(
      '<a href="https://contoso.example" target="_blank" rel="noreferrer">the site</a>',
    );
    for (const harm of ['<script', 'javascript:', '<img', ' src=', 'onerror'])
      expect(page).not.toContain(harm);
    expect(page).toContain("default-src 'none'");
  });

  it('is made of anything', () => {
    for (const root of [undefined, null, [], { paths: { '/a': { get: { parameters: [{}] } } } }])
      expect(docsHtml(docsOf({ name: 'x', files: [] }, root, root))).toContain('</html>');
  });

  it('ends for definitions that hold themselves', () => {
    const self = { type: 'array', items: { $ref: '#/definitions/Self' } };
    const root = {
      definitions: { Self: self, Loop: { $ref: '#/definitions/Loop' } },
      paths: {
        '/a': {
          get: {
            operationId: 'A',
            parameters: [{ name: 'b', in: 'body', schema: { $ref: '#/definitions/Self' } }],
            responses: { 200: { schema: { $ref: '#/definitions/Self' } } },
          },
          put: { operationId: 'B', responses: { 200: { schema: { $ref: '#/definitions/Loop' } } } },
        },
      },
    };
    expect(docsOf({ name: 'x', files: [] }, root, undefined).actions).toHaveLength(2);
  });
});
