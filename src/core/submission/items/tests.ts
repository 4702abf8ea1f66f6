import { type Facts, RUNS_WANTED } from '../facts.ts';
import type { Item, Standing } from '../item.ts';
import { LINKS } from '../links.ts';

const REVIEWED = ['certified', 'independent'] as const;
const CONSENT = [
  'https://global.consent.azure-apim.net/redirect',
  'https://global-test.consent.azure-apim.net/redirect',
] as const;

/** What only calls of the API can show. */
export const TEST_ITEMS: readonly Item[] = [
  {
    id: 'attest-works',
    profiles: REVIEWED,
    part: 'tests',
    title: `${words(RUNS_WANTED)} successful runs of each operation`,
    why: 'Reviewers take it that every operation was called, with success, before they call it themselves. Runs against the mock do not count.',
    step: 'test',
    judge: {
      by: 'author',
      question: 'Were all operations run that often elsewhere, as in the wizard’s Test tab?',
      evidence: runsOf,
    },
  },
  {
    id: 'responses-match',
    profiles: ['certified', 'independent', 'custom'],
    part: 'tests',
    title: 'Responses match the real API',
    why: 'The wizard compares each answer with the schema, and reviewers look at that line. What the definition lacks, makers cannot use.',
    step: 'test',
    judge: {
      by: 'author',
      question: 'Did the wizard say “schema validation succeeded” for every operation?',
      evidence: matchesOf,
    },
  },
  {
    id: 'webhook-location-header',
    profiles: ['certified', 'independent', 'custom'],
    part: 'tests',
    title: 'A webhook can be removed again',
    why: 'The platform deletes a subscription at the address in the Location header of the answer that made it. Without it, every flow that is turned off leaves one behind.',
    concerns: ({ operations }) => operations.some(({ kind }) => kind === 'webhook'),
    step: 'definition',
    judge: {
      by: 'author',
      question: 'Does the API answer the subscription with 201 and a Location header?',
      evidence: ({ setsLocation }) =>
        setsLocation ? { state: 'done', words: 'A policy sets the Location header' } : undefined,
    },
  },
  {
    id: 'attest-redirects',
    profiles: REVIEWED,
    part: 'tests',
    title: 'The OAuth app allows both redirect addresses',
    why: 'Reviewers sign in through the test address. Where it is missing, the sign-in ends with an error of your service and the review with it.',
    concerns: ({ oauth }) => oauth.length > 0,
    step: 'security',
    judge: {
      by: 'author',
      question:
        'Are both registered with your service, followed by the connector’s own part where the redirect URL is per connector?',
    },
    addresses: CONSENT,
  },
  {
    id: 'test-account',
    profiles: ['certified'],
    part: 'tests',
    title: 'A test account for the reviewers',
    why: 'They connect with it and run every operation. It is given in the portal’s notes for certification, never in a file.',
    concerns: ({ needsSignIn }) => needsSignIn,
    links: [LINKS.partnerCenter],
    judge: {
      by: 'author',
      question: 'Is there one that stays valid for some weeks and has data to work on?',
      note: 'Where it is kept, not the password',
    },
  },
  {
    id: 'attest-screenshots',
    profiles: ['independent'],
    part: 'tests',
    title: 'Screenshots of three operations in a flow',
    why: 'Nobody but you has an account of the service, so the pull request has to show it: three different operations succeeding in a flow, and the Test tab of the wizard.',
    links: [LINKS.independent],
    judge: { by: 'author', question: 'Are all four taken, without a secret in sight?' },
  },
];

function words(count: number): string {
  return count === 10 ? 'Ten' : String(count);
}

function runsOf({ operations }: Facts): Standing {
  const all = operations.length;
  const enough = operations.filter(({ calls }) => (calls?.live ?? 0) >= RUNS_WANTED).length;
  const state = all > 0 && enough === all ? 'done' : 'open';
  return { state, words: `${enough} of ${all} operations so far` };
}

/** Every operation was answered as it says; one that was answered otherwise is no matter of opinion. */
function matchesOf({ operations }: Facts): Standing {
  const live = operations.filter(({ calls }) => (calls?.live ?? 0) > 0);
  const differ = live.filter(({ calls }) => calls?.last === 'differs').length;
  if (differ > 0) {
    const many = differ === 1 ? '1 operation answers' : `${differ} operations answer`;
    return { state: 'warning', words: `${many} otherwise than described` };
  }
  const state = live.length > 0 && live.length === operations.length ? 'done' : 'open';
  return {
    state,
    words:
      live.length === 0
        ? 'The API itself was not called yet'
        : `${live.length} of ${operations.length} operations were answered as described`,
  };
}
