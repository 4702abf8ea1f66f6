import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../core/connector/connector.ts';
import { newTextFile } from '../core/connector/files.ts';
import { RULES } from '../core/rules/catalogue.ts';
import { Session } from './session.ts';

const NAME = 'apiDefinition.swagger.json';
const sample = (file: string) => readFileSync(`public/samples/shop-events/${file}`, 'utf8');
const PROPERTIES = sample('apiProperties.json');
const SCRIPT = sample('script.csx');

const connector = (definition: string): Connector => ({
  name: 'sample',
  files: [
    newTextFile(NAME, definition),
    newTextFile('apiProperties.json', PROPERTIES),
    newTextFile('script.csx', SCRIPT),
  ],
});

function opened(definition: string): Session {
  const session = new Session(RULES);
  session.open(connector(definition));
  return session;
}

const textOf = (session: Session): string => {
  const file = session.connector.files[0];
  return file?.kind === 'text' ? file.text : '';
};

/** What someone types into a definition: letters, punctuation, keys, whole members; and what they take away. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.nat({ max: 40 }) },
  ),
  text: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      ',',
      '{',
      '}',
      '.',
      ' ',
      '\n',
      '"x": 1,',
      '"summary": "Get it.",',
      '"operationId": "ListOrders",',
      '"$ref": "#/definitions/None",',
      '"x-ms-visibility": "none",',
    ),
    fc.string({ maxLength: 4 }),
  ),
});

/** A little of everything that rules look up elsewhere: shared parts, dynamic choices, a webhook, security. */
const SMALL = JSON.stringify(
  {
    swagger: '2.0',
    info: {
      title: 'Copper Lane Shop',
      description: 'Orders and customers of a small shop.',
      version: '1.0',
    },
    host: 'api.copperlane.example',
    schemes: ['https'],
    paths: {
      '/orders/{id}': {
        get: {
          operationId: 'GetOrder',
          summary: 'Get an order',
          description: 'Gets one order.',
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              type: 'string',
              'x-ms-summary': 'Order',
              'x-ms-dynamic-values': {
                operationId: 'ListOrders',
                'value-collection': 'value',
                'value-path': 'id',
                'value-title': 'name',
              },
            },
            { $ref: '#/parameters/Page' },
          ],
          responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Order' } } },
        },
      },
      '/orders': {
        get: {
          operationId: 'ListOrders',
          summary: 'List orders',
          description: 'Lists all orders.',
          parameters: [{ $ref: '#/parameters/Page' }],
          responses: {
            200: {
              description: 'OK',
              schema: {
                type: 'object',
                properties: { value: { type: 'array', items: { $ref: '#/definitions/Order' } } },
              },
            },
          },
        },
      },
      '/hooks': {
        'x-ms-notification-content': { schema: { $ref: '#/definitions/Order' } },
        post: {
          operationId: 'WhenOrdered',
          summary: 'When something is ordered',
          description: 'Starts when an order comes in.',
          'x-ms-trigger': 'single',
          parameters: [
            { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Hook' } },
          ],
          responses: { 201: { description: 'Created' } },
        },
      },
    },
    parameters: { Page: { name: 'page', in: 'query', type: 'integer', 'x-ms-summary': 'Page' } },
    definitions: {
      Order: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          next: { $ref: '#/definitions/Order' },
        },
      },
      Hook: {
        type: 'object',
        properties: { url: { type: 'string', 'x-ms-notification-url': true } },
      },
    },
    securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    security: [{ key: [] }],
  },
  null,
  2,
);

describe('a session that follows edits', () => {
  it.each([
    ['a small definition', SMALL, 1200],
    ['a definition of usual size', sample(NAME), 40],
  ])('says after any of them what a fresh one says: %s', (_, first, numRuns) => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('certified', 'independent', 'custom'),
        (edits, profile) => {
          const session = opened(first);
          session.findings(profile);
          for (const { at, length, text } of edits) {
            const now = textOf(session);
            const offset = at % (now.length + 1);
            session.edit(NAME, [{ offset, length: Math.min(length, now.length - offset), text }]);
            session.findings(profile);
          }
          expect(session.findings(profile)).toEqual(opened(textOf(session)).findings(profile));
        },
      ),
      { numRuns },
    );
  });
});

describe('a text that nobody would write', () => {
  const whole = sample(NAME);
  it.each([
    ['a lone surrogate', whole.replace('Copper', '\\ud800')],
    ['5 MB on one line', JSON.stringify({ ...JSON.parse(whole), 'x-note': 'x'.repeat(5_000_000) })],
    ['nesting that has no end', `{"paths": ${'{"a": '.repeat(10_000)}`],
    [
      'a key of the prototype',
      whole.replace('"swagger"', '"__proto__": {"polluted": true}, "swagger"'),
    ],
    [
      'a number that no double holds',
      whole.replace('"swagger"', '"x-big": 123456789012345678901234567890, "swagger"'),
    ],
    [
      'a schema of only references to itself',
      whole.replace('"definitions": {', '"definitions": {"Loop": {"$ref": "#/definitions/Loop"},'),
    ],
  ])('is analysed without a failing rule: %s', (_, text) => {
    const findings = opened(text).findings('certified');
    expect(findings.filter(({ message }) => message.startsWith('The studio could not'))).toEqual(
      [],
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is analysed wherever it is cut off', () => {
    for (let end = 0; end < whole.length; end += 997) {
      expect(() => opened(whole.slice(0, end)).findings('certified')).not.toThrow();
    }
  });
});
