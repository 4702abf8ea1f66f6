import type { Rule } from '../rule.ts';
import { editorDictionary } from './editor-dictionary.ts';
import { filterFunctions } from './filter-functions.ts';
import { responseDefaultSchema } from './response-default-schema.ts';
import { responseDescriptionMissing } from './response-description-missing.ts';
import { responseErrorSchema } from './response-error-schema.ts';
import { responseExampleMime } from './response-example-mime.ts';
import { responseHeadersDuplicate } from './response-headers-duplicate.ts';
import { responseMissing } from './response-missing.ts';
import { responseRef } from './response-ref.ts';
import { responseSchemaEmpty } from './response-schema-empty.ts';
import { responseSchemaMissing } from './response-schema-missing.ts';
import { responseSeveralSchemas } from './response-several-schemas.ts';
import { responseStatusInvalid } from './response-status-invalid.ts';
import { responseSuccessMissing } from './response-success-missing.ts';
import { schemaArrayItems } from './schema-array-items.ts';
import { schemaBinaryPlace } from './schema-binary-place.ts';
import { schemaCount } from './schema-count.ts';
import { schemaCountOperation } from './schema-count-operation.ts';
import { schemaDepth } from './schema-depth.ts';
import { schemaDiscriminator } from './schema-discriminator.ts';
import { schemaEmptyObject } from './schema-empty-object.ts';
import { schemaFilePlace } from './schema-file-place.ts';
import { schemaFormatUnknown } from './schema-format-unknown.ts';
import { schemaPropertyDescription } from './schema-property-description.ts';
import { schemaPropertyLabel } from './schema-property-label.ts';
import { schemaReadonlyRequired } from './schema-readonly-required.ts';
import { schemaRefInvalid } from './schema-ref-invalid.ts';
import { schemaRefSiblings } from './schema-ref-siblings.ts';
import { schemaRepeated } from './schema-repeated.ts';
import { schemaRequiredEmpty } from './schema-required-empty.ts';
import { schemaRequiredLoop } from './schema-required-loop.ts';
import { schemaRequiredNonObject } from './schema-required-non-object.ts';
import { schemaRequiredUndefined } from './schema-required-undefined.ts';
import { schemaTextMarkup } from './schema-text-markup.ts';
import { schemaTitleDiffers } from './schema-title-differs.ts';
import { schemaTypeArray } from './schema-type-array.ts';
import { schemaTypeMissing } from './schema-type-missing.ts';
import { schemaUnused } from './schema-unused.ts';

export const SCHEMAS_RULES: readonly Rule[] = [
  responseMissing,
  responseSuccessMissing,
  responseStatusInvalid,
  responseDescriptionMissing,
  responseDefaultSchema,
  responseSeveralSchemas,
  responseSchemaMissing,
  responseSchemaEmpty,
  responseErrorSchema,
  responseExampleMime,
  responseHeadersDuplicate,
  responseRef,
  schemaRefInvalid,
  schemaRefSiblings,
  schemaRequiredLoop,
  schemaArrayItems,
  schemaRequiredEmpty,
  schemaRequiredUndefined,
  schemaRequiredNonObject,
  schemaReadonlyRequired,
  schemaTypeMissing,
  schemaTypeArray,
  schemaFormatUnknown,
  schemaBinaryPlace,
  schemaFilePlace,
  schemaDiscriminator,
  schemaCount,
  schemaCountOperation,
  schemaDepth,
  schemaPropertyLabel,
  schemaPropertyDescription,
  schemaTitleDiffers,
  schemaTextMarkup,
  schemaEmptyObject,
  schemaUnused,
  schemaRepeated,
  editorDictionary,
  filterFunctions,
];
