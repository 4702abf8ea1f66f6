import {
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { editor } from 'monaco-editor/editor';
import type { Look } from '../store/look.ts';
import type { Monaco } from './types.ts';

interface Palette {
  readonly base: editor.BuiltinTheme;
  readonly fluent: FluentTheme;
  readonly key: string;
  readonly string: string;
  readonly number: string;
  readonly keyword: string;
  readonly comment: string;
  readonly selection: string;
  readonly quietSelection: string;
}

const PALETTES: Readonly<Record<Look, Palette>> = {
  light: {
    base: 'vs',
    fluent: webLightTheme,
    key: '0451a5',
    string: 'a31515',
    number: '0b6a4b',
    keyword: '6b2fb3',
    comment: '6a737d',
    selection: '#b4d6fa',
    quietSelection: '#dcebfa',
  },
  dark: {
    base: 'vs-dark',
    fluent: webDarkTheme,
    key: '9cdcfe',
    string: 'ce9178',
    number: 'b5cea8',
    keyword: 'c8a2f0',
    comment: 'a0a0a0',
    selection: '#0f548c',
    quietSelection: '#3a4b5c',
  },
  contrast: {
    base: 'hc-black',
    fluent: teamsHighContrastTheme,
    key: '9cdcfe',
    string: 'ffcfb8',
    number: 'c8f0b0',
    keyword: 'e0c2ff',
    comment: 'd0d0d0',
    selection: '#00507a',
    quietSelection: '#003a57',
  },
};

/** Monaco's colours in each look of the app, on the same surface as the panes around the editor. */
export function defineThemes(monaco: Monaco): void {
  for (const [look, palette] of Object.entries(PALETTES)) {
    monaco.editor.defineTheme(themeName(look as Look), themeOf(palette));
  }
}

/** Monaco's name for a look's theme. All editors of a page share one. */
export const themeName = (look: Look): string => `studio-${look}`;

function themeOf(palette: Palette): editor.IStandaloneThemeData {
  const { base, fluent, key, string, number, keyword, comment } = palette;
  const isContrast = base === 'hc-black';
  return {
    base,
    inherit: true,
    rules: [
      { token: 'string.key.json', foreground: key },
      { token: 'string.value.json', foreground: string },
      { token: 'string', foreground: string },
      { token: 'number', foreground: number },
      { token: 'keyword', foreground: keyword },
      { token: 'keyword.json', foreground: keyword },
      { token: 'comment', foreground: comment },
      { token: 'delimiter', foreground: fluent.colorNeutralForeground2.slice(1) },
    ],
    colors: {
      ...surface(fluent),
      'editor.selectionBackground': palette.selection,
      'editor.inactiveSelectionBackground': palette.quietSelection,
      'peekViewEditor.matchHighlightBackground': palette.quietSelection,
      'peekViewResult.matchHighlightBackground': palette.quietSelection,
      'editor.lineHighlightBackground': isContrast ? '#00000000' : fluent.colorNeutralBackground2,
      'editor.lineHighlightBorder': isContrast ? fluent.colorCompoundBrandStroke : '#00000000',
      ...(isContrast ? CONTRAST : severities(fluent)),
    },
  };
}

/** Where Fluent's strokes are all white, and Monaco's defaults are for its own colours. */
const CONTRAST: editor.IColors = {
  'editor.selectionForeground': '#ffffff',
  'editorIndentGuide.background1': '#4d4d4d',
  'editorIndentGuide.activeBackground1': '#8a8a8a',
};

function surface(fluent: FluentTheme): editor.IColors {
  return {
    'editor.background': fluent.colorNeutralBackground1,
    'editor.foreground': fluent.colorNeutralForeground1,
    'editorGutter.background': fluent.colorNeutralBackground1,
    'editorLineNumber.foreground': fluent.colorNeutralForeground4,
    'editorLineNumber.activeForeground': fluent.colorNeutralForeground1,
    'editorIndentGuide.background1': fluent.colorNeutralStroke3,
    'editorIndentGuide.activeBackground1': fluent.colorNeutralStroke1,
    'editorWidget.background': fluent.colorNeutralBackground1,
    'editorWidget.foreground': fluent.colorNeutralForeground1,
    'editorWidget.border': fluent.colorNeutralStroke1,
    'editorHoverWidget.background': fluent.colorNeutralBackground1,
    'editorHoverWidget.foreground': fluent.colorNeutralForeground1,
    'editorHoverWidget.border': fluent.colorNeutralStroke1,
    'editorHoverWidget.statusBarBackground': fluent.colorNeutralBackground2,
    'peekView.border': fluent.colorCompoundBrandStroke,
    'peekViewTitle.background': fluent.colorNeutralBackground2,
    'peekViewResult.background': fluent.colorNeutralBackground2,
    'peekViewEditor.background': fluent.colorNeutralBackground1,
    'peekViewEditorGutter.background': fluent.colorNeutralBackground1,
    'menu.background': fluent.colorNeutralBackground1,
    'menu.foreground': fluent.colorNeutralForeground1,
    'menu.border': fluent.colorNeutralStroke1,
    'input.background': fluent.colorNeutralBackground1,
    'input.border': fluent.colorNeutralStroke1,
    focusBorder: fluent.colorCompoundBrandStroke,
    'textLink.foreground': fluent.colorBrandForeground1,
    'scrollbar.shadow': '#00000000',
    'editorOverviewRuler.border': '#00000000',
  };
}

const severities = (fluent: FluentTheme): editor.IColors => ({
  'editorError.foreground': fluent.colorStatusDangerForeground1,
  'editorWarning.foreground': fluent.colorStatusWarningForeground3,
  'editorInfo.foreground': fluent.colorNeutralForeground4,
  'editorOverviewRuler.errorForeground': fluent.colorStatusDangerForeground1,
  'editorOverviewRuler.warningForeground': fluent.colorStatusWarningForeground3,
  'editorOverviewRuler.infoForeground': fluent.colorNeutralForeground4,
});
