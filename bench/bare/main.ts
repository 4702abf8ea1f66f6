import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';

// What the studio's editor does without the studio: the same text, colours and options, and nobody listening.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
monaco.languages.register({ id: 'json' });
monaco.languages.setTokensProvider('json', createTokenizationSupport(true));
const holder = document.getElementById('editor');
if (holder) {
  const value = await (await fetch('./text.json')).text();
  monaco.editor.create(holder, {
    value,
    language: 'json',
    automaticLayout: true,
    minimap: { enabled: false },
    unusualLineTerminators: 'off',
  });
}
