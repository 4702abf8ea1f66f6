import { describe, expect, it } from 'vitest';
import { newTextFile } from '../core/connector/files.ts';
import { givenTo } from '../core/submission/answers.ts';
import { createStudio, type Studio } from './studio.ts';
import { studioJsonOf } from './submission.ts';

function open(studioJson?: string): Studio {
  const studio = createStudio();
  const files = [newTextFile('apiDefinition.swagger.json', '{}')];
  if (studioJson !== undefined) files.push(newTextFile('studio.json', studioJson));
  studio.getState().openNew({ name: 'test', files });
  studio.setState({ readOnly: false });
  return studio;
}
const textOf = (studio: Studio): string | undefined => {
  const file = studio.getState().files.get('studio.json')?.file;
  return file?.kind === 'text' ? file.text : undefined;
};
const given = (studio: Studio, id: string) =>
  givenTo(studioJsonOf(studio.getState().files), id).answer;

describe('an answer', () => {
  it('is kept in studio.json, which comes and goes with it', () => {
    const studio = open();
    studio.getState().answer('uptime', 'yes');
    expect(given(studio, 'uptime')).toBe('yes');
    studio.getState().undo();
    expect(textOf(studio)).toBeUndefined();
  });

  it('leaves all else in the file as it is', () => {
    const studio = open('{ "profile": "independent",\n  "mine": [1,2] }\n');
    studio.getState().answer('uptime', 'not yet');
    expect(textOf(studio)).toMatch(/^\{ "profile": "independent",\n {2}"mine": \[1,2\]/);
    studio.getState().answer('uptime', 'yes');
    expect(given(studio, 'uptime')).toBe('yes');
    studio.getState().undo();
    expect(given(studio, 'uptime')).toBe('not yet');
  });

  it('keeps the note beside it', () => {
    const studio = open('{"submission": {"uptime": {"answer": "yes", "note": "status.example"}}}');
    studio.getState().answer('uptime', 'not yet');
    expect(textOf(studio)).toContain('"note": "status.example"');
  });

  it('takes the place of what is none', () => {
    const studio = open('{"submission": {"uptime": 7}}');
    studio.getState().answer('uptime', 'yes');
    expect(given(studio, 'uptime')).toBe('yes');
  });

  it.each(['[]', '"text"', '{"submission": []}'])('changes nothing where %s stands', (text) => {
    const studio = open(text);
    studio.getState().answer('uptime', 'yes');
    expect(textOf(studio)).toBe(text);
  });
});
