import type { Given } from './answers.ts';
import { counted } from './counted.ts';
import type { Facts, OperationFacts } from './facts.ts';

/** A text to copy to where the connector is sent. */
export interface SubmissionText {
  readonly label: string;
  /** What to do with it. */
  readonly help: string;
  readonly text: string;
}

/**
 * What was said of an item and whether it is settled. Notes are quoted only of those that ask for a fact to pass on: where
 * a test account is kept is nobody's business.
 */
export interface Said {
  given(id: string): Given;
  isDone(id: string): boolean;
}

/** What is sent along with the bundle, written from the definition and what the author answered. */
export function textsFor(facts: Facts, said: Said): readonly SubmissionText[] {
  switch (facts.profile) {
    case 'independent':
      return [
        {
          label: 'Pull request title',
          help: `While it is a proposal: Proposal - ${titleOf(facts)} (Independent Publisher)`,
          text: `${titleOf(facts)} (Independent Publisher)`,
        },
        {
          label: 'Pull request text',
          help: 'Boxes are ticked by the checklist above. Put your screenshots where it says so.',
          text: pullRequest(facts, said),
        },
      ];
    case 'certified':
      return [
        {
          label: 'Nomination',
          help: 'For the form and the notes for certification. What is in brackets is still to be said in the checklist.',
          text: nomination(facts, said),
        },
      ];
    case 'custom':
      return [
        {
          label: 'With paconn',
          help: facts.stackOwner
            ? 'paconn refuses stackOwner: take it out of apiProperties.json first.'
            : 'It asks you to sign in and for the environment.',
          text: command('paconn create', ['--api-def', '--api-prop', '--icon', '--script'], facts),
        },
        {
          label: 'With the Power Platform command line',
          help: 'Of an OAuth sign-in the client secret is given in Power Apps afterwards.',
          text: command(
            'pac connector create',
            ['--api-definition-file', '--api-properties-file', '--icon-file', '--script-file'],
            facts,
          ),
        },
      ];
  }
}

const titleOf = ({ title }: Facts): string => title || '[title]';

function command(
  program: string,
  [definition, properties, icon, script]: readonly [string, string, string, string],
  { icon: hasIcon, hasScript }: Facts,
): string {
  return [
    program,
    `${definition} apiDefinition.swagger.json`,
    `${properties} apiProperties.json`,
    ...(hasIcon ? [`${icon} icon.png`] : []),
    ...(hasScript ? [`${script} script.csx`] : []),
  ].join(' ');
}

function pullRequest(facts: Facts, { given, isDone }: Said): string {
  const box = (isTicked: boolean, words: string) => `- [${isTicked ? 'x' : ' '}] ${words}`;
  const rulesAreMet = ['general', 'sign-in', 'definition'].every(isDone);
  return sections([
    ['', facts.description],
    ['What it is for', given('business-scenario').note],
    [
      'Checklist',
      [
        box(
          isDone('attest-new'),
          'The connector does not exist on the platform or in a pull request.',
        ),
        box(
          isDone('attest-works'),
          'The connector works; all operations were deployed and tested.',
        ),
        box(isDone('texts'), 'All operations and parameters have detailed descriptions.'),
        box(isDone('responses'), 'All actions have response schemas, unless they are dynamic.'),
        box(rulesAreMet, 'The definition and apiProperties.json are valid.'),
        box(isDone('icon'), 'The brand colour is #da3b01 and no icon is submitted.'),
        box(true, 'The title of this request follows the pattern “Name (Independent Publisher)”.'),
        box(
          isDone('attest-screenshots'),
          'Screenshots of three operations in a flow and of the Test tab are below.',
        ),
        ...(facts.oauth.length > 0
          ? [box(isDone('readme'), 'The readme says step by step how to create the OAuth app.')]
          : []),
      ].join('\n'),
    ],
    [`Operations (${facts.operations.length})`, listOf(facts.operations)],
    [
      'Screenshots',
      [1, 2, 3]
        .map((nth) => `[Screenshot of operation ${nth} succeeding in a flow]`)
        .concat('[Screenshot of the Test operations section]')
        .join('\n\n'),
    ],
  ]);
}

function nomination(facts: Facts, { given }: Said): string {
  const { contact, metadata } = facts;
  const or = (value: string, missing: string) => value || `[${missing}]`;
  return sections([
    [
      '',
      lines([
        ['Connector', or(facts.title, 'title')],
        ['Version', or(facts.version, 'version')],
        ['Publisher', or(facts.publisher, 'publisher')],
        ['Owner of the service', or(facts.stackOwner, 'owner of the service')],
        ['Categories', or(metadata.Categories, 'categories')],
      ]),
    ],
    ['Description', or(facts.description, 'description')],
    ['Business scenario', or(given('business-scenario').note, 'business scenario')],
    [
      'The API',
      lines([
        ['Address', or(facts.address, 'host')],
        ['Sign-in', facts.signIn],
        ['In production and open to all customers', sayingOf(given('public-api'))],
        ['Documentation', or(given('public-api').note, 'address of the documentation')],
        ['Uptime of 99.9 %', sayingOf(given('uptime'))],
        ...(given('uptime').note ? [['Uptime reports', given('uptime').note] as const] : []),
      ]),
    ],
    [
      'Support',
      lines([
        [
          'Contact',
          [contact.name, contact.email].filter(Boolean).join(', ') || '[support contact]',
        ],
        ['Support page', or(contact.url, 'support page')],
        ['Website', or(metadata.Website, 'website')],
        ['Privacy policy', or(metadata['Privacy policy'], 'privacy policy')],
      ]),
    ],
    [counted(facts.operations.length, 'operation'), listOf(facts.operations)],
  ]);
}

const sayingOf = ({ answer }: Given): string =>
  answer === 'yes' ? 'yes' : answer === undefined ? '[yes or no]' : answer;

const listOf = (operations: readonly OperationFacts[]): string =>
  operations
    .filter(({ isDeprecated }) => !isDeprecated)
    .map(
      ({ summary, description, kind }) =>
        `- ${kind === 'action' ? '' : 'Trigger: '}${summary}${description ? ` – ${description}` : ''}`,
    )
    .join('\n');

const lines = (facts: readonly (readonly [string, string])[]): string =>
  facts.map(([name, value]) => `${name}: ${value}`).join('\n');

/** Markdown of sections with their headings; one that has nothing to say is left out. */
const sections = (all: readonly (readonly [heading: string, text: string])[]): string =>
  all
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => (heading ? `## ${heading}\n\n${text}` : text))
    .join('\n\n')
    .concat('\n');
