import type { Rule } from '../rule.ts';
import { dynamicCollectionNotArray } from './dynamic-collection-not-array.ts';
import { dynamicListNeeded } from './dynamic-list-needed.ts';
import { dynamicOnBody } from './dynamic-on-body.ts';
import { dynamicOperationUnknown } from './dynamic-operation-unknown.ts';
import { dynamicPathNotFound } from './dynamic-path-not-found.ts';
import { dynamicReferenceInternal } from './dynamic-reference-internal.ts';
import { dynamicReferenceOptional } from './dynamic-reference-optional.ts';
import { dynamicReferenceUnknown } from './dynamic-reference-unknown.ts';
import { dynamicSchemaType } from './dynamic-schema-type.ts';
import { dynamicSelectedItem } from './dynamic-selected-item.ts';
import { dynamicSelf } from './dynamic-self.ts';
import { dynamicSourceMissing } from './dynamic-source-missing.ts';
import { dynamicTargetParameterMissing } from './dynamic-target-parameter-missing.ts';
import { dynamicTargetParameterUnknown } from './dynamic-target-parameter-unknown.ts';
import { dynamicTwinDiffers } from './dynamic-twin-differs.ts';
import { dynamicTypeMismatch } from './dynamic-type-mismatch.ts';
import { dynamicValuePathMissing } from './dynamic-value-path-missing.ts';
import { pageableNextLink } from './pageable-next-link.ts';
import { pageableSchema } from './pageable-schema.ts';

export const DYNAMIC_RULES: readonly Rule[] = [
  dynamicOperationUnknown,
  dynamicSourceMissing,
  dynamicValuePathMissing,
  dynamicTargetParameterUnknown,
  dynamicTargetParameterMissing,
  dynamicReferenceUnknown,
  dynamicReferenceInternal,
  dynamicReferenceOptional,
  dynamicTypeMismatch,
  dynamicCollectionNotArray,
  dynamicPathNotFound,
  dynamicListNeeded,
  dynamicTwinDiffers,
  dynamicOnBody,
  dynamicSchemaType,
  dynamicSelectedItem,
  dynamicSelf,
  pageableNextLink,
  pageableSchema,
];
