import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Session } from '../../analysis/session.ts';
import { newTextFile } from '../../core/connector/files.ts';
import { RULES } from '../../core/rules/catalogue.ts';
import { applyEdits, type Edits } from '../../core/text/edit.ts';
import { applyFix } from '../../editor/applyFix.ts';
import { createStudio } from '../../store/studio.ts';
import { fixSafely, joined, makeFixes, previewOf } from './fixes.ts';

const FILE = 'apiDefinition.swagger.json';

/** A studio with one file, and the rules answering each change some time later. */
function studioOf(text: string) {
  const studio = createStudio();
  const session = new Session(RULES);
  const files = [newTextFile(FILE, text)];
  const answer = () => {
    const { version, findings } = studio.getState();
    const gone = [...findings.values()].flat().map(({ id }) => id);
    const change = { added: session.findings('certified'), gone };
    studio.getState().receiveFindings(version, change, []);
  };
  studio.getState().openNew({ name: 'test', files });
  studio.setState({ readOnly: false });
  session.open({ name: 'test', files });
  answer();
  studio.getState().onApplied(({ part }) => {
    if (part.kind === 'text') session.edit(part.file, part.edits);
    setTimeout(answer);
  });
  return {
    studio,
    text: () => {
      const file = studio.getState().files.get(FILE)?.file;
      return file?.kind === 'text' ? file.text : '';
    },
    finding: (rule: string) => {
      const found = studio
        .getState()
        .findings.get(FILE)
        ?.find((each) => each.rule === rule);
      if (!found) throw new RangeError(`no finding of ${rule}`);
      return found;
    },
  };
}

const operation = (summary: string, tail = '') =>
  `{ "operationId": "A", "summary": "${summary}", "responses": { "200": { "description": "OK" } }${tail} }`;
const definition = (...operations: readonly string[]) =>
  `{\n  "swagger": "2.0",\n  "paths": {\n${operations
    .map((each, index) => `    "/${index}": { "get": ${each} }`)
    .join(',\n')}\n  }\n}\n`;

describe('all safe fixes', () => {
  test('are one step of undo, and touch nothing else', async () => {
    const before = definition(operation('Get one.'), operation('Get two'), operation('Get three.'));
    const { studio, text } = studioOf(before);
    await fixSafely(studio, 'Fix', ({ rule }) => rule === 'operation-summary-end');
    expect(text()).toBe(before.replace('one.', 'one').replace('three.', 'three'));
    expect(studio.getState().past).toHaveLength(1);
    studio.getState().undo();
    expect(text()).toBe(before);
  });

  test('bring others to light, which join them', async () => {
    const before = definition(operation('Get one.', ','));
    const { studio, text } = studioOf(before);
    const wanted = new Set(['json-unparseable', 'operation-summary-end']);
    expect(await fixSafely(studio, 'Fix', ({ rule }) => wanted.has(rule))).toBe(2);
    expect(text()).toBe(definition(operation('Get one')));
    expect(studio.getState().past).toHaveLength(1);
  });
});

describe('one fix', () => {
  test('changes a value', async () => {
    const { studio, text, finding } = studioOf(definition(operation('Get one.')));
    expect(await applyFix(studio, finding('operation-summary-end'))).toBeUndefined();
    expect(text()).toBe(definition(operation('Get one')));
  });

  test('mends the form where it lies now, though the finding is from before', async () => {
    const { studio, text, finding } = studioOf(definition(operation('Get one', ',')));
    const old = finding('json-unparseable');
    studio.getState().edit(FILE, [{ offset: 0, length: 0, text: '\n\n' }]);
    expect(await applyFix(studio, old)).toBeUndefined();
    expect(text()).toBe(`\n\n${definition(operation('Get one'))}`);
  });

  test('says so where its place is gone', async () => {
    const { studio, finding } = studioOf(definition(operation('Get one', ',')));
    const old = finding('json-unparseable');
    studio.getState().rewrite(FILE, [{ offset: 0, length: 1, text: '[1] {' }], 'Break');
    studio.getState().put(newTextFile(FILE, '{}'), 'Replace');
    expect(await applyFix(studio, old)).toMatch(/changed meanwhile/);
  });
});

test('joined steps do what the steps do one after the other', () => {
  const edit = fc.record({
    offset: fc.nat({ max: 12 }),
    length: fc.nat({ max: 3 }),
    text: fc.constantFrom('', 'a', 'bb'),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const text = '0123456789abcdef';
      const inTurn = (steps: readonly { readonly edits: Edits }[]) =>
        steps.reduce((now, step) => applyEdits(now, step.edits), text);
      const steps = edits.map((each) => ({ file: 'x', edits: [each] }));
      expect(inTurn(joined(steps))).toBe(inTurn(steps));
    }),
  );
});

describe('suggestions', () => {
  const before = definition(operation('Get one.'), operation('Get two.'));
  const ofRule = (studio: ReturnType<typeof studioOf>['studio']) =>
    (studio.getState().findings.get(FILE) ?? []).filter(
      ({ rule }) => rule === 'operation-summary-end',
    );

  test('are shown as what they make of the text, which is left as it is', () => {
    const { studio, text } = studioOf(before);
    const preview = previewOf(studio.getState().files, ofRule(studio));
    expect(preview.findings).toHaveLength(2);
    expect(preview.files).toEqual([
      { file: FILE, before, after: definition(operation('Get one'), operation('Get two')) },
    ]);
    expect(text()).toBe(before);
  });

  test('are made as they were shown, in one step of undo', () => {
    const { studio, text } = studioOf(before);
    const { files } = previewOf(studio.getState().files, ofRule(studio));
    expect(makeFixes(studio, 'Apply', ofRule(studio))).toBe(2);
    expect(text()).toBe(files[0]?.after);
    studio.getState().undo();
    expect(text()).toBe(before);
    expect(studio.getState().past).toEqual([]);
  });
});
