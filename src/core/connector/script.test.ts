import { expect, it } from 'vitest';
import { newTextFile } from './files.ts';
import { SCRIPT_NAMESPACES, sizeOf } from './script.ts';

it('counts bytes', () => {
  expect(sizeOf(newTextFile('script.csx', 'é\n'))).toBe(3);
});

it('lists 26 namespaces, each once', () => {
  expect(new Set(SCRIPT_NAMESPACES).size).toBe(26);
});
