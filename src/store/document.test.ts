import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTextFile } from '../core/connector/files.ts';
import { ChangeRefused } from '../core/text/change.ts';
import type { Edits } from '../core/text/edit.ts';
import { createStudio, type Studio } from './studio.ts';

const NAME = 'apiDefinition.swagger.json';

function open(text: string, name = NAME): Studio {
  const studio = createStudio();
  studio.getState().openNew({ name: 'test', files: [newTextFile(name, text)] });
  studio.setState({ readOnly: false });
  return studio;
}

const textOf = (studio: Studio, name = NAME): string => {
  const file = studio.getState().files.get(name)?.file;
  return file?.kind === 'text' ? file.text : '';
};

const insert = (offset: number, text: string): Edits => [{ offset, length: 0, text }];

describe('the history', () => {
  it('takes a burst of typing back word by word', () => {
    const studio = open('{}');
    [...'two words'].forEach((letter, index) => {
      studio.getState().edit(NAME, insert(1 + index, letter));
    });
    expect(textOf(studio)).toBe('{two words}');
    studio.getState().undo();
    expect(textOf(studio)).toBe('{two }');
    studio.getState().undo();
    expect(textOf(studio)).toBe('{}');
    studio.getState().redo();
    studio.getState().redo();
    expect(textOf(studio)).toBe('{two words}');
  });

  it('takes one visit to a field back at once, and the next visit apart', () => {
    const studio = open('{"info": {"title": "A"}}');
    const type = (value: string, group: string) =>
      studio
        .getState()
        .change(NAME, [{ op: 'set', at: '/info/title', value }], 'Change title', group);
    type('Ab', 'first visit');
    type('Abc', 'first visit');
    type('Abcd', 'second visit');
    studio.getState().undo();
    expect(textOf(studio)).toBe('{"info": {"title": "Abc"}}');
    studio.getState().undo();
    expect(textOf(studio)).toBe('{"info": {"title": "A"}}');
  });

  it('crosses editor, form and files', () => {
    const studio = open('{"a": 1}');
    studio.getState().edit(NAME, insert(0, '\n'));
    studio.getState().change(NAME, [{ op: 'set', at: '/a', value: 2 }], 'Change a');
    studio.getState().put(newTextFile('script.csx', '// code'), 'Add script.csx');
    expect(studio.getState().past.map(({ label }) => label)).toEqual([
      'Typing',
      'Change a',
      'Add script.csx',
    ]);
    for (let step = 0; step < 3; step++) studio.getState().undo();
    expect(textOf(studio)).toBe('{"a": 1}');
    expect(studio.getState().files.has('script.csx')).toBe(false);
    for (let step = 0; step < 3; step++) studio.getState().redo();
    expect(textOf(studio)).toBe('\n{"a": 2}');
    expect(textOf(studio, 'script.csx')).toBe('// code');
  });

  it('gives the first bytes back, and then the last ones, after any edits', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 5 }),
      text: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const first = '{\r\n  "info": {"title": "Ünïcode"}\n}';
        const studio = open(first);
        for (const { at, length, text } of edits) {
          const now = textOf(studio);
          const offset = at % (now.length + 1);
          studio
            .getState()
            .edit(NAME, [{ offset, length: Math.min(length, now.length - offset), text }]);
        }
        const last = textOf(studio);
        const steps = studio.getState().past.length;
        for (let step = 0; step < steps; step++) studio.getState().undo();
        expect(textOf(studio)).toBe(first);
        for (let step = 0; step < steps; step++) studio.getState().redo();
        expect(textOf(studio)).toBe(last);
      }),
    );
  });

  it('changes nothing while another tab edits', () => {
    const studio = open('{"a": 1}');
    studio.setState({ readOnly: true });
    studio.getState().edit(NAME, insert(1, 'x'));
    studio.getState().change(NAME, [{ op: 'set', at: '/a', value: 2 }], 'Change a');
    expect(textOf(studio)).toBe('{"a": 1}');
    expect(studio.getState().past).toEqual([]);
  });

  it('refuses a change of a place that is not there, and keeps everything as it was', () => {
    const studio = open('{"a": 1}');
    expect(() => studio.getState().change(NAME, [{ op: 'remove', at: '/b' }], 'Remove b')).toThrow(
      ChangeRefused,
    );
    expect(textOf(studio)).toBe('{"a": 1}');
    expect(studio.getState().past).toEqual([]);
  });
});

describe('what follows the document', () => {
  it('hears of every part in order, with the version it made', () => {
    const studio = open('{"a": 1, "b": 2}');
    const heard: string[] = [];
    const start = studio.getState().version;
    studio
      .getState()
      .onApplied(({ version, origin }) => heard.push(`${version - start} ${origin}`));
    studio.getState().change(
      NAME,
      [
        { op: 'set', at: '/a', value: 3 },
        { op: 'remove', at: '/b' },
      ],
      'Two changes',
    );
    studio.getState().undo();
    expect(heard).toEqual(['1 form', '2 form', '3 history', '4 history']);
    expect(textOf(studio)).toBe('{"a": 1, "b": 2}');
  });
});
