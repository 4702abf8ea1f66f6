import { oauth, properties, script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterUnused } from './connection-parameter-unused.ts';

const SITE = { siteUrl: { type: 'string' } };
const host = (urlTemplate: string) => ({
  policyTemplateInstances: [
    {
      templateId: 'dynamichosturl',
      title: 'Host',
      parameters: { 'x-ms-apimTemplateParameter.urlTemplate': urlTemplate },
    },
  ],
});

testRule(connectionParameterUnused, {
  accepts: {
    'what the platform sends': properties({}),
    'what a policy reads': properties({
      connectionParameters: SITE,
      ...host("https://@connectionParameters('SiteUrl')"),
    }),
    'what a sign-in reads': oauth(
      { scopes: ["@connectionParameters('siteUrl')"] },
      { ...SITE, 'token:region': { type: 'string' } },
    ),
    'what a script reads': {
      ...script('Context.Parameters["siteUrl"]', { connectionParameters: SITE }),
      file: 'properties',
    },
  },
  refuses: [
    {
      name: 'a site that nothing reads, at its key',
      given: properties({ connectionParameters: SITE, ...host('https://contoso.com') }),
      at: '/connectionParameters/siteUrl',
      shows: '"siteUrl"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
