import { describe, expect, it } from 'vitest';
import { CONTOSO } from './contoso.fixture.ts';
import { factsOf } from './facts.ts';

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

describe('the facts of a connector', () => {
  it('are what its files say', () => {
    expect(factsOf(CONTOSO)).toMatchObject({
      title: 'Contoso Orders',
      address: 'https://api.contoso.example/v2',
      contact: { email: 'help@contoso.example' },
      metadata: { Website: 'https://contoso.example', Categories: 'Commerce' },
      signIn: 'OAuth 2.0',
      needsSignIn: true,
      parameters: 1,
      setsLocation: false,
      icon: undefined,
    });
    expect(
      factsOf(CONTOSO).operations.map(({ name, kind, isDeprecated }) => [name, kind, isDeprecated]),
    ).toEqual([
      ['ListOrders', 'action', false],
      ['OnOrder', 'webhook', false],
      ['OldOrders', 'action', true],
    ]);
  });

  it.each([
    ['a PNG', png(230, 200), { width: 230, height: 200 }],
    ['another picture', new Uint8Array([0xff, 0xd8, 0xff]), undefined],
    ['a PNG that was cut off', png(1, 1).slice(0, 20), undefined],
  ])('know the size of %s', (_, icon, size) => {
    expect(factsOf({ ...CONTOSO, icon }).icon).toEqual({ size });
  });

  it('know a policy that sets the Location header of the answer', () => {
    const policy = (section: string) => ({
      templateId: 'setheader',
      parameters: {
        'x-ms-apimTemplateParameter.name': 'Location',
        'x-ms-apimTemplate-policySection': section,
      },
    });
    const withPolicy = (section: string) =>
      factsOf({ ...CONTOSO, properties: { policyTemplateInstances: [policy(section)] } });
    expect(withPolicy('Response').setsLocation).toBe(true);
    expect(withPolicy('Request').setsLocation).toBe(false);
  });

  it.each([
    undefined,
    null,
    [],
    'text',
    { info: 7, paths: [], 'x-ms-connector-metadata': 'no', schemes: {} },
    { paths: { '/a': { get: { operationId: '__proto__' } } } },
  ])('are blank where the files hold something else: %j', (broken) => {
    const facts = factsOf({ ...CONTOSO, definition: broken, properties: broken });
    expect(facts.title).toBe('');
    expect(facts.operations.every(({ calls }) => calls === undefined)).toBe(true);
  });
});
