import { registerCompletion } from './completion.ts';
import { registerHover } from './hover.ts';
import { registerNavigation } from './navigation.ts';
import { registerOutline } from './outline.ts';
import { registerRename } from './rename.ts';
import type { Shown } from './speaker.ts';

/** Teaches Monaco what `core/language` knows of a connector's JSON files. */
export function registerLanguage(shown: Shown): void {
  registerCompletion(shown);
  registerHover(shown);
  registerNavigation(shown);
  registerOutline(shown);
  registerRename(shown);
}
