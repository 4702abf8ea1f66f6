import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/value.ts';
import { COMPLAINTS, codesOf, microsoftWords } from './microsoft.ts';

/** All codes of the validator's page with the rules that find the same, from the appendix of certification-rules.md. */
const APPENDIX = `
  AdditionalPropertyNotAllowed: unknown-property
  AdditionalPropertyNotAllowedAdjacentToRef: schema-ref-siblings
  AllowEmptyValueOnlyValidForQueryFormData: parameter-allow-empty
  ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations: annotation-replacement
  ApiAnnotationExtensionReplacementInfoMissingApiProperty: annotation-replacement
  ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty: annotation-replacement
  ArrayDuplicateValue: array-duplicate-value, enum-duplicate
  ArrayHasNoItems: parameter-items, schema-array-items
  BasePathNotValid: base-path-invalid
  BodyOrFormDataParameterInFetchOperationNotAllowed: fetch-with-body
  BodyParameterPropertyNotValid: parameter-body-shape
  BodyParameterSchemaRequired: parameter-body-shape
  BodySchemaCountExceedsMaxAllowed: schema-count
  CollectionFormatValueNotSupported: parameter-collection-format
  ConnectionIdParameterNotAllowed: parameter-name-reserved
  ConnectorMetadataPropertiesMissing: metadata-property-missing
  ConsumesMissing: consumes-missing
  ContactEmailNotValid: contact-email-invalid
  DefaultResponseHasSchema: response-default-schema
  DefaultValueMustMatchType: parameter-default-type
  DiscriminatorMustBeARequiredStringProperty: schema-discriminator
  DuplicateEnumValuesInExtension: enum-values-invalid
  DuplicateOperationPath: path-duplicate-template
  DynamicExtensionDefinitionNotAllowedInParameter: dynamic-on-body
  DynamicListExtensionRequiredForAmbiguousReferences: dynamic-list-needed
  DynamicListExtensionRequiredForNonParameterReferences: dynamic-list-needed
  DynamicPropertiesExtensionRequiredForAmbiguousReferences: dynamic-list-needed
  DynamicPropertiesExtensionRequiredForNonParameterReferences: dynamic-list-needed
  DynamicPropertiesExtensionRequiredForPropertiesValuePath: dynamic-list-needed
  DynamicPropertiesItemValuePathMismatch: dynamic-twin-differs
  DynamicTreeExtensionMissing: file-picker-operations
  EnumMustContainAtLeastOneElement: enum-empty
  ExclusiveMaximumRequiresMaximum: number-bounds
  ExclusiveMinimumRequiresMinimum: number-bounds
  ExtensionNameNotValid: unknown-property
  FieldLengthExceeded: title-too-long
  FieldLengthNotInRange: description-length
  FileParameterMustBeInFormData: parameter-file-place
  FilterFunctionsPropertyEmpty: filter-functions
  FilterFunctionsPropertyHasDuplicates: filter-functions
  FilterFunctionsPropertyInInputSchema: filter-functions
  FilterFunctionsPropertyInvalidValue: filter-functions
  HostNameNotValid: host-invalid
  InternalPropertyWithDefaultOptional: parameter-internal-optional-default
  InvalidConnectorCategory: metadata-category-unknown
  InvalidCustomEditorExtensionDictionaryValue: editor-dictionary
  InvalidEnumValue: enum-type
  InvalidEnumValuesExtensionValue: enum-values-invalid
  InvalidFormDataParameterName: parameter-form-name
  InvalidNextLinkNameValue: pageable-next-link
  InvalidStringBinaryProperty: schema-binary-place
  InvokedOperationShouldProduceArray: dynamic-collection-not-array
  InvokedOperationShouldProduceProperty: dynamic-path-not-found
  JsonPointerNotValid: schema-ref-invalid
  JsonTypeIncorrect: wrong-json-type
  JsonValueNotInEnum: value-not-in-list
  MaxItemsMustBeGreaterThanOrEqualToZero: number-bounds
  MaxLengthMustBeGreaterThanOrEqualToZero: number-bounds
  MaxPropertiesMustBeGreaterThanOrEqualToZero: number-bounds
  MimeTypeNotCompatibleWithRequestContentSchemaType: mime-schema-mismatch
  MimeTypeNotSupported: mime-invalid, mime-unsupported
  MimeTypeNotValid: mime-invalid
  MinItemsMustBeGreaterThanOrEqualToZero: number-bounds
  MinItemsShouldBeLessThanOrEqualToMaxItems: number-bounds
  MinLengthMustBeGreaterThanOrEqualToZero: number-bounds
  MinLengthShouldBeLessThanOrEqualToMaxLength: number-bounds
  MinPropertiesMustBeGreaterThanOrEqualToZero: number-bounds
  MinimumShouldBeLessThanOrEqualToMaximum: number-bounds
  MissingEnumValuesDisplayName: enum-values-invalid
  MultipleOfMustBeGreaterThanZero: number-bounds
  NonBodyParameterSchemaNotValid: parameter-body-shape
  NotificationExtensionNotSupportedInWebhookOperation: notification-extension
  NotificationExtensionSupportedForTriggerOnly: notification-extension
  NotificationOperationMustBeWebhook: notification-extension
  NotificationUrlNotAllowedInThisPosition: webhook-notification-url-type
  NotificationUrlNotInternal: webhook-notification-url-internal
  NotificationUrlNotRequired: webhook-notification-url-required
  NotificationUrlNotString: webhook-notification-url-type
  OAuthSecurityRequirementValueMustBeScopeName: security-scope-undefined
  OneOfPropertiesRequired: required-value-empty
  OperationFamilyHasDuplicateRevisions: annotation-family-revisions
  OperationFamilyHasManyActiveOperations: annotation-family-revisions
  OperationFamilyHasManyActiveProductionOperations: annotation-family-revisions
  OperationFamilyHasManyEmptyRevisions: annotation-family-revisions
  OperationHasManyResponsesWithSchema: response-several-schemas
  OperationIdNotFound: dynamic-operation-unknown
  OperationIdNotUnique: operation-id-duplicate
  OperationIdRequired: operation-id-missing
  OperationIdSanitized: operation-id-characters
  OperationIdShouldEndWithRevision: annotation-revision-suffix
  OperationIdTooLong: operation-id-too-long
  OperationMissingPathParameter: path-parameter-undefined
  OperationMissingRequiredProperty: dynamic-target-parameter-missing
  OperationMustHaveNotificationContentExtension: webhook-notification-content-missing
  OperationMustHaveResponse: response-missing
  OperationParameterNameIsAmbiguous: parameter-ambiguous-name
  OperationParameterNameNotFound: dynamic-target-parameter-unknown, dynamic-reference-unknown
  OperationParameterRequiredMismatch: dynamic-reference-optional
  OperationParameterStaticTypeMismatch: dynamic-type-mismatch
  OperationParameterTypeMismatch: dynamic-type-mismatch
  OperationParametersAreNotUnique: parameter-duplicate
  OperationParametersContainDuplicateParameter: parameter-duplicate
  OperationParametersContainMultipleBodyParameters: parameter-several-bodies
  OperationPathContainsUnsupportedCharacters: path-wildcard
  OperationPathMayNotContainQueryOrFragment: path-query-fragment
  OperationPathMustStartWithSlash: path-slash
  OperationPathTemplateNotValid: path-template-invalid
  OperationPathVariablesContainDefaults: path-variable-default
  OperationRevisionEmpty: annotation-family-revisions
  OperationSchemaCountExceedsMaxAllowed: schema-count-operation
  OperationShouldHaveSuccessfulResponse: response-success-missing
  OperationStatusAheadOfConnector: annotation-status
  OperationSummaryTooLong: operation-summary-too-long
  ParameterListContainsFormDataAndBody: parameter-several-bodies
  ParameterRefLoopNotAllowed: parameter-ref
  ParameterReferenceNotFound: parameter-ref
  ParameterReferenceNotValid: parameter-ref
  ParamtersWithSameNameMustHaveSameTypeAndVisibility: notification-extension
  PartialDuplicateOperationPath: path-ambiguous
  PathItemRefNotSuppored: path-ref
  PathParameterMissingEncoding: parameter-path-encoding
  PathParameterMustBeRequired: parameter-path-required
  PathParameterNotDefinedInTemplate: path-parameter-unused
  PathParametersContainDuplicateParameter: parameter-duplicate
  PathParametersContainMultipleBodyParameters: parameter-several-bodies
  PathRedefined: path-duplicate-case
  PatternShouldBeValidRegularExpression: number-bounds
  ProductionStatusOnBetaService: annotation-status
  PropertyMustBeRequired: parameter-internal-optional-default
  QueryParameterEncodingNotSupported: parameter-encoding-place
  RequiredLoopInSchemaNotAllowed: schema-required-loop
  RequiredPropertyArrayEmpty: schema-required-empty
  RequiredPropertyDefinitionMissing: schema-required-undefined
  RequiredPropertyMissing: info-required, operation-summary-missing, parameter-summary-missing
  RequiredPropertyNotOnObject: schema-required-non-object
  RequiredReadOnlyPropertyNotAllowedAsInput: schema-readonly-required
  RequiredValueEmpty: required-value-empty
  ReservedParameterIsUsed: parameter-name-reserved
  ResponseExampleMustBeProducedByOperation: response-example-mime
  ResponseHeadersAreNotUnique: response-headers-duplicate
  ResponseMustBeDefaultOrHttpStatusCode: response-status-invalid
  ResponseRefLoopNotAllowed: response-ref
  ResponseReferenceNotFound: response-ref
  ResponseReferenceNotValid: response-ref
  RestrictedCharactersInSummary: operation-summary-restricted-characters
  SchemaDefinitionSetIncorrectly: response-schema-missing
  SchemaRefLoopNotAllowed: schema-ref-invalid
  SchemaReferenceNotFound: schema-ref-invalid
  SchemaReferenceNotValid: schema-ref-invalid
  SchemaTooDeep: schema-depth
  SchemaTypeFileNotValid: schema-file-place
  SchemeNotSupported: schemes-invalid
  SchemeNotValid: schemes-invalid
  SchemesArrayEmpty: schemes-empty
  SecurityRequirementMustBeDefined: security-undefined
  SecurityRequirementMustHaveEmptyValue: security-scopes-not-allowed
  SecurityRequirementMustHaveValue: security-value-missing
  SecuritySchemePropertyNotValid: security-definition-incomplete
  SecuritySchemePropertyRequired: security-definition-incomplete
  SelectedItemValuePathNotAllowedInThisPosition: dynamic-selected-item
  SourcePropertyInternal: dynamic-reference-internal
  SpecificationVersionIncorrect: swagger-version
  StringBinaryNotSupportedForFormUrlEncoded: form-urlencoded-binary
  SwaggerKeywordNotSupported: openapi3-keyword
  TagRedefined: tags-duplicate
  TooManyConnectorCategories: metadata-category-count
  TotalOperationsCountExceedsMaxAllowed: operation-count
  TotalSchemaCountExceedsMaxAllowed: schema-count-operation
  UnrecognizedTypeFormat: schema-format-unknown
  UrlNotValid: contact-url-invalid, metadata-url-invalid
  ValueContainsRestrictedWords: title-restricted-word, description-restricted-word
  ValueMustBeInEnglish: title-not-english, description-not-english
  ValueMustEndWithAlphanumeric: title-end-char, operation-summary-end
  WebhookOperationsMissingNotificationUrlProperty: webhook-notification-url-missing
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rules = ''] = line.trim().split(': ');
    return { code, rules: rules.split(', ') };
  });

const said = (
  rule: string,
  pointer: '' | `/${string}`,
  root: Json,
  message = '',
): string | undefined => {
  const words = microsoftWords({ rule, pointer, message }, root);
  return words ? `${words.code}: ${words.message}` : undefined;
};

const GET = {
  operationId: 'ListOrders',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: '1', minimum: 9, maximum: 2 },
    { name: 'body', in: 'body' },
    { $ref: '#/parameters/Gone' },
    { $ref: '#/components/parameters/Page' },
  ],
};
const ROOT = { swagger: '2.0', info: { title: ' ' }, paths: { '/orders': { get: GET } } };
const AT = '/paths/~1orders/get';

describe('what Microsoft says of a finding', () => {
  it('is known for every code of the appendix', () => {
    expect(APPENDIX).toHaveLength(174);
    const missing = APPENDIX.filter(
      ({ code, rules }) =>
        rules.length === 0 || !rules.some((rule) => rule in (COMPLAINTS[code]?.rules ?? {})),
    );
    expect(missing).toEqual([]);
  });

  it('is nothing where no validator looks', () => {
    expect(said('file-tabs', '', ROOT)).toBeUndefined();
  });

  const cases: readonly [
    expected: string,
    rule: string,
    pointer: '' | `/${string}`,
    message?: string,
  ][] = [
    [
      "RequiredPropertyMissing: The 'summary' property is required.",
      'operation-summary-missing',
      AT,
    ],
    [
      "RequiredValueEmpty: The 'title' property must have not empty value.",
      'title-empty',
      '/info/title',
    ],
    [
      "DefaultValueMustMatchType: The 'default' value is of type 'string', but should match the given type 'integer'.",
      'parameter-default-type',
      `${AT}/parameters/0/default`,
    ],
    [
      "MinimumShouldBeLessThanOrEqualToMaximum: The 'minimum' value should be less than or equal to the 'maximum' value.",
      'number-bounds',
      `${AT}/parameters/0/minimum`,
    ],
    [
      "BodyParameterSchemaRequired: The 'body' parameter must define a 'schema' property.",
      'parameter-body-shape',
      `${AT}/parameters/1`,
    ],
    [
      "ParameterReferenceNotFound: The parameter reference '#/parameters/Gone' could not be found in the swagger document.",
      'parameter-ref',
      `${AT}/parameters/2/$ref`,
    ],
    [
      "ParameterReferenceNotValid: The parameter reference '#/components/parameters/Page' is not valid. Parameter references must start with '#/parameters/' and be valid JSON Pointers.",
      'parameter-ref',
      `${AT}/parameters/3/$ref`,
    ],
    [
      "OperationMissingPathParameter: The operation 'ListOrders' does not define the 'id' parameter which is required by the path.",
      'path-parameter-undefined',
      AT,
      'The path names "id", which is no parameter.',
    ],
    [
      "OperationIdNotUnique: The operationId 'ListOrders' is used multiple times. Operation identifiers must be unique.",
      'operation-id-duplicate',
      `${AT}/operationId`,
    ],
    [
      '5000.2.1.1: The brand colour is valid hex, and neither #ffffff nor #007ee5.',
      'brand-color-forbidden',
      '/properties/iconBrandColor',
    ],
  ];

  it.each(cases)('%s', (expected, rule, pointer, message) => {
    expect(said(rule, pointer, ROOT, message)).toBe(expected);
  });

  it('says what it cannot tell with an ellipsis, and quotes no long text whole', () => {
    expect(said('operation-id-too-long', AT, ROOT)).toContain("less than '…'");
    const host = 'x'.repeat(5000);
    expect(said('mime-invalid', '/host', { host })?.length).toBeLessThan(200);
  });

  it('holds out against any place', () => {
    for (const rule of Object.values(COMPLAINTS).flatMap(({ rules }) => Object.keys(rules))) {
      for (const root of [undefined, null, 1, [], { ['__proto__']: {} }] as const)
        expect(() =>
          microsoftWords({ rule, pointer: '/a/0/__proto__', message: '' }, root),
        ).not.toThrow();
    }
  });
});

it('codes of a rule are what a search for them finds', () => {
  expect(codesOf('schemes-invalid')).toEqual(['SchemeNotValid', 'SchemeNotSupported']);
  expect(codesOf('file-tabs')).toEqual([]);
});
