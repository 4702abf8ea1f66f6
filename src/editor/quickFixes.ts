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
  const list = (findings.get(binding.file) ?? []).filter(({ fix }) => fix !== null);
  const within = (first: monaco.IPosition, last: monaco.IPosition): readonly Finding[] => {
    const start = binding.offsetOf(first);
    const end = binding.offsetOf(last);
    return list.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  };
  const touching = within(range.getStartPosition(), range.getEndPosition());
  if (touching.length > 0) return touching;
  const { startLineNumber, endLineNumber } = range;
  return within(
    { lineNumber: startLineNumber, column: 1 },
    { lineNumber: endLineNumber, column: model.getLineMaxColumn(endLineNumber) },
  );
}

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
