import { expect, test } from 'vitest';
import { newTextFile } from '../core/connector/files.ts';
import type { Place } from '../store/place.ts';
import { createStudio } from '../store/studio.ts';
import { leadTo } from './leadTo.ts';

const text = `{
  "info": { "title": "Invoices" },
  "paths": {
    "/invoices": { "get": { "summary": "Get" } }
  },
  "securityDefinitions": {}
}`;
const item = '/paths/~1invoices/get';

test.each<[string, Partial<Place>, string, Partial<Place>]>([
  ['an operation is chosen', { step: 'general' }, 'summary', { step: 'definition', item }],
  ['a step’s own part of the text opens it', { step: 'code' }, 'securityDef', { step: 'security' }],
  ['Test stays, with another operation', { step: 'test' }, 'summary', { step: 'test', item }],
  ['between the items the chosen one stays', { step: 'definition', item }, 'paths', { item }],
])('where the cursor goes, %s', (_, from, at, to) => {
  const studio = createStudio();
  studio
    .getState()
    .openNew({ name: 'x', files: [newTextFile('apiDefinition.swagger.json', text)] });
  studio.getState().goTo(from);
  leadTo(studio, 'apiDefinition.swagger.json', text.indexOf(at));
  expect(studio.getState().place).toMatchObject(to);
  expect(studio.getState().reveal).toBeUndefined();
});
