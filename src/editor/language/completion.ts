import type { CandidateKind } from '../../core/language/candidate.ts';
import { complete } from '../../core/language/complete.ts';
import type { Completion } from '../../core/language/completion.ts';
import { painted } from '../../platform/idle.ts';
import { monaco } from '../monaco.ts';
import { type Asked, asked, type Shown, SPOKEN } from './speaker.ts';

const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;

const KINDS: Readonly<Record<CandidateKind, monaco.languages.CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  operation: CompletionItemKind.Method,
  parameter: CompletionItemKind.Variable,
  field: CompletionItemKind.Field,
  policy: CompletionItemKind.Module,
  expression: CompletionItemKind.Function,
};

/** Suggestions as one types. Where nothing but prose is expected there are none, so nothing opens. */
export function registerCompletion(shown: Shown): void {
  monaco.languages.registerCompletionItemProvider(SPOKEN, {
    triggerCharacters: ['"', ':', ' ', '@', "'", '{', ';', '/', '#'],
    async provideCompletionItems(model, position, _, token) {
      // What is typed shows first: reading it anew may take longer than a frame.
      await painted();
      if (token.isCancellationRequested) return { suggestions: [] };
      const at = asked(shown, model, position);
      if (!at || shown.studio.getState().readOnly) return { suggestions: [] };
      const completions = complete(at.sources, at.source, at.offset);
      return { suggestions: completions.map((each, index) => itemOf(at, each, index)) };
    },
  });
}

function itemOf(
  { binding }: Asked,
  { label, kind, detail, says, range, insert, filter, comma, again }: Completion,
  index: number,
): monaco.languages.CompletionItem {
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: KINDS[kind],
    insertText: insert,
    // The file's own indentation is in it already.
    insertTextRules:
      CompletionItemInsertTextRule.InsertAsSnippet | CompletionItemInsertTextRule.KeepWhitespace,
    range: binding.rangeOf(range),
    filterText: filter,
    sortText: String(index).padStart(5, '0'),
    ...(says !== undefined && { documentation: { value: says } }),
    ...(comma && {
      additionalTextEdits: [
        { range: binding.rangeOf({ start: comma.offset, end: comma.offset }), text: comma.text },
      ],
    }),
    ...(again && { command: { id: 'editor.action.triggerSuggest', title: 'Suggest' } }),
  };
}
