import { describe, expect, it } from 'vitest';
import { Analyst } from '../analysis/analyst.ts';
import { newTextFile } from '../core/connector/files.ts';
import { everywhere, rule } from '../core/rules/rule.ts';
import { child } from '../core/text/pointer.ts';
import { itemsOf, textOf } from '../core/text/value.ts';
import { opened } from './openFiles.ts';
import { createStudio } from './studio.ts';

const DEFINITION = 'apiDefinition.swagger.json';
const PAGE = { name: 'page', in: 'query' };
const ID = { name: 'id', in: 'query' };

const RULES = [
  rule({
    id: 'parameter-summary-missing',
    title: 'A parameter has no label',
    severity: everywhere('error'),
    visits: 'definition',
    why: 'Makers see it.',
    source: 'TEST',
    *check({ value }) {
      for (const [index, item] of itemsOf(value['list']).entries())
        yield { at: child('/list', index), message: `"${textOf(item, 'name')}" has no label.` };
    },
  }),
];

/** A store with an analysis that answers at once. */
function desk(files: Readonly<Record<string, string>>) {
  const studio = createStudio();
  const named = Object.entries(files).map(([name, text]) => newTextFile(name, text));
  const analyst = new Analyst(RULES);
  const answer = () => {
    const message = analyst.answer();
    if (message.type === 'findings')
      studio.getState().receiveFindings(message.version, message, []);
  };
  studio.setState({
    files: new Map(named.map((file) => [file.name, opened(file)])),
    readOnly: false,
  });
  studio.getState().onApplied(({ version, part }) => {
    if (part.kind === 'text')
      analyst.receive({ type: 'edit', version, file: part.file, edits: part.edits });
    else if (part.after) analyst.receive({ type: 'put', version, file: part.after });
    else analyst.receive({ type: 'remove', version, name: part.name });
    answer();
  });
  const connector = { name: 'Test', files: named };
  analyst.receive({ type: 'open', version: 0, connector, profile: 'certified' });
  answer();
  const said = () => {
    const { findings, waived } = studio.getState();
    return {
      left: [...findings.values()].flat().map(({ message }) => message),
      waived: [...waived.values()].flat().map((finding) => [finding.message, finding.waived]),
    };
  };
  const text = (name: string) => {
    const file = studio.getState().files.get(name)?.file;
    return file?.kind === 'text' ? file.text : undefined;
  };
  const finding = (part: string) => {
    const { findings, waived } = studio.getState();
    const found = [...findings.values(), ...waived.values()]
      .flat()
      .find(({ message }) => message.includes(part));
    if (!found) throw new Error(`nothing is said of ${part}`);
    return found;
  };
  return { studio, said, text, finding };
}

const connector = { [DEFINITION]: JSON.stringify({ list: [PAGE, ID] }) };

describe('a finding that is waived', () => {
  it('is put aside with its reason, in a studio.json that is made for it', () => {
    const { studio, said, text, finding } = desk(connector);
    studio.getState().waive(finding('page'), 'Nobody sees it.');
    expect(said()).toEqual({
      left: ['"id" has no label.'],
      waived: [['"page" has no label.', 'Nobody sees it.']],
    });
    expect(JSON.parse(text('studio.json') ?? '')).toEqual({
      waivers: [
        {
          rule: 'parameter-summary-missing',
          file: DEFINITION,
          pointer: '/list/page',
          reason: 'Nobody sees it.',
        },
      ],
    });
  });

  it('is one step of undo, and so is taking it back', () => {
    const { studio, said, text, finding } = desk({ ...connector, 'studio.json': '{}' });
    studio.getState().waive(finding('page'), 'Nobody sees it.');
    studio.getState().takeBack(finding('page'));
    expect(said().waived).toEqual([]);
    expect(text('studio.json')).toBe('{}');
    studio.getState().undo();
    expect(said().waived).toHaveLength(1);
    studio.getState().undo();
    expect(said().left).toHaveLength(2);
    expect(studio.getState().past).toEqual([]);
  });

  it('stays so when another item is put in front', () => {
    const { studio, said, finding } = desk(connector);
    studio.getState().waive(finding('page'), 'Nobody sees it.');
    const value = { name: 'limit', in: 'query' };
    studio.getState().change(DEFINITION, [{ op: 'insert', at: '/list/0', value }], 'Add');
    expect(said().waived).toEqual([['"page" has no label.', 'Nobody sees it.']]);
  });

  it('is not written into a studio.json that cannot be read, and says why', () => {
    const { studio, finding, text } = desk({ ...connector, 'studio.json': '[]' });
    expect(studio.getState().waive(finding('page'), 'Nobody sees it.')).toContain('studio.json');
    expect(text('studio.json')).toBe('[]');
  });
});
