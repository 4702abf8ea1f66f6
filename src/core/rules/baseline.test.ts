import { describe, expect, it } from 'vitest';
import type { Connector } from '../connector/connector.ts';
import { newTextFile } from '../connector/files.ts';
import type { Pointer } from '../text/pointer.ts';
import type { Json } from '../text/value.ts';
import { againstBaseline } from './baseline.ts';
import type { Finding } from './finding.ts';

const DEFINITION = 'apiDefinition.swagger.json';

const OLD = {
  swagger: '2.0',
  info: { title: 'Contoso API', version: '1' },
  paths: { '/a': { get: { operationId: 'A', responses: {} } } },
};

const connector = (definition: Json, more: Readonly<Record<string, string>> = {}): Connector => ({
  name: 'Test',
  files: [
    newTextFile(DEFINITION, JSON.stringify(definition)),
    ...Object.entries(more).map(([name, text]) => newTextFile(name, text)),
  ],
});

const finding = (rule: string, pointer: Pointer, file = DEFINITION): Finding => ({
  id: rule,
  rule,
  severity: 'error',
  file,
  pointer,
  range: { start: 0, end: 0 },
  message: '',
  why: '',
  fix: null,
});

const severity = (given: Finding, now: Connector, published: Connector) =>
  againstBaseline([given], now, published)[0]?.severity;

const title = finding('title-restricted-word', '/info/title');
const contact = finding('contact-missing', '/info');
const metadata = finding('metadata-missing', '');

describe('against what was published', () => {
  const published = connector(OLD);

  it.each<[string, Finding, Json]>([
    ['the very same', title, OLD],
    ['the value as it was', title, { ...OLD, info: { ...OLD.info, version: '2' } }],
    ['the object that lacks it as it was', contact, { ...OLD, paths: {} }],
    ['a root with the keys it had', metadata, { ...OLD, info: { title: 'New' }, paths: {} }],
  ])('an error is a warning at %s', (_, given, now) => {
    expect(severity(given, connector(now), published)).toBe('warning');
  });

  it.each<[string, Finding, Json]>([
    ['another value', title, { ...OLD, info: { ...OLD.info, title: 'Fabrikam API' } }],
    ['an object that has changed', contact, { ...OLD, info: { ...OLD.info, title: 'Contoso' } }],
    ['a place that is new', finding('response-missing', '/paths/~1b/get'), OLD],
    ['what no published connector breaks', finding('swagger-version', '/swagger'), OLD],
  ])('it stays an error at %s', (_, given, now) => {
    const changed = { ...OLD, ...(typeof now === 'object' ? now : {}), 'x-new': true };
    expect(severity(given, connector(changed), published)).toBe('error');
  });

  it('text without pointers is compared as a whole', () => {
    const script = finding('script-class', '', 'script.csx');
    const before = connector(OLD, { 'script.csx': 'class A {}' });
    expect(severity(script, before, connector(OLD, { 'Script.csx': 'class A {}' }))).toBe(
      'warning',
    );
    expect(severity(script, before, connector(OLD, { 'script.csx': 'class B {}' }))).toBe('error');
    expect(severity(script, before, published)).toBe('error');
  });
});
