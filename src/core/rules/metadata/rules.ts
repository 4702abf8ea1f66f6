import type { Rule } from '../rule.ts';
import { metadataCategoryCount } from './metadata-category-count.ts';
import { metadataCategorySeparator } from './metadata-category-separator.ts';
import { metadataCategoryUnknown } from './metadata-category-unknown.ts';
import { metadataMissing } from './metadata-missing.ts';
import { metadataPropertyMissing } from './metadata-property-missing.ts';
import { metadataPropertyName } from './metadata-property-name.ts';
import { metadataUrlInvalid } from './metadata-url-invalid.ts';

export const METADATA_RULES: readonly Rule[] = [
  metadataMissing,
  metadataPropertyMissing,
  metadataPropertyName,
  metadataUrlInvalid,
  metadataCategoryUnknown,
  metadataCategoryCount,
  metadataCategorySeparator,
];
