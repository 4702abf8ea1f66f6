import type { Rule } from '../rule.ts';
import { converterLeavings } from './converter-leavings.ts';
import { definitionOverSolutionLimit } from './definition-over-solution-limit.ts';
import { definitionTooLarge } from './definition-too-large.ts';
import { duplicateJsonKey } from './duplicate-json-key.ts';
import { extensionMisplaced } from './extension-misplaced.ts';
import { extensionMisspelt } from './extension-misspelt.ts';
import { extensionUnknown } from './extension-unknown.ts';
import { fileHasBom } from './file-has-bom.ts';
import { fileIndentFour } from './file-indent-four.ts';
import { fileTabs } from './file-tabs.ts';
import { fileTrailingSpace } from './file-trailing-space.ts';
import { jsonUnparseable } from './json-unparseable.ts';
import { openapi3Keyword } from './openapi3-keyword.ts';
import { requiredValueEmpty } from './required-value-empty.ts';
import { rootKeyOrder } from './root-key-order.ts';
import { unknownProperty } from './unknown-property.ts';
import { valueNotInList } from './value-not-in-list.ts';
import { wrongJsonType } from './wrong-json-type.ts';

export const TEXT_RULES: readonly Rule[] = [
  jsonUnparseable,
  definitionTooLarge,
  definitionOverSolutionLimit,
  fileHasBom,
  fileTabs,
  fileIndentFour,
  fileTrailingSpace,
  rootKeyOrder,
  duplicateJsonKey,
  unknownProperty,
  wrongJsonType,
  valueNotInList,
  requiredValueEmpty,
  openapi3Keyword,
  extensionMisspelt,
  extensionUnknown,
  extensionMisplaced,
  converterLeavings,
];
