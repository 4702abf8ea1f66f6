import { expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { jsonOf, member } from '../text/value.ts';
import { hasGateway, setGateway } from './onPremises.ts';

const switched = (text: string, on: boolean) => {
  const tree = parse(text);
  const properties = member(tree.root && jsonOf(tree.root), 'properties');
  return applyChanges(tree, setGateway(properties, on)).tree.text;
};
const isOn = (text: string) => {
  const { root } = parse(text);
  return hasGateway(member(root && jsonOf(root), 'properties'));
};

it('is offered by a capability and a connection parameter, and taken back without a trace', () => {
  const before =
    '{"properties": {"connectionParameters": {"api_key": {"type": "securestring"}}, "capabilities": ["actions"]}}';
  const on = switched(before, true);
  expect(isOn(before)).toBe(false);
  expect(isOn(on)).toBe(true);
  expect(switched(on, false)).toBe(before);
});

it('is found under whatever key its parameter has', () => {
  const text = '{"properties": {"connectionParameters": {"on/site": {"type": "gatewaySetting"}}}}';
  expect(isOn(text)).toBe(true);
  expect(switched(text, false)).toBe('{"properties": {"connectionParameters": {}}}');
});

it('asks for nothing that is there already', () => {
  const { root } = parse(switched('{"properties": {}}', true));
  expect(setGateway(member(root && jsonOf(root), 'properties'), true)).toEqual([]);
});
