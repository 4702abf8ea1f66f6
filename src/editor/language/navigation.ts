import { namedAt } from '../../core/language/named.ts';
import { definitionsOf, referencesTo } from '../../core/language/places.ts';
import { pointerAt } from '../../core/text/locate.ts';
import { monaco } from '../monaco.ts';
import { asked, locationOf, type Shown, SPOKEN } from './speaker.ts';

/** Go to definition and find references, across the connector's files. */
export function registerNavigation(shown: Shown): void {
  monaco.languages.registerDefinitionProvider(SPOKEN, {
    provideDefinition(model, position) {
      const at = asked(shown, model, position);
      const found = at && namedAt(at.sources, at.source, at.offset);
      if (!found) return undefined;
      return definitionsOf(at.sources, found.named)
        .flatMap((spot) => locationOf(shown, spot))
        .map((location) => ({
          ...location,
          originSelectionRange: at.binding.rangeOf(found.range),
        }));
    },
  });
  monaco.languages.registerReferenceProvider(SPOKEN, {
    provideReferences(model, position) {
      const at = asked(shown, model, position);
      const found = at && namedAt(at.sources, at.source, at.offset);
      return found
        ? referencesTo(at.sources, found.named).flatMap((spot) => locationOf(shown, spot))
        : undefined;
    },
  });
  monaco.editor.registerEditorOpener({
    openCodeEditor: (_, resource, selection) => open(shown, resource, selection),
  });
}

/** Goes to a place the studio's way, so that the tab and the form go along. */
function open(
  shown: Shown,
  resource: monaco.Uri,
  selection: monaco.IRange | monaco.IPosition | undefined,
): boolean {
  const { files, show } = shown.studio.getState();
  const binding = resource.scheme === 'studio' ? shown.of(resource.path.slice(1)) : undefined;
  const tree = binding && files.get(binding.file)?.tree;
  if (!binding || !tree || !selection) return false;
  const range = monaco.Range.isIRange(selection)
    ? monaco.Range.lift(selection)
    : monaco.Range.fromPositions(selection);
  const start = binding.offsetOf(range.getStartPosition());
  const end = binding.offsetOf(range.getEndPosition());
  show(binding.file, pointerAt(tree, start), 'editor', { start, end });
  return true;
}
