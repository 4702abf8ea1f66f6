import {
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Look } from '../store/look.ts';

const monospace =
  '"Cascadia Code", "JetBrains Mono", ui-monospace, Menlo, Consolas, "Liberation Mono", monospace';

export const FLUENT_THEMES: Readonly<Record<Look, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyMonospace: monospace },
  dark: { ...webDarkTheme, fontFamilyMonospace: monospace },
  contrast: { ...teamsHighContrastTheme, fontFamilyMonospace: monospace },
};
