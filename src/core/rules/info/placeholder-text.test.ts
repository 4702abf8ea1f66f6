import { definition, info, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { placeholderText } from './placeholder-text.ts';

testRule(placeholderText, {
  accepts: {
    'what authors write': info({}),
    'a label that is also in a template': schema({ properties: { a: { title: 'Full name' } } }),
    'a list of things to do': operation({
      summary: 'Create a todo',
      description: 'Todo items are added to a list of todos.',
    }),
    'braces and underscores of a pattern': parameter({ description: 'A name like {name} or a_b.' }),
    'braces in the host: another rule reports them': definition({ host: '{{host}}' }),
  },
  refuses: [
    {
      name: 'the description of the template',
      given: info({ description: 'Short description of the connecting service' }),
      at: '/description',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    {
      name: 'the contact of the template',
      given: info({
        contact: { name: 'Full name', url: 'Contact URL', email: 'Contact email address' },
      }),
      at: ['/contact/name', '/contact/url', '/contact/email'],
    },
    {
      name: 'a variable that was not filled in',
      given: info({ title: '{{title}}' }),
      at: '/title',
    },
    { name: 'filler', given: operation({ description: 'Lorem ipsum dolor.' }), at: '/description' },
    {
      name: 'something to do',
      given: parameter({ description: 'TODO: describe.' }),
      at: '/description',
    },
    { name: 'a line to fill in', given: definition({ host: '___.contoso.com' }), at: '/host' },
  ],
});
