import type * as monaco from 'monaco-editor/editor';

export type Monaco = typeof monaco;
export type Model = monaco.editor.ITextModel;
export type Editor = monaco.editor.IStandaloneCodeEditor;
