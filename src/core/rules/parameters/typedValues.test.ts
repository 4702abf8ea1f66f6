import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/value.ts';
import { inType, isOfType } from './typedValues.ts';

describe('a type', () => {
  const fitting: [Json, string][] = [
    ['a', 'string'],
    [2, 'integer'],
    [2, 'number'],
    [2.5, 'number'],
    [true, 'boolean'],
    [[], 'array'],
    [{}, 'object'],
    [1, 'file'],
  ];
  it.each(fitting)('%j is %s', (value, type) => {
    expect(isOfType(value, type)).toBe(true);
  });

  const others: [Json, string][] = [
    [2, 'string'],
    [2.5, 'integer'],
    ['2', 'number'],
    ['true', 'boolean'],
    [[], 'object'],
    [null, 'string'],
  ];
  it.each(others)('%j is not %s', (value, type) => {
    expect(isOfType(value, type)).toBe(false);
  });
});

describe('in another type', () => {
  const cases: [Json, string, Json | undefined][] = [
    ['2', 'integer', 2],
    ['2.5', 'number', 2.5],
    ['2.5', 'integer', undefined],
    ['007', 'integer', undefined],
    ['', 'number', undefined],
    ['True', 'boolean', true],
    ['yes', 'boolean', undefined],
    [2, 'string', '2'],
    [false, 'string', 'false'],
    [null, 'string', undefined],
    [1, 'boolean', undefined],
    ['NaN', 'number', undefined],
  ];
  it.each(cases)('%j as %s is %j', (value, type, converted) => {
    expect(inType(value, type)).toEqual(converted);
  });
});
