import { type OutlineSymbol, outlineOf, type SymbolKind } from '../../core/language/outline.ts';
import type { Binding } from '../binding.ts';
import { monaco } from '../monaco.ts';
import { asked, type Shown, SPOKEN } from './speaker.ts';

const { SymbolKind: Kind } = monaco.languages;
const KINDS: Readonly<Record<SymbolKind, monaco.languages.SymbolKind>> = {
  section: Kind.Namespace,
  path: Kind.Module,
  operation: Kind.Method,
  parameter: Kind.Variable,
  schema: Kind.Class,
  field: Kind.Field,
  policy: Kind.Event,
  value: Kind.Property,
};

/** The parts of a file, to go to by name. */
export function registerOutline(shown: Shown): void {
  monaco.languages.registerDocumentSymbolProvider(SPOKEN, {
    displayName: 'Connector',
    provideDocumentSymbols(model) {
      const at = asked(shown, model, { lineNumber: 1, column: 1 });
      return at && outlineOf(at.source).map((symbol) => symbolOf(at.binding, symbol));
    },
  });
}

const symbolOf = (binding: Binding, symbol: OutlineSymbol): monaco.languages.DocumentSymbol => ({
  // Monaco refuses a blank name.
  name: symbol.name || '""',
  detail: symbol.detail,
  kind: KINDS[symbol.kind],
  tags: [],
  range: binding.rangeOf(symbol.range),
  selectionRange: binding.rangeOf(symbol.selection),
  children: symbol.children.map((child) => symbolOf(binding, child)),
});
