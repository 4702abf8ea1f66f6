import { expect, it } from 'vitest';
import { newTextFile } from '../../core/connector/files.ts';
import { opened } from '../../store/openFiles.ts';
import { bundleName } from './bundleName.ts';

const named = (info: object) => {
  const file = newTextFile('apiDefinition.swagger.json', JSON.stringify({ info }));
  return bundleName(new Map([[file.name, opened(file)]]), 'my folder');
};

it.each([
  [{ title: 'Copper Lane Shop', version: '1.0' }, 'copper-lane-shop-1.0.zip'],
  [{ title: ' DocuSign™ (beta) ', version: 'v2' }, 'docusign-beta-v2.zip'],
  [{ title: '請求書', version: '1' }, '請求書-1.zip'],
  [{ title: 'Orders', version: '1/2' }, 'orders.zip'],
  [{ title: 'Orders', version: 1 }, 'orders.zip'],
  [{ version: '1.0' }, 'my-folder-1.0.zip'],
  [{ title: '???', version: '1.0' }, 'connector-1.0.zip'],
])('%j is %s', (info, expected) => {
  expect(named(info)).toBe(expected);
});
