import type { Rule } from '../rule.ts';
import { brandColorForbidden } from './brand-color-forbidden.ts';
import { brandColorFormat } from './brand-color-format.ts';
import { brandColorIndependent } from './brand-color-independent.ts';
import { iconBackground } from './icon-background.ts';
import { iconFileSize } from './icon-file-size.ts';
import { iconFormat } from './icon-format.ts';
import { iconMissing } from './icon-missing.ts';
import { iconPresentIndependent } from './icon-present-independent.ts';
import { iconSize } from './icon-size.ts';

export const ICON_RULES: readonly Rule[] = [
  brandColorFormat,
  brandColorForbidden,
  brandColorIndependent,
  iconMissing,
  iconPresentIndependent,
  iconFormat,
  iconSize,
  iconBackground,
  iconFileSize,
];
