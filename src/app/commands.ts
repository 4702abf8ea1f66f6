import { definitionOf, kindOf } from '../core/swagger/definition.ts';
import { jsonOf, textOf } from '../core/text/value.ts';
import type { Desk } from '../store/desk.tsx';
import { fileWithRole } from '../store/openFiles.ts';
import { saveFolder } from '../store/opening.ts';
import { SIDES, STEPS } from '../store/place.ts';
import { THEMES } from '../store/settings.ts';
import { STEP_PAGES } from './steps.ts';

/** Something the palette offers: words to find it by, and what choosing it does. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Said behind the title: what kind of thing it is, or its second name. */
  readonly hint: string;
  run(): void;
}

/** Everything that can be gone to or done now: steps, panes, commands, operations, definitions, findings. */
export function commandsOf({ studio, gateway }: Desk): Command[] {
  const state = studio.getState();
  const { files, findings, goTo, show } = state;
  const steps = STEPS.map((step) => ({
    id: `step ${step}`,
    title: STEP_PAGES[step].name,
    hint: 'Step',
    run: () => goTo({ step }),
  }));
  const sides = SIDES.map((side) => ({
    id: `side ${side}`,
    title: `Show ${side}`,
    hint: 'Pane',
    run: () => goTo({ side }),
  }));
  const acts: Command[] = [
    { id: 'undo', title: 'Undo', hint: state.past.at(-1)?.label ?? '', run: state.undo },
    { id: 'redo', title: 'Redo', hint: state.future.at(-1)?.label ?? '', run: state.redo },
    { id: 'close', title: 'All connectors', hint: 'Start page', run: state.close },
  ];
  const themes = THEMES.map((theme) => ({
    id: `theme ${theme}`,
    title: `Theme: ${theme}`,
    hint: 'Look',
    run: () => state.setTheme(theme),
  }));
  if (state.disk && gateway)
    acts.push({
      id: 'save',
      title: 'Save to folder',
      hint: 'Ctrl S',
      run: () => void saveFolder(studio, gateway),
    });
  const definition = fileWithRole(files, 'definition');
  const root = definition?.tree?.root;
  const name = definition?.file.name ?? '';
  const value = root && jsonOf(root);
  const operations = definitionOf(value).operations.map((operation) => ({
    id: operation.at,
    title: textOf(operation.value, 'summary') ?? operation.path,
    hint: `${kindOf(operation) === 'action' ? 'Action' : 'Trigger'} · ${operation.operationId || operation.verb.toUpperCase()}`,
    run: () => show(name, operation.at, 'none'),
  }));
  const problems = [...findings.values()].flat().map((finding) => ({
    id: finding.id,
    title: finding.message,
    hint: `${finding.severity} · ${finding.rule}`,
    run: () => show(finding.file, finding.pointer, 'field', finding.range),
  }));
  return [...steps, ...operations, ...acts, ...sides, ...themes, ...problems];
}

/** The commands that hold every word of the query, those that begin with it first; at most `most`. */
export function matching(commands: readonly Command[], query: string, most: number): Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits: { command: Command; rank: number }[] = [];
  for (const command of commands) {
    const title = command.title.toLowerCase();
    const text = `${title} ${command.hint.toLowerCase()}`;
    if (!words.every((word) => text.includes(word))) continue;
    const first = words[0] ?? '';
    const rank = title.startsWith(first) ? 0 : title.includes(first) ? 1 : 2;
    hits.push({ command, rank });
  }
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ command }) => command);
}
