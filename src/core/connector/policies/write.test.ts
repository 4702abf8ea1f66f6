import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../text/change.ts';
import { parse } from '../../text/parse.ts';
import { itemsOf, type Json, jsonOf, member } from '../../text/value.ts';
import { templateWithId } from './catalogue.ts';
import { instancesIn } from './instances.ts';
import { addOperationId, removeOperationId } from './operationList.ts';
import type { PolicyTemplate } from './template.ts';
import { addPolicy, duplicatePolicy, movePolicy, setTemplate } from './write.ts';

const HEADER = {
  templateId: 'setHeader',
  title: 'Set the key',
  parameters: {
    'x-ms-apimTemplateParameter.name': 'X-Key',
    'x-ms-apimTemplateParameter.value': '1',
    'x-ms-apimTemplate-policySection': 'Response',
    note: 'kept',
  },
};
const properties = (...policyTemplateInstances: Json[]): Json => ({ policyTemplateInstances });
const written = (given: Json, changes: readonly Change[]): Json | undefined => {
  const tree = parse(JSON.stringify({ properties: given }, null, 4));
  const { root } = applyChanges(tree, changes).tree;
  return member(root && jsonOf(root), 'properties');
};
const template = (id: string): PolicyTemplate => {
  const found = templateWithId(id);
  if (!found) throw new Error(id);
  return found;
};
const first = (value: Json | undefined): Json | undefined =>
  itemsOf(member(value, 'policyTemplateInstances'))[0];
const titles = (value: Json | undefined) => instancesIn(value).map(({ title }) => title);

describe('instances', () => {
  it('have the parameters of their template first, then the others', () => {
    const [policy] = instancesIn(properties(HEADER));
    expect(policy?.template?.id).toBe('setheader');
    expect(policy?.entries.map(({ key, field }) => [key, field?.label])).toEqual([
      ['x-ms-apimTemplateParameter.name', 'Header name'],
      ['x-ms-apimTemplateParameter.value', 'Header value'],
      ['x-ms-apimTemplateParameter.existsAction', 'Action if it exists'],
      ['note', undefined],
    ]);
  });

  it('are read whatever stands there', () => {
    expect(instancesIn({ policyTemplateInstances: [null, 5, { parameters: 'x' }] })).toHaveLength(
      1,
    );
    expect(instancesIn({ policyTemplateInstances: 'x' })).toEqual([]);
    expect(instancesIn(undefined)).toEqual([]);
  });
});

describe('changes', () => {
  it('add one behind the others, under a title of its own', () => {
    const given = properties({ ...HEADER, title: 'Set HTTP header' });
    const { at, changes } = addPolicy(given, template('setheader'));
    expect(at).toBe('/properties/policyTemplateInstances/1');
    expect(titles(written(given, changes))).toEqual(['Set HTTP header', 'Set HTTP header 2']);
  });

  it('add the first one', () => {
    const { at, changes } = addPolicy({}, template('pollingtrigger'));
    expect(at).toBe('/properties/policyTemplateInstances/0');
    expect(titles(written({}, changes))).toEqual(['Polling trigger']);
  });

  it('duplicate and move', () => {
    const given = properties(HEADER, { ...HEADER, title: 'B' });
    const copied = written(
      given,
      duplicatePolicy(given, '/properties/policyTemplateInstances/0').changes,
    );
    expect(titles(copied)).toEqual(['Set the key', 'Set the key 2', 'B']);
    const moved = movePolicy(given, '/properties/policyTemplateInstances/0', 1);
    expect(titles(written(given, moved?.changes ?? []))).toEqual(['B', 'Set the key']);
    expect(movePolicy(given, '/properties/policyTemplateInstances/0', -1)).toBeUndefined();
  });

  it('keep under another template what it knows too, and what neither knows', () => {
    const given = properties(HEADER);
    const [policy] = instancesIn(given);
    const changes = policy ? setTemplate(policy, template('setqueryparameter')) : [];
    expect(written(given, changes)).toEqual(
      properties({
        templateId: 'setqueryparameter',
        title: 'Set the key',
        parameters: {
          'x-ms-apimTemplateParameter.name': 'X-Key',
          'x-ms-apimTemplateParameter.value': '1',
          note: 'kept',
        },
      }),
    );
  });

  it('say by type that a policy is a polling trigger, and no longer', () => {
    const given = properties(HEADER);
    const [policy] = instancesIn(given);
    const polling = written(given, policy ? setTemplate(policy, template('pollingtrigger')) : []);
    expect(member(first(polling), 'type')).toBe('PollingTrigger');
    const [after] = instancesIn(polling);
    const back = written(polling ?? {}, after ? setTemplate(after, template('setheader')) : []);
    expect(member(first(back), 'templateId')).toBe('setheader');
    expect(member(first(back), 'type')).toBeUndefined();
  });
});

describe('operation ids', () => {
  const AT = '/properties/scriptOperations';
  const left = (list: Json | undefined, changes: readonly Change[]) =>
    member(
      written(list === undefined ? {} : { scriptOperations: list }, changes),
      'scriptOperations',
    );

  it('are added to a list, or with one', () => {
    expect(left(undefined, [addOperationId(AT, undefined, 'A')])).toEqual(['A']);
    expect(left([], [addOperationId(AT, [], 'A')])).toEqual(['A']);
    expect(left(['A'], [addOperationId(AT, ['A'], 'B')])).toEqual(['A', 'B']);
  });

  it('are removed, the last one with the list', () => {
    expect(left(['A', 'B'], removeOperationId(AT, ['A', 'B'], 'A'))).toEqual(['B']);
    expect(left(['A'], removeOperationId(AT, ['A'], 'A'))).toBeUndefined();
    expect(removeOperationId(AT, ['A'], 'B')).toEqual([]);
  });
});
