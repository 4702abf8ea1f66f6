import { describe, expect, it } from 'vitest';
import { braceFault, variablesIn } from './pathTemplate.ts';

describe('the variables of a path', () => {
  it.each([
    ['/items', []],
    ['/items/{id}/{part=all}?x={x}', ['id', 'part']],
    ["/items('{id}')", ['id']],
    ['/items/{id', []],
  ])('%s: %j', (path, names) => {
    expect(variablesIn(path)).toEqual(names);
  });
});

describe('braces', () => {
  it.each([
    ['/items/{id}', undefined],
    ['/items/{id}.{type}', undefined],
    ['/items?where={', undefined],
    ['/items/{id', 'does not close'],
    ['/items/id}', 'not open'],
    ['/items/{a{b}}', 'inside of braces'],
    ['/items/{a/b}', 'slash'],
    ['/items/{}', 'without a name'],
  ])('of %s: %s', (path, fault) => {
    if (fault === undefined) expect(braceFault(path)).toBeUndefined();
    else expect(braceFault(path)).toContain(fault);
  });
});
