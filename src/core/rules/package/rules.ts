import type { Rule } from '../rule.ts';
import { folderExtraFiles } from './folder-extra-files.ts';
import { folderFiles } from './folder-files.ts';
import { folderSettings } from './folder-settings.ts';

export const PACKAGE_RULES: readonly Rule[] = [folderFiles, folderExtraFiles, folderSettings];
