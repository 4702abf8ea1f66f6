import { expect, it } from 'vitest';
import { productNameIn } from './productNames.ts';

it.each([
  ['Run in Power Automate', 'Power Automate'],
  ['For powerapps only', 'powerapps'],
  ['Import to Microsoft Dataverse', 'Dataverse'],
  ['Start a Logic App', 'Logic App'],
  ['Get the power of an app', undefined],
  ['Workflow of Contoso', undefined],
  ['Empower Biology', undefined],
])('%s: %s', (text, name) => {
  expect(productNameIn(text)).toBe(name);
});
