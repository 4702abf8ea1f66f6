import type { Finding } from '../core/rules/finding.ts';
import type { Studio } from '../store/studio.ts';
import { applyFix } from './applyFix.ts';
import type { Binding } from './binding.ts';
import { monaco } from './monaco.ts';
import type { Model } from './types.ts';

const COMMAND = 'studio.fix';

/** What quick fixes need of the models: whose they are, and which file each shows. */
interface Shown {
  readonly studio: Studio;
  ofModel(model: Model): Binding | undefined;
}

/** Offers the fixes of the findings at the cursor. They go through the store, like those of the forms. */
export function registerQuickFixes(models: Shown): void {
  monaco.editor.registerCommand(COMMAND, (_, finding: Finding) => {
    const { studio } = models;
    if (finding.fix?.safe) void applyFix(studio, finding);
    else studio.getState().propose([finding]);
  });
  monaco.languages.registerCodeActionProvider(
    { scheme: 'studio' },
    {
      provideCodeActions: (model, range) => ({
        actions: fixable(models, model, range).map(actionOf),
        dispose() {},
      }),
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
}

/** The findings with a fix at the range; where there are none, those of its line. */
function fixable(models: Shown, model: Model, range: monaco.Range): readonly Finding[] {
  const binding = models.ofModel(model);
  const { findings, readOnly } = models.studio.getState();
  if (!binding || readOnly) return [];
  const placed = (findings.get(binding.file) ?? [])
    .filter(({ fix }) => fix !== null)
    .map((finding) => ({ finding, at: binding.rangeOf(finding.range) }));
  const touching = placed.filter(({ at }) => monaco.Range.areIntersectingOrTouching(at, range));
  const near = touching.length > 0 ? touching : placed.filter(({ at }) => sharesLine(at, range));
  return near.map(({ finding }) => finding);
}

const sharesLine = (a: monaco.Range, b: monaco.Range): boolean =>
  a.startLineNumber <= b.endLineNumber && b.startLineNumber <= a.endLineNumber;

function actionOf(finding: Finding): monaco.languages.CodeAction {
  const { title = '', safe = false } = finding.fix ?? {};
  return {
    // The dots promise that one can look at it first.
    title: safe ? title : `${title}…`,
    kind: 'quickfix',
    isPreferred: safe,
    command: { id: COMMAND, title, arguments: [finding] },
  };
}
