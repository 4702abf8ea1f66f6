import { counted } from '../counted.ts';
import type { Facts } from '../facts.ts';
import type { Item, Standing } from '../item.ts';

const done = (words: string): Standing => ({ state: 'done', words });
const ALL = ['certified', 'independent', 'custom'] as const;
const REVIEWED = ['certified', 'independent'] as const;

/** Judged by the rules; what they cannot see is asked further down. */
export const CONNECTOR_ITEMS: readonly Item[] = [
  {
    id: 'general',
    profiles: ALL,
    part: 'connector',
    title: 'Title, description and contact',
    why: 'They are the first thing a reviewer reads and all that the gallery shows. A title that is too long or a missing contact sends the submission back at once.',
    step: 'general',
    judge: {
      by: 'rules',
      group: 'general',
      good: ({ title, address }) => done([title, address].filter(Boolean).join(' at ')),
    },
  },
  {
    id: 'sign-in',
    profiles: ALL,
    part: 'connector',
    title: 'Sign-in',
    why: 'Every reviewer makes a connection first. The two files must say the same of it, and neither may hold a secret.',
    step: 'security',
    judge: { by: 'rules', group: 'sign-in', good: ({ signIn }) => done(signIn) },
  },
  {
    id: 'texts',
    profiles: ALL,
    part: 'connector',
    title: 'Texts that makers read',
    why: 'Summaries and descriptions are the whole interface of a connector in a flow. Reviewers read them one by one.',
    step: 'definition',
    judge: {
      by: 'rules',
      group: 'texts',
      good: ({ operations, parameters }) =>
        done(
          `${counted(operations.length, 'operation')} and ${counted(parameters, 'parameter')} have what makers need`,
        ),
    },
  },
  {
    id: 'responses',
    profiles: ALL,
    part: 'connector',
    title: 'Responses',
    why: 'Without a schema makers get no dynamic content and have to parse JSON themselves: what reviewers object to most.',
    step: 'definition',
    judge: {
      by: 'rules',
      group: 'responses',
      good: () => done('Every response is described'),
    },
  },
  {
    id: 'definition',
    profiles: ALL,
    part: 'connector',
    title: 'Definition',
    why: 'The validator of the repository and of the portal refuses a definition with open errors before anyone reads it.',
    step: 'definition',
    judge: {
      by: 'rules',
      group: 'definition',
      good: ({ operations }) =>
        operations.length === 0
          ? { state: 'open', words: 'It has no operations yet' }
          : done('Nothing that the validator objects to'),
    },
  },
  {
    id: 'logic',
    profiles: ALL,
    part: 'connector',
    title: 'Policies and custom code',
    why: 'They change requests where makers cannot see it, so reviewers look at each, and the platform refuses code that uses more than it allows.',
    concerns: ({ policies, hasScript, scriptOperations }) =>
      hasScript || policies + scriptOperations > 0,
    step: 'code',
    judge: {
      by: 'rules',
      group: 'logic',
      good: ({ policies, hasScript }) =>
        done(
          [policies > 0 && counted(policies, 'policy', 'policies'), hasScript && 'a script']
            .filter(Boolean)
            .join(' and '),
        ),
    },
  },
  {
    id: 'icon',
    profiles: ['certified'],
    part: 'connector',
    title: 'Icon and brand colour',
    why: 'The icon goes to the portal with the package: a square PNG of 100 to 230 pixels, opaque, its background the brand colour.',
    step: 'general',
    judge: { by: 'rules', group: 'icon', good: iconOf },
  },
  {
    id: 'icon',
    profiles: ['independent'],
    part: 'connector',
    title: 'Brand colour, and no icon',
    why: 'Microsoft gives independent connectors their icon and the colour #da3b01; a file of your own is refused. The bundle leaves it out.',
    step: 'general',
    judge: {
      by: 'rules',
      group: 'icon',
      good: ({ brandColor }) =>
        brandColor.toLowerCase() === '#da3b01'
          ? done(brandColor)
          : {
              state: 'error',
              words: `The brand colour is ${brandColor || 'missing'}, not #da3b01`,
            },
    },
  },
  {
    id: 'icon',
    profiles: ['custom'],
    part: 'connector',
    title: 'Icon and brand colour',
    why: 'Your colleagues find the connector by them. Without an icon it gets a plain one.',
    step: 'general',
    judge: {
      by: 'rules',
      group: 'icon',
      good: ({ icon, brandColor }) =>
        done(`${icon ? 'An icon' : 'No icon'} on ${brandColor || 'no colour'}`),
    },
  },
  {
    id: 'readme',
    profiles: REVIEWED,
    part: 'connector',
    title: 'Readme',
    why: 'It becomes the page of the connector in the repository, and reviewers follow it to get credentials.',
    judge: {
      by: 'rules',
      group: 'readme',
      good: ({ hasReadme }) =>
        hasReadme ? done('readme.md is there') : { state: 'error', words: 'There is no readme.md' },
    },
  },
];

function iconOf({ icon, brandColor }: Facts): Standing {
  if (!icon) return { state: 'open', words: 'There is no icon.png yet' };
  const { size } = icon;
  if (!size) return { state: 'error', words: 'The icon is no PNG' };
  const words = `${size.width} × ${size.height} pixels on ${brandColor || 'no colour'}`;
  const fits = size.width === size.height && size.width >= 100 && size.width <= 230;
  return { state: fits ? 'done' : 'warning', words };
}
