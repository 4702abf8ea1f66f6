import type { languages } from 'monaco-editor/editor';
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';
import type { Monaco } from './types.ts';

interface Loaded {
  readonly conf: languages.LanguageConfiguration;
  readonly language: languages.IMonarchLanguage;
}

/**
 * JSON has its colours only: Monaco's own JSON language would be a second opinion on every error, in a worker of 433 KB.
 * The others load when a file of theirs is first shown.
 */
export function registerLanguages(monaco: Monaco): void {
  monaco.languages.register({ id: 'json' });
  monaco.languages.setTokensProvider('json', createTokenizationSupport(true));
  monaco.languages.setLanguageConfiguration('json', {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}', notIn: ['string'] },
      { open: '[', close: ']', notIn: ['string'] },
      { open: '"', close: '"', notIn: ['string'] },
    ],
    indentationRules: {
      increaseIndentPattern: /[{[]\s*$/,
      decreaseIndentPattern: /^\s*[}\]],?\s*$/,
    },
  });
  registerLater(
    monaco,
    'csharp',
    () => import('monaco-editor/languages/definitions/csharp/csharp'),
  );
  registerLater(
    monaco,
    'markdown',
    () => import('monaco-editor/languages/definitions/markdown/markdown'),
  );
}

function registerLater(monaco: Monaco, id: string, load: () => Promise<Loaded>): void {
  monaco.languages.register({ id });
  monaco.languages.registerTokensProviderFactory(id, {
    create: async () => (await load()).language,
  });
  monaco.languages.onLanguageEncountered(id, async () => {
    monaco.languages.setLanguageConfiguration(id, (await load()).conf);
  });
}

const BY_EXTENSION: Readonly<Record<string, string>> = {
  json: 'json',
  jsonc: 'json',
  cs: 'csharp',
  csx: 'csharp',
  md: 'markdown',
};

export const languageOf = (file: string): string =>
  BY_EXTENSION[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
