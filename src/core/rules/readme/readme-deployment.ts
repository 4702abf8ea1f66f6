import { addSection, headingOf } from './kinds.ts';
import { sectionRule } from './sectionRule.ts';

const PACONN = 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli';

export const readmeDeployment = sectionRule({
  id: 'readme-deployment',
  title: 'The readme does not say how to deploy the connector',
  severity: { certified: 'info', independent: 'off', custom: 'info' },
  why: 'Whoever takes the files from the repository makes a custom connector of them.',
  source: 'TPL',
  section: 'deployment',
  fix: (readme) => ({
    title: 'Add how to deploy it with paconn',
    safe: true,
    changes: [],
    edits: addSection(
      readme,
      'deployment',
      headingOf('deployment'),
      `Deploy the files as a custom connector with [paconn](${PACONN}).`,
    ),
  }),
});
