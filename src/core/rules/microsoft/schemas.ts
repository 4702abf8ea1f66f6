import { textOf } from '../../text/value.ts';
import type { Case } from './case.ts';
import type { Complaints } from './complaint.ts';

const crossed =
  (low: string, high: string) =>
  ({ owner }: Case): boolean =>
    Number(owner[low]) > Number(owner[high]);

const negative =
  (key: string) =>
  ({ owner }: Case): boolean =>
    Number(owner[key]) < 0;

export const SCHEMAS: Complaints = {
  JsonPointerNotValid: {
    message: 'The JSON Pointer path is not valid.',
    rules: { 'schema-ref-invalid': {} },
    when: (found) => /~(?![01])/.test(found.word('ref') ?? ''),
  },
  SchemaReferenceNotFound: {
    message: "The schema reference '{ref}' could not be found in the swagger document.",
    rules: { 'schema-ref-invalid': {} },
    when: (found) => found.refersTo('#/definitions/') && found.target === undefined,
  },
  SchemaReferenceNotValid: {
    message:
      "The schema reference '{ref}' is not valid. Schema references must start with '#/definitions/' and be valid JSON Pointers.",
    rules: { 'schema-ref-invalid': {} },
    when: (found) => !found.refersTo('#/definitions/'),
  },
  SchemaRefLoopNotAllowed: {
    message: "The schema definition may not use a '$ref' to point to another definition.",
    rules: { 'schema-ref-invalid': {} },
  },
  AdditionalPropertyNotAllowedAdjacentToRef: {
    message: "When '$ref' is defined, no other properties may be specified.",
    rules: { 'schema-ref-siblings': {} },
  },
  RequiredLoopInSchemaNotAllowed: {
    message: 'Loops of required schema properties are not allowed.',
    rules: { 'schema-required-loop': {} },
  },
  SchemaTooDeep: {
    message:
      "The schema exceeds the maximum allowed depth. Schemas must not exceed a depth of '{limit}', including referenced ('$ref') schemas.",
    rules: { 'schema-depth': {} },
  },
  ArrayHasNoItems: {
    message: 'The array should have items specified.',
    rules: { 'parameter-items': {}, 'schema-array-items': {} },
  },
  RequiredPropertyArrayEmpty: {
    message:
      "The 'required' array requires at least one value. If no properties are required in the schema, remove the 'required' property.",
    rules: { 'schema-required-empty': {} },
  },
  RequiredPropertyDefinitionMissing: {
    message: "The required property '{value}' is not defined in the object schema.",
    rules: { 'schema-required-undefined': {} },
  },
  RequiredPropertyNotOnObject: {
    message:
      "The property 'required' is applicable to schemas with 'object' type only and should be removed.",
    rules: { 'schema-required-non-object': {} },
  },
  RequiredReadOnlyPropertyNotAllowedAsInput: {
    message: "An input property cannot be 'readonly' and required.",
    rules: { 'schema-readonly-required': {} },
  },
  OneOfPropertiesRequired: {
    message: 'At least one of the properties is required: [{list}].',
    rules: { 'required-value-empty': {} },
    when: (found) => found.says(/\bone of\b/i),
  },
  DefaultValueMustMatchType: {
    message: "The 'default' value is of type '{kind}', but should match the given type '{type}'.",
    rules: { 'parameter-default-type': {} },
  },
  InvalidEnumValue: {
    message:
      "The type of the enum value is '{kind}' but it should be '{type}' as specified in the schema.",
    rules: { 'enum-type': {} },
  },
  EnumMustContainAtLeastOneElement: {
    message: "The 'enum' array requires at least one value.",
    rules: { 'enum-empty': {} },
  },
  DuplicateEnumValuesInExtension: {
    message:
      "The 'x-ms-enum-values' extension has duplicate values. You can only have one display name mapped to a value.",
    rules: { 'enum-values-invalid': {} },
    when: (found) => found.says(/\b(?:twice|again|repeat|duplicate|already|several)/i),
  },
  InvalidEnumValuesExtensionValue: {
    message:
      "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
    rules: { 'enum-values-invalid': {} },
  },
  MissingEnumValuesDisplayName: {
    message:
      "The 'x-ms-enum-values' extension is invalid. Please specify the property 'displayName'.",
    rules: { 'enum-values-invalid': {} },
    when: ({ owner }) => textOf(owner, 'displayName') === undefined && 'value' in owner,
  },
  UnrecognizedTypeFormat: {
    message: "The type/format '{format}' is not recognized.",
    rules: { 'schema-format-unknown': {} },
  },
  InvalidStringBinaryProperty: {
    message:
      "A schema with type/format 'string/binary' can only be at the top level of a body or formData parameter.",
    rules: { 'schema-binary-place': {} },
  },
  SchemaTypeFileNotValid: {
    message:
      "The schema type 'file' is not valid. Only parameters in 'formData' and the root response schema may be of type 'file'.",
    rules: { 'schema-file-place': {} },
  },
  DiscriminatorMustBeARequiredStringProperty: {
    message: "The 'discriminator' value must be the name of a required string property.",
    rules: { 'schema-discriminator': {} },
  },
  PatternShouldBeValidRegularExpression: {
    message: "The 'pattern' value should be a valid regular expression.",
    rules: { 'number-bounds': {} },
    when: ({ key }) => key === 'pattern',
  },
  MultipleOfMustBeGreaterThanZero: {
    message: "The 'multipleOf' value must be greater than zero.",
    rules: { 'number-bounds': {} },
    when: ({ key }) => key === 'multipleOf',
  },
  ExclusiveMaximumRequiresMaximum: {
    message:
      "The 'exclusiveMaximum' keyword can only be specified if the 'maximum' keyword is also specified.",
    rules: { 'number-bounds': {} },
    when: ({ owner }) => 'exclusiveMaximum' in owner && !('maximum' in owner),
  },
  ExclusiveMinimumRequiresMinimum: {
    message:
      "The 'exclusiveMinimum' keyword can only be specified if the 'minimum' keyword is also specified.",
    rules: { 'number-bounds': {} },
    when: ({ owner }) => 'exclusiveMinimum' in owner && !('minimum' in owner),
  },
  MinimumShouldBeLessThanOrEqualToMaximum: {
    message: "The 'minimum' value should be less than or equal to the 'maximum' value.",
    rules: { 'number-bounds': {} },
    when: crossed('minimum', 'maximum'),
  },
  MinLengthShouldBeLessThanOrEqualToMaxLength: {
    message: "The 'minLength' value should be less than or equal to the 'maxLength' value.",
    rules: { 'number-bounds': {} },
    when: crossed('minLength', 'maxLength'),
  },
  MinItemsShouldBeLessThanOrEqualToMaxItems: {
    message: "The 'minItems' value should be less than or equal to the 'maxItems' value.",
    rules: { 'number-bounds': {} },
    when: crossed('minItems', 'maxItems'),
  },
  InvalidCustomEditorExtensionDictionaryValue: {
    message:
      "The 'x-ms-editor' extension can be specified as 'dictionary' only for schema with type object and additional properties allowed.",
    rules: { 'editor-dictionary': {} },
  },
  MaxItemsMustBeGreaterThanOrEqualToZero: {
    message: "The 'maxItems' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('maxItems'),
  },
  MaxLengthMustBeGreaterThanOrEqualToZero: {
    message: "The 'maxLength' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('maxLength'),
  },
  MaxPropertiesMustBeGreaterThanOrEqualToZero: {
    message: "The 'maxProperties' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('maxProperties'),
  },
  MinItemsMustBeGreaterThanOrEqualToZero: {
    message: "The 'minItems' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('minItems'),
  },
  MinLengthMustBeGreaterThanOrEqualToZero: {
    message: "The 'minLength' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('minLength'),
  },
  MinPropertiesMustBeGreaterThanOrEqualToZero: {
    message: "The 'minProperties' value must be greater than or equal to zero.",
    rules: { 'number-bounds': {} },
    when: negative('minProperties'),
  },
};
