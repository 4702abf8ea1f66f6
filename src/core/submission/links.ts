/** A page to open or an address to write to; nothing is sent there by the studio. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

const LEARN = 'https://learn.microsoft.com/en-us/connectors';
const REPOSITORY = 'https://github.com/microsoft/PowerPlatformConnectors';
const TEAM = 'connectorpartnermgmtteam@microsoft.com';

/** Where Microsoft says how it is done and takes it. */
export const LINKS = {
  overview: {
    label: 'Get your connector certified',
    href: `${LEARN}/custom-connectors/submit-certification`,
  },
  prepare: {
    label: 'Prepare the files for certification',
    href: `${LEARN}/custom-connectors/certification-submission`,
  },
  verified: {
    label: 'Verified publisher process',
    href: `${LEARN}/custom-connectors/submit-for-certification`,
  },
  independent: {
    label: 'Independent publisher process',
    href: `${LEARN}/custom-connectors/certification-submission-ip`,
  },
  credentials: {
    label: 'Get verified credentials',
    href: `${LEARN}/custom-connectors/verified-credentials-ip`,
  },
  catalogue: { label: 'List of all connectors', href: `${LEARN}/connector-reference/` },
  paconn: { label: 'The paconn command line', href: `${LEARN}/custom-connectors/paconn-cli` },
  repository: { label: 'Connector repository', href: REPOSITORY },
  pulls: { label: 'Open pull requests', href: `${REPOSITORY}/pulls` },
  issues: { label: 'Issues of the repository', href: `${REPOSITORY}/issues` },
  manifesto: {
    label: 'Independent publishers’ manifesto',
    href: `${REPOSITORY}/wiki/Independent-Publisher-Connector-Manifesto`,
  },
  validator: {
    label: 'Package validator',
    href: `${REPOSITORY}/blob/dev/scripts/ConnectorPackageValidator.ps1`,
  },
  agreement: { label: 'Contributor agreement', href: 'https://cla.microsoft.com' },
  checker: {
    label: 'Run the solution checker',
    href: 'https://learn.microsoft.com/en-us/power-apps/maker/data-platform/use-powerapps-checker',
  },
  partnerCenter: { label: 'Partner Center', href: 'https://partner.microsoft.com/dashboard/home' },
  makerPortal: { label: 'Power Apps', href: 'https://make.powerapps.com' },
  team: { label: TEAM, href: `mailto:${TEAM}` },
} as const satisfies Readonly<Record<string, Link>>;
