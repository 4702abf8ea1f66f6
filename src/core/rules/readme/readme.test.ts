import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTextFile } from '../../connector/files.ts';
import { applyEdits } from '../../text/edit.ts';
import { addAtEnd, addSection, sectionsOf } from './kinds.ts';
import { isEmpty, readmeOf } from './readme.ts';

const readme = (text: string) => readmeOf(newTextFile('readme.md', text));
const titles = (text: string) =>
  readme(text).sections.map(({ level, title }) => `${level} ${title}`);

describe('the sections of a readme', () => {
  it.each([
    ['# Contoso', ['1 Contoso']],
    ['\ufeff# Contoso\u200b\r\n\r\n## Setup ##\r\n', ['1 Contoso', '2 Setup']],
    ['#Title', ['1 Title']],
    ['Contoso\n=======\nText\n\nSetup\n---\n', ['1 Contoso', '2 Setup']],
    ['# **Contoso** `API`', ['1 Contoso API']],
    ['```\n# a comment\n```\n# Contoso', ['1 Contoso']],
    ['| a |\n| - |\n\n- item\n---\n', []],
    ['#\n######## eight', []],
  ])('%j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('end at the next heading that is no lower', () => {
    const read = readme('# A\none\n## B\ntwo\n### C\nthree\n## D\nfour');
    const { text, sections } = read;
    expect(sections.map(({ body }) => text.slice(body.start, body.end))).toEqual([
      '\none\n## B\ntwo\n### C\nthree\n## D\nfour',
      '\ntwo\n### C\nthree\n',
      '\nthree\n',
      '\nfour',
    ]);
    expect(sections.map(({ intro }) => text.slice(intro.start, intro.end))).toEqual([
      '\none\n',
      '\ntwo\n',
      '\nthree\n',
      '\nfour',
    ]);
  });

  it.each(['# a', '# a #', '#', '- ', '> '])(
    'of a long line after %j are read in no time',
    (part) => {
      const start = performance.now();
      titles(`# a${part.repeat(100_000)}b`);
      titles(`# a${' '.repeat(100_000)}b`);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
  );

  it('are found again by the very words of the text, whatever it is', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('# A', '## B', '---', '===', '```', '\r'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { text, sections } = readme(lines.join('\n'));
        for (const { heading, titleRange, body, intro } of sections) {
          expect(heading.start).toBeLessThanOrEqual(titleRange.start);
          expect(titleRange.end).toBeLessThanOrEqual(heading.end);
          expect(intro.end).toBeLessThanOrEqual(body.end);
          expect(body.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('what a section is about', () => {
  it.each([
    ['## Pre-requisites', 'prerequisites'],
    ['## How to get credentials', 'credentials'],
    ['## Supported Triggers', 'operations'],
    ['## Known issues', 'limitations'],
    ['## Deploying the connector', 'deployment'],
  ] as const)('%s', (text, kind) => {
    expect(sectionsOf(readme(text), kind)).toHaveLength(1);
  });

  it('is not told by the name of an operation', () => {
    const read = readme('## Supported Operations\n### Get an API key\n## Publisher: Contoso');
    expect(sectionsOf(read, 'credentials')).toEqual([]);
    expect(sectionsOf(read, 'publisher')).toHaveLength(1);
  });

  it('may be nothing of the author’s own', () => {
    const read = readme('## A\n\u200b\n## B\nRequired. Say what one needs.\n## C\nNothing.');
    expect(read.sections.map(({ body }) => isEmpty(read, body))).toEqual([true, true, false]);
  });
});

describe('adding to a readme', () => {
  it.each([
    ['# A\n\n## Deployment Instructions\n', '# A\n\n## X\n\nb\n\n## Deployment Instructions\n'],
    ['# A\n\ntext', '# A\n\ntext\n\n## X\n\nb\n'],
    ['', '## X\n\nb\n'],
    ['# A\r\n', '# A\r\n\r\n## X\r\n\r\nb\r\n'],
  ])('a section to %j', (text, after) => {
    expect(applyEdits(text, addSection(readme(text), 'limitations', 'X', 'b'))).toBe(after);
  });

  it('words behind a section, and a blank line on both sides', () => {
    const read = readme('## A\none\n\n\n## B\n');
    const [section] = read.sections;
    const edits = addAtEnd(read, section?.body.end ?? 0, 'two');
    expect(applyEdits(read.text, edits)).toBe('## A\none\n\ntwo\n\n## B\n');
  });
});
