import type { Item } from '../item.ts';
import { LINKS } from '../links.ts';

/** Asked once the connector has been published; no reason to wait with the submission. */
export const LATER_ITEMS: readonly Item[] = [
  {
    id: 'attest-general-availability',
    profiles: ['certified'],
    part: 'later',
    title: 'Ready for general availability',
    why: 'To leave preview a connector needs an API in production, 99.95 % availability and over 80 % of successful calls; 500 weekly users and 50 monthly connections are advised.',
    links: [LINKS.team],
    judge: { by: 'author', question: 'Does it reach these figures?' },
  },
];
