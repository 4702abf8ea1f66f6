import type { TextFile } from '../core/connector/files.ts';
import type { Edits } from '../core/text/edit.ts';
import type { Range } from '../core/text/locate.ts';
import type { Studio } from '../store/studio.ts';
import { EolMap, modelText } from './eolMap.ts';
import { languageOf } from './languages.ts';
import { monaco } from './monaco.ts';
import { toFileEdits, toModelEdits } from './translate.ts';
import type { Model } from './types.ts';

/** A file's model, kept in step with the store both ways by minimal edits. Offsets are the file's, as everywhere. */
export interface Binding {
  readonly file: string;
  readonly model: Model;
  offsetOf(position: monaco.IPosition): number;
  rangeOf(range: Range): monaco.Range;
  /** Shows edits that were made elsewhere; `text` is the file's after them. */
  receive(edits: Edits, text: string): void;
  /** Shows a text that came as a whole, by what differs. */
  replace(text: string): void;
  dispose(): void;
}

export function bind(studio: Studio, file: TextFile): Binding {
  let text = file.text;
  let map = EolMap.of(text);
  /** Who is at work: what Monaco tells meanwhile is an echo. */
  let isReceiving = false;
  let isSending = false;
  const uri = monaco.Uri.from({ scheme: 'studio', path: `/${file.name}` });
  const model = monaco.editor.createModel(modelText(text), languageOf(file.name), uri);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  // Brackets take part in no meaning here: keys and values do. Models that come before an editor have no say of its.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });

  const textNow = (): string => {
    const now = studio.getState().files.get(file.name)?.file;
    return now?.kind === 'text' ? now.text : text;
  };

  /** Monaco's changes are all against the text before, like the store's, but from the end to the start. */
  function send({ changes }: monaco.editor.IModelContentChangedEvent) {
    if (isReceiving) return;
    const inModel = changes.toReversed().map((change) => ({
      offset: change.rangeOffset,
      length: change.rangeLength,
      text: change.text,
    }));
    const edits = toFileEdits(text, map, inModel);
    isSending = true;
    try {
      studio.getState().edit(file.name, edits);
    } finally {
      isSending = false;
    }
    const after = textNow();
    const isRefused = after === text;
    map = map.edited(text, isRefused ? [] : edits, after);
    text = after;
    if (isRefused) show(differenceOf(model.getValue(), modelText(text)));
  }

  function show(edits: Edits) {
    isReceiving = true;
    try {
      model.applyEdits(
        edits.map((edit) => ({
          range: modelRange(edit.offset, edit.offset + edit.length),
          text: edit.text,
        })),
      );
    } finally {
      isReceiving = false;
    }
  }

  const modelRange = (start: number, end: number) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  const replace = (after: string) => {
    if (after === text) return;
    show(differenceOf(modelText(text), modelText(after)));
    text = after;
    map = EolMap.of(after);
  };

  const listening = model.onDidChangeContent(send);
  return {
    file: file.name,
    model,
    offsetOf: (position) => map.toFile(model.getOffsetAt(position)),
    rangeOf: ({ start, end }) => modelRange(map.toModel(start), map.toModel(end)),
    receive(edits, after) {
      if (isSending) return;
      // A byte order mark may come or go there, which the model does not show.
      if ((edits[0]?.offset ?? 0) <= map.marks) return replace(after);
      show(toModelEdits(text, map, edits));
      map = map.edited(text, edits, after);
      text = after;
    },
    replace,
    dispose() {
      listening.dispose();
      model.dispose();
    },
  };
}

/** The one edit that makes `to` of `from`, no longer than it must be and never within a surrogate pair. */
function differenceOf(from: string, to: string): Edits {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  if (head > 0 && isHighSurrogate(from, head - 1)) head--;
  if (tail > 0 && isHighSurrogate(from, from.length - tail - 1)) tail--;
  if (head === from.length && head === to.length) return [];
  return [
    { offset: head, length: from.length - tail - head, text: to.slice(head, to.length - tail) },
  ];
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
};
