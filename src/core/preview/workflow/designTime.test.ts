import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import type { DesignerInput } from '../designer/shape.ts';
import { choicesIn, fieldsIn } from './answers.ts';
import { carriedValues } from './carried.ts';
import { designTimeCall } from './designTimeCall.ts';
import { filledAt, withOperation } from './invoices.fixture.ts';
import { logicAppsStep } from './logicApps.ts';
import { powerAutomateStep } from './powerAutomate.ts';

const SCHEMA_OF_FORM = {
  operationId: 'FormSchema',
  parameters: [{ name: 'form', in: 'query', required: true, type: 'string' }],
};
const root: JsonObject = {
  paths: {
    '/forms': { get: { operationId: 'ListForms' } },
    '/schema': { get: SCHEMA_OF_FORM },
    ...(withOperation({
      parameters: [
        {
          name: 'formId',
          in: 'query',
          required: true,
          type: 'string',
          'x-ms-summary': 'Form',
          'x-ms-dynamic-values': {
            operationId: 'listforms',
            'value-collection': 'forms',
            'value-path': 'id',
            'value-title': 'name',
          },
        },
        {
          name: 'entry',
          in: 'body',
          required: true,
          schema: {
            type: 'object',
            'x-ms-dynamic-schema': {
              operationId: 'FormSchema',
              parameters: { form: { parameter: 'formId' } },
              'value-path': 'schema',
            },
          },
        },
      ],
    })['paths'] as JsonObject),
  },
};

const filled = (texts: Record<string, string> = {}, fetched = {}) =>
  filledAt(root, '/things', 'post', { texts, fetched });

function input(key: string): DesignerInput {
  const found = filled().inputs.find((each) => each.key === key);
  if (!found) throw new Error(`no input ${key}`);
  return found;
}
const [form, entry] = [input('query.$.formId'), input('body.$')];

describe('a field that asks at design time', () => {
  it('calls its operation, by any case of its name', () => {
    expect(designTimeCall(root, filled(), form)).toMatchObject({
      ok: true,
      operation: { operationId: 'ListForms' },
      values: {},
    });
  });

  it('waits for the fields that its call needs', () => {
    expect(designTimeCall(root, filled(), entry)).toEqual({
      ok: false,
      reason: 'waiting',
      message: 'Required parameters Form not set or invalid',
    });
    const later = filled({ 'query.$.formId': "@triggerBody()?['form']" });
    expect(designTimeCall(root, later, entry)).toMatchObject({ ok: false, reason: 'waiting' });
    expect(designTimeCall(root, filled({ 'query.$.formId': 'f1' }), entry)).toMatchObject({
      ok: true,
      values: { form: 'f1' },
    });
  });

  it('says which operation is missing', () => {
    const lost = { ...form, dynamicValues: { kind: 'values', operationId: 'Nope' } } as const;
    expect(designTimeCall(root, filled(), lost)).toMatchObject({
      reason: 'no operation',
      message: 'The definition has no operation "Nope".',
    });
  });

  it('finds choices where the extension says, and in "value" where it does not', () => {
    const source = form.dynamicValues ?? { kind: 'values' };
    const forms = [{ id: 'f1', name: 'Leave' }, { id: 2 }, { name: 'no id' }];
    const choices = [
      { value: 'f1', title: 'Leave' },
      { value: 2, title: '2' },
    ];
    expect(choicesIn({ forms }, source)).toEqual(choices);
    const { valueCollection: _, ...elsewhere } = source;
    expect(choicesIn({ value: forms }, elsewhere)).toEqual(choices);
    expect(choicesIn(forms, elsewhere)).toEqual(choices);
    expect(choicesIn('nothing', source)).toEqual([]);
  });

  it('gets fields that stand in its place, and in the body that is sent', () => {
    const schema = {
      type: 'object',
      required: ['from'],
      properties: {
        note: { type: 'string' },
        from: { type: 'string', title: 'From' },
        who: { type: 'object', properties: { name: { type: 'string' } } },
      },
    };
    const fields = fieldsIn({ schema }, entry.dynamicSchema ?? { kind: 'schema' }, entry) ?? [];
    expect(fields.map(({ key, title, required }) => [key, title, required ?? false])).toEqual([
      ['body.$.from', 'From', true],
      ['body.$.note', 'note', false],
      ['body.$.who.name', 'name', false],
    ]);
    const texts = { 'query.$.formId': 'f1', 'body.$.from': 'May', 'body.$.who.name': 'Rosa' };
    const whole = filled(texts, { [entry.key]: fields });
    expect(logicAppsStep(whole, 'forms')).toMatchObject({
      inputs: { queries: { formId: 'f1' }, body: { from: 'May', who: { name: 'Rosa' } } },
    });
    expect(powerAutomateStep(whole, 'shared_forms')).toMatchObject({
      inputs: { parameters: { formId: 'f1', 'entry/from': 'May', 'entry/who/name': 'Rosa' } },
    });
  });

  it('gets none of an answer without a schema', () => {
    const source = entry.dynamicSchema ?? { kind: 'schema' };
    for (const answer of [null, 'x', [], { schema: [] }, { schema: 'x' }])
      expect(fieldsIn(answer, source, entry)).toBeUndefined();
  });
});

describe('what goes from a card to its test', () => {
  it('is what was typed, fetched fields as one object, without what only a flow works out', () => {
    const schema = {
      type: 'object',
      properties: {
        note: { type: 'string' },
        who: { type: 'object', properties: { name: { type: 'string' }, boss: { type: 'string' } } },
      },
    };
    const fields = fieldsIn({ schema }, entry.dynamicSchema ?? { kind: 'schema' }, entry) ?? [];
    const texts = {
      'query.$.formId': 'f1',
      'body.$.note': '@home',
      'body.$.who.name': 'Rosa',
      'body.$.who.boss': "@triggerBody()?['boss']",
    };
    expect([...carriedValues(filled(texts, { [entry.key]: fields }), texts)]).toEqual([
      ['query.$.formId', 'f1'],
      ['body.$', { note: '@home', who: { name: 'Rosa' } }],
    ]);
  });
});
