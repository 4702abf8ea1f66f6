import { readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeDeployment } from './readme-deployment.ts';

testRule(readmeDeployment, {
  accepts: { 'the section': readme('# A\n## Deploying the connector\nUse paconn.\n') },
  refuses: [
    {
      name: 'none',
      given: readme('# A\n'),
      at: '',
      severity: { certified: 'info', independent: 'off', custom: 'info' },
      fixed: readme(
        '# A\n\n## Deployment Instructions\n\nDeploy the files as a custom connector with [paconn](https://learn.microsoft.com/connectors/custom-connectors/paconn-cli).\n',
      ),
    },
  ],
});
