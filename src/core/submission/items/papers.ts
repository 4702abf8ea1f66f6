import type { Item } from '../item.ts';
import { LINKS } from '../links.ts';

const REVIEWED = ['certified', 'independent'] as const;

/** What has to be done outside the studio before the bundle is sent. */
export const PAPER_ITEMS: readonly Item[] = [
  {
    id: 'attest-new',
    profiles: REVIEWED,
    part: 'papers',
    title: 'No connector for it yet',
    why: 'A second connector for the same service is refused. An existing one can be extended, by its own publisher.',
    links: [LINKS.catalogue, LINKS.pulls],
    judge: {
      by: 'author',
      question: 'Is there none on the platform and none in an open pull request?',
    },
  },
  {
    id: 'operation-deprecation-notice',
    profiles: REVIEWED,
    part: 'papers',
    title: 'Users know what goes away',
    why: 'Deprecated operations vanish for new flows. Microsoft asks for 30 days’ notice.',
    concerns: ({ operations }) => operations.some(({ isDeprecated }) => isDeprecated),
    step: 'definition',
    judge: {
      by: 'author',
      question: 'Were users told of the deprecated operations at least 30 days ahead?',
    },
  },
  {
    id: 'package-solution-check',
    profiles: ['certified'],
    part: 'papers',
    title: 'Solution checker',
    why: 'The portal refuses solutions with a critical or high finding.',
    links: [LINKS.checker],
    judge: {
      by: 'author',
      question: 'Was it run on the exported solution, without a critical or high finding?',
    },
  },
  {
    id: 'attest-open-source',
    profiles: ['certified'],
    part: 'papers',
    title: 'Open source first',
    why: 'The files are reviewed as a pull request against the branch dev. Only what was merged there is taken by the portal.',
    links: [LINKS.repository, LINKS.agreement],
    judge: {
      by: 'author',
      question: 'Is the contributor agreement signed and the pull request merged?',
      note: 'The address of the pull request',
    },
  },
  {
    id: 'identity-verification',
    profiles: ['independent'],
    part: 'papers',
    title: 'Your identity is verified',
    why: 'Since 2025 nothing of an independent publisher is merged without it. The form comes to the e-mail of the connector’s contact; the credential holds for a year.',
    links: [LINKS.credentials],
    judge: { by: 'author', question: 'Do you have verified credentials that are still valid?' },
  },
  {
    id: 'pull-request-title',
    profiles: ['independent'],
    part: 'papers',
    title: 'The pull request is as reviewers sort it',
    why: 'They go by title, branch and label, and send back a request with two connectors.',
    links: [LINKS.repository],
    judge: {
      by: 'author',
      question: 'Has it the title below, one connector, the branch dev and the folder’s label?',
      note: 'The address of the pull request',
    },
  },
];
