import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../core/runtime/request/build.ts';
import { definitionOf } from '../../core/swagger/definition.ts';
import { callOf } from './call.ts';
import { holdsSecret } from './holdsSecret.ts';
import { inputsOf } from './inputs.ts';
import { exampleDrafts, valuesOf } from './values.ts';

const text = (more: object = {}) => ({ type: 'string', ...more });
const definition = definitionOf({
  swagger: '2.0',
  host: 'api.example',
  consumes: ['application/json'],
  paths: {
    '/orders/{id}': {
      post: {
        operationId: 'SaveOrder',
        parameters: [
          { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-summary': 'Order' },
          { name: 'mode', in: 'query', type: 'string', enum: ['fast', 'slow'], default: 'slow' },
          {
            name: 'order',
            in: 'body',
            schema: {
              type: 'object',
              required: ['note.text'],
              properties: {
                'note.text': text(),
                due: text({ format: 'date-time' }),
                customer: { type: 'object', properties: { pin: text({ format: 'password' }) } },
                logins: {
                  type: 'array',
                  items: { type: 'object', properties: { word: text({ format: 'password' }) } },
                },
              },
            },
          },
        ],
        responses: { 200: { description: 'ok' } },
      },
    },
  },
});
const [operation] = definition.operations;
if (!operation) throw new TypeError('no operation');
const inputs = inputsOf(definition, operation);
const call = callOf(
  definition,
  undefined,
  operation,
  {},
  { target: 'api', way: 0, connection: {} },
);
const keyed = (name: string) => inputs.find(({ key }) => key.endsWith(name));

describe('the inputs of a call', () => {
  it('are the fields of the card, by kind', () => {
    expect(inputs.map(({ label, kind }) => [label, kind])).toEqual(
      expect.arrayContaining([
        ['Order', 'text'],
        ['mode', 'choice'],
      ]),
    );
    expect(keyed('due')?.kind).toBe('date-time');
    expect(keyed('pin')).toMatchObject({ kind: 'secret', isSecret: true });
    expect(keyed('logins')?.kind).toBe('json');
  });

  it('filled with examples make a request', () => {
    const read = valuesOf(inputs, exampleDrafts(definition, operation, inputs));
    if (!read.ok) throw new Error([...read.problems].join());
    const built = buildRequest({ ...call, values: read.values });
    expect(built.ok && built.request.url).toMatch(/^https:\/\/api\.example\/orders\/./);
    const body = built.ok && built.request.body.kind === 'text' ? built.request.body.text : '';
    expect(Object.keys(JSON.parse(body) as object)).toContain('note.text');
  });

  it('that are missing or no JSON are said by input', () => {
    const read = valuesOf(inputs, { 'body.$.logins': '[{' });
    const problems = read.ok ? new Map<string, string>() : read.problems;
    expect(problems.get('path.$.id')).toBe('Fill this in.');
    expect(problems.get('body.$.logins')).toContain('no JSON yet');
  });
});

it('a secret inside JSON is seen by its format and by its name', () => {
  const logins = keyed('logins');
  if (!logins) throw new TypeError('no input');
  expect(holdsSecret(logins, '[{"word": "x1y2z3"}]', call)).toBe(true);
  expect(holdsSecret(logins, '[{"password": "half', call)).toBe(true);
  expect(holdsSecret(logins, '[]', call)).toBe(false);
});
