import type { Item } from '../item.ts';
import { LINKS } from '../links.ts';

/** Asked once the connector has been published; no reason to wait with the submission. */
export const LATER_ITEMS: readonly Item[] = [
  {
    id: 'attest-general-availability',
    profiles: ['certified'],
    part: 'later',
    title: 'Ready for general availability',
    why: 'It takes an API in production and a month of work at Microsoft; 500 weekly users and 50 monthly connections are advised. An e-mail asks for it.',
    links: [LINKS.team],
    judge: {
      by: 'author',
      question: 'Does it reach 99.95 % availability, with over 80 % of calls successful?',
    },
  },
];
