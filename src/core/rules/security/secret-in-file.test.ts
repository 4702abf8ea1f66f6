import { expect, it } from 'vitest';
import { definition, oauth, properties, readme, script } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { secretInFile } from './secret-in-file.ts';

/** Made up for the test, and put together so that no scanner takes this file for a leak. */
const TOKEN = `gh${'p'}_${'aB3dE6fG9h'.repeat(4)}`;
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJqYW5lIn0', 'q3Zp0sYb7kL2mN9x'].join('.');
const KEY = 'k7Qz2mX9vB4nT6wR1yL8';
const CONNECTION = `Endpoint=sb://contoso;SharedAccessKey=${'aB3dE6fG9h'.repeat(4)}=`;
const PRIVATE = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----';

const extension = (key: string, value: string) => definition({ 'x-notes': { [key]: value } });
const secret = (clientSecret: string) => oauth({ clientSecret });
const parameter = (value: string) =>
  definition({
    parameters: { Key: { name: 'api_key', in: 'query', type: 'string', default: value } },
  });

testRule(secretInFile, {
  accepts: {
    'a placeholder': secret('<<client secret>>'),
    'another placeholder': secret('YOUR_CLIENT_SECRET'),
    'nothing yet': secret(''),
    'a password of words': extension('password', 'correct-horse-battery'),
    'a token that documentation made up': extension(
      'note',
      `${TOKEN.slice(0, 12)}EXAMPLE${KEY}${KEY}`,
    ),
    'an address': extension('apiKey', 'https://contoso.com/keys/2024/get-one'),
    'a parameter with a word as its default': parameter('application2023-key'),
    'the ID of no app': oauth({ clientId: '00000000-0000-0000-0000-000000000000' }),
    'a script that reads a secret': script(
      'var apiKey = Context.Parameters["apiKeyOfYourAccount1"];',
    ),
  },
  refuses: [
    {
      name: 'a client secret of any form',
      given: secret('pa55word'.replace('word', 'phrase')),
      at: '/clientSecret',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      fixed: secret(''),
    },
    {
      name: 'a token within a text',
      given: extension('note', `Use ${TOKEN}.`),
      at: '/x-notes/note',
      says: 'a GitHub token',
      proposed: extension('note', 'Use .'),
    },
    {
      name: 'a JSON Web Token',
      given: extension('note', JWT),
      at: '/x-notes/note',
      says: 'a JSON Web Token',
      proposed: extension('note', ''),
    },
    {
      name: 'a connection string',
      given: extension('note', CONNECTION),
      at: '/x-notes/note',
      says: 'connection string',
      proposed: extension('note', 'Endpoint=sb://contoso;'),
    },
    {
      name: 'what is called a key and looks like one',
      given: extension('apiKey', KEY),
      at: '/x-notes/apiKey',
      proposed: extension('apiKey', ''),
    },
    {
      name: 'the default of a parameter that is called a key',
      given: parameter(KEY),
      at: '/parameters/Key/default',
      proposed: parameter(''),
    },
    {
      name: 'the ID of a real app, as information',
      given: oauth({ clientId: '6f1c1a52-58f1-4c2e-9d2b-0a4f7a3be1c9' }),
      at: '/clientId',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'a key in a script',
      given: script(`var apiKey = "${KEY}";`),
      at: '',
      shows: KEY,
      proposed: script('var apiKey = "";'),
    },
    {
      name: 'a private key in the readme, whole',
      given: readme(`# Contoso\n\n${PRIVATE}\n`),
      at: '',
      shows: PRIVATE,
      proposed: readme('# Contoso\n\n\n'),
    },
  ],
});

it.each([
  extension('note', TOKEN),
  secret(KEY),
  script(`apiKey = "${KEY}"`),
  properties({ publisher: JWT }),
])('says no secret in the finding', (given) => {
  const [found] = check(secretInFile, given);
  const said = JSON.stringify([found?.id, found?.message, found?.why, found?.fix?.title]);
  expect(found).toBeDefined();
  for (const each of [TOKEN, KEY, JWT]) expect(said).not.toContain(each);
});
