import type { Edits } from '../../text/edit.ts';
import { bare, type Readme, type Section } from './readme.ts';

/** The sections of the repository's templates, in their order (package.md a.6). */
const KINDS = [
  { kind: 'publisher', heading: 'Publisher', pattern: /^publishers?/ },
  { kind: 'prerequisites', heading: 'Prerequisites', pattern: /^(?:prerequisite|requirement)/ },
  {
    kind: 'operations',
    heading: 'Supported Operations',
    pattern:
      /^(?:supported|available|listof|the)+(?:operation|action|trigger)|^(?:operation|action|trigger)s?(?:and(?:action|trigger)s?)?$/,
  },
  {
    kind: 'credentials',
    heading: 'Obtaining Credentials',
    pattern:
      /credential|^(?:authenticat|authori[sz]|signin|apikey)|(?:get|obtain|creat|find).*(?:key|token)/,
  },
  { kind: 'start', heading: 'Getting Started', pattern: /^get(?:ting)?started/ },
  {
    kind: 'limitations',
    heading: 'Known Issues and Limitations',
    pattern: /^(?:known)?(?:issue|limitation)|limitations?$/,
  },
  { kind: 'questions', heading: 'Frequently Asked Questions', pattern: /^(?:frequently|faq)/ },
  { kind: 'deployment', heading: 'Deployment Instructions', pattern: /deploy/ },
] as const;

export type SectionKind = (typeof KINDS)[number]['kind'];

const indexOf = (kind: SectionKind): number => KINDS.findIndex((one) => one.kind === kind);

export const headingOf = (kind: SectionKind): string => KINDS[indexOf(kind)]?.heading ?? kind;

const matching = ({ title }: Section): SectionKind | undefined =>
  KINDS.find(({ pattern }) => pattern.test(bare(title)))?.kind;

/** The sections that are the template's, with their kinds; headings of single operations are none. */
export function knownSections(
  readme: Readme,
): readonly { readonly section: Section; readonly kind: SectionKind }[] {
  let operationsEnd = 0;
  return readme.sections.flatMap((section) => {
    if (section.heading.start < operationsEnd) return [];
    const kind = matching(section);
    if (kind === 'operations') operationsEnd = section.body.end;
    return kind ? [{ section, kind }] : [];
  });
}

export const sectionsOf = (readme: Readme, kind: SectionKind): readonly Section[] =>
  knownSections(readme).flatMap((known) => (known.kind === kind ? [known.section] : []));

/** The edit that adds a section where the template has it: before the first of those behind it, else at the end. */
export function addSection(readme: Readme, kind: SectionKind, heading: string, body = ''): Edits {
  const words = `## ${heading}${body === '' ? '' : `\n\n${body}`}`;
  const after = knownSections(readme).find(
    (known) => indexOf(known.kind) > indexOf(kind) && known.section.level <= 2,
  )?.section;
  return after
    ? insert(readme, after.heading.start, `${words}\n\n`)
    : addAtEnd(readme, readme.text.length, words);
}

/** The edit that adds words behind a part of the readme, with a blank line between. */
export function addAtEnd(readme: Readme, end: number, words: string): Edits {
  const before = readme.text.slice(0, end);
  const kept = before.trimEnd();
  const isLast = readme.text.slice(end).trim() === '';
  const lines = kept === '' ? '' : '\n\n';
  const text = inLinesOf(readme, `${lines}${words}\n${isLast ? '' : '\n'}`);
  const stop = isLast ? readme.text.length : end;
  return [{ offset: kept.length, length: stop - kept.length, text }];
}

export const insert = (readme: Readme, offset: number, words: string): Edits => [
  { offset, length: 0, text: inLinesOf(readme, words) },
];

/** With the line ends that the readme has. */
const inLinesOf = ({ text }: Readme, words: string): string =>
  text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words;
