import type { Facts, OperationFacts } from './facts.ts';

/**
 * A first readme.md in the headings of the repository's template (package.md a.6), filled with what the definition says;
 * what only the author knows stands in brackets.
 */
export function readmeText(facts: Facts): string {
  const { title, description, publisher, needsSignIn, signIn, oauth, operations, profile } = facts;
  const shown = operations.filter(({ isDeprecated }) => !isDeprecated);
  return [
    `# ${title || '[Title]'}`,
    description || '[What the service is, and what makers do with this connector.]',
    `## Publisher: ${publisher || '[Publisher]'}`,
    '## Prerequisites',
    needsSignIn
      ? `You need an account of ${title || 'the service'}. [Say which plan has access to the API.]`
      : 'None: the API is open to everyone.',
    '## Supported Operations',
    ...shown.map(operationText),
    '## Obtaining Credentials',
    credentials(needsSignIn, signIn, oauth.length > 0),
    '## Known Issues and Limitations',
    '[Limits of the API and of the connector, or: There are none known.]',
    ...(profile === 'certified'
      ? ['## Deployment Instructions', '[How to deploy the files as a custom connector.]']
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const operationText = ({ summary, description }: OperationFacts): string =>
  `### ${summary}\n\n${description || '[What it does.]'}`;

function credentials(needsSignIn: boolean, signIn: string, isOAuth: boolean): string {
  if (!needsSignIn) return 'None are needed.';
  if (!isOAuth) return `The connector signs in with: ${signIn}. [Say where people find it.]`;
  return [
    'Register an app with the service:',
    '1. [Where to register it.]\n2. Allow the redirect address of the connector.\n3. [Where client ID and client secret are shown.]',
  ].join('\n\n');
}
