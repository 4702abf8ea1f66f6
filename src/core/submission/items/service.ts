import type { Facts } from '../facts.ts';
import type { Item } from '../item.ts';
import { LINKS } from '../links.ts';

const REVIEWED = ['certified', 'independent'] as const;

/** What the nomination asks, and what of the texts only a person can judge. */
export const SERVICE_ITEMS: readonly Item[] = [
  {
    id: 'business-scenario',
    profiles: REVIEWED,
    part: 'service',
    title: 'A business scenario',
    why: 'The nomination asks what people at work do with it in a flow or an app. A connector that nobody would automate with is not taken.',
    links: [LINKS.overview],
    judge: {
      by: 'author',
      question: 'Is there work that makers will hand over to it?',
      note: 'The scenario, in two or three sentences',
    },
  },
  {
    id: 'public-api',
    profiles: REVIEWED,
    part: 'service',
    title: 'A public and stable API',
    why: 'Flows run for years: the API must be open to every customer and keep its promises. Betas and private previews wait until they are out.',
    judge: {
      by: 'author',
      question: 'Is the API in production, open to all customers and documented?',
      note: 'Where its documentation is',
    },
  },
  {
    id: 'support-contact',
    profiles: REVIEWED,
    part: 'service',
    title: 'A support contact',
    why: 'Makers write there, and so does Microsoft: the form for the identity check and every notice of a problem go to this address.',
    step: 'general',
    judge: {
      by: 'files',
      verdict: ({ contact: { email } }) =>
        email
          ? { state: 'done', words: email }
          : { state: 'error', words: 'There is no support e-mail' },
    },
  },
  {
    id: 'uptime',
    profiles: REVIEWED,
    part: 'service',
    title: 'An uptime of 99.9 %',
    why: 'It is recommended for the first publication and measured before a connector leaves preview.',
    judge: {
      by: 'author',
      question: 'Does the service reach it?',
      note: 'Where it can be looked up',
    },
  },
  {
    id: 'attest-rights',
    profiles: ['certified'],
    part: 'service',
    title: 'The right to publish it',
    why: 'Verified publishers own the service or have its owner’s explicit permission. Reviewers have asked for it in writing.',
    judge: {
      by: 'author',
      question: 'Is the service yours, or do you have its owner’s permission?',
    },
  },
  {
    id: 'attest-manifesto',
    profiles: ['independent'],
    part: 'service',
    title: 'The manifesto of independent publishers',
    why: 'Who submits agrees to it: you maintain the connector, and your name stands in the product as its publisher.',
    links: [LINKS.manifesto],
    judge: { by: 'author', question: 'Have you read it, and do you agree?' },
  },
  {
    id: 'metadata-links-reachable',
    profiles: REVIEWED,
    part: 'service',
    title: 'The links lead somewhere',
    why: 'Reviewers open them. Website and privacy policy have to be those of the service, also for an independent publisher.',
    step: 'general',
    judge: { by: 'author', question: 'Does each open, and belong to the service?' },
    pages: linksOf,
  },
  {
    id: 'title-not-product',
    profiles: REVIEWED,
    part: 'service',
    title: 'The title is the name of the product',
    why: 'Makers look for the product or company they know; a slogan, a feature or a country beside it is refused.',
    step: 'general',
    judge: {
      by: 'author',
      question: 'Is it the product’s or company’s name and nothing else?',
    },
  },
  {
    id: 'description-other-publisher',
    profiles: REVIEWED,
    part: 'service',
    title: 'The texts name nobody else’s products',
    why: 'A name in the description reads as a promise that its owner has not made.',
    step: 'general',
    judge: {
      by: 'author',
      question: 'Do they name only products whose API is yours or that you may use?',
    },
  },
  {
    id: 'icon-unique',
    profiles: ['certified'],
    part: 'service',
    title: 'A logo of your own',
    why: 'Icons are compared with those of all certified connectors; rounded corners and borrowed logos come back.',
    step: 'general',
    judge: {
      by: 'author',
      question: 'Is it yours, unlike other connectors’ icons, with square corners?',
    },
  },
  {
    id: 'ai-responsible',
    profiles: REVIEWED,
    part: 'service',
    title: 'Honest words',
    why: 'Agents choose operations by their descriptions, so one that misleads is more than a blemish. Harmful content ends the review.',
    step: 'definition',
    judge: {
      by: 'author',
      question: 'Does every operation do what it says, and is nothing harmful or misleading?',
    },
  },
];

function linksOf({ contact, metadata }: Facts): readonly string[] {
  const links = [metadata.Website, metadata['Privacy policy'], contact.url];
  return [...new Set(links)].filter((link) => /^https?:\/\//i.test(link));
}
