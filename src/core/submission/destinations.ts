import type { Profile } from '../rules/rule.ts';
import { LINKS, type Link } from './links.ts';

/** One thing to do on the way to publication, in order. */
export interface Stage {
  readonly title: string;
  readonly words: string;
  readonly links: readonly Link[];
}

/** Where a connector goes, and who helps on the way. */
export interface Destination {
  readonly stages: readonly Stage[];
  readonly help: readonly Link[];
}

/** By who publishes it (review-demands.md 3 and 4, package.md b and c); the process as of 2026. */
export const DESTINATIONS: Readonly<Record<Profile, Destination>> = {
  certified: {
    stages: [
      {
        title: 'Open a pull request',
        words:
          'Put the files into certified-connectors, in a folder of the connector’s name, in a fresh fork, and ask for the branch dev. The icon stays out; it goes to the portal. Reviewers answer within one to two weeks.',
        links: [LINKS.repository],
      },
      {
        title: 'Make the package',
        words:
          'Export the connector and a flow that uses it as two unmanaged solutions, and zip them with an intro.md. Check the structure before you upload.',
        links: [LINKS.prepare, LINKS.validator],
      },
      {
        title: 'Nominate it in Partner Center',
        words:
          'Microsoft 365 and Copilot program, New offer, Power Platform connector. It asks for a storage link of the package that holds 15 days, a support e-mail, terms and privacy links, the client ID and secret, and the test account.',
        links: [LINKS.partnerCenter, LINKS.verified],
      },
      {
        title: 'Try it in the preview region',
        words:
          'Within two business days of certification, then say that it may go live. It reaches all regions in some weeks.',
        links: [LINKS.partnerCenter],
      },
    ],
    help: [LINKS.team, LINKS.overview, LINKS.issues],
  },
  independent: {
    stages: [
      {
        title: 'Propose it',
        words:
          'Open a pull request with the readme alone, “Proposal - ” in front of its title, against the branch dev of a fresh fork. It tells others that you are at it.',
        links: [LINKS.repository, LINKS.independent],
      },
      {
        title: 'Verify your identity',
        words:
          'The form comes to the e-mail of the connector’s contact. It takes a quarter of an hour, a passport and the Authenticator app.',
        links: [LINKS.credentials],
      },
      {
        title: 'Add the files',
        words:
          'Into independent-publisher-connectors, in a folder of the connector’s name, which cannot change later, with package.zip beside them. Paste the text below with your screenshots, and take “Proposal - ” out of the title.',
        links: [LINKS.prepare, LINKS.validator],
      },
      {
        title: 'Answer the reviewers',
        words:
          'Mend in the same pull request. When it is in order they comment certify-connector, and deployment takes about three weeks.',
        links: [LINKS.pulls],
      },
    ],
    help: [LINKS.team, LINKS.independent, LINKS.issues],
  },
  custom: {
    stages: [
      {
        title: 'Put it into your environment',
        words:
          'Unpack the bundle and run one of the commands below, or open Custom connectors in Power Apps and import the definition there.',
        links: [LINKS.makerPortal, LINKS.paconn],
      },
      {
        title: 'Share it',
        words:
          'On the connector’s page in Power Apps, with people or with the whole organisation. Nobody outside of it sees the connector.',
        links: [],
      },
    ],
    help: [LINKS.paconn, LINKS.issues],
  },
};
