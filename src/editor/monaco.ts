/**
 * The only module that imports Monaco at run time: the core, the features that are used and no more, our undo, languages
 * and themes.
 */
import * as monaco from 'monaco-editor/editor';
// `features/suggest/register` brings suggestions in grey, and not the list.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/quickOutline/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/referenceSearch/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import { startWorker } from '../platform/worker.ts';
import { registerLanguages } from './languages.ts';
import { defineThemes } from './themes.ts';
import { installUndo } from './undo.ts';

self.MonacoEnvironment = { getWorker: () => startWorker(editorWorkerUrl, 'monaco') };
// After every feature (it fixes Monaco's services), before anything else of Monaco is used.
installUndo(monaco);
registerLanguages(monaco);
defineThemes(monaco);

export { monaco };
