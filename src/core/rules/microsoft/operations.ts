import { member } from '../../text/value.ts';
import type { Complaints } from './complaint.ts';

export const OPERATIONS: Complaints = {
  OperationIdRequired: {
    message: "The operation 'operationId' property is required.",
    rules: { 'operation-id-missing': {} },
  },
  OperationIdNotUnique: {
    message:
      "The operationId '{operation}' is used multiple times. Operation identifiers must be unique.",
    rules: { 'operation-id-duplicate': {} },
  },
  OperationIdSanitized: {
    message:
      "The 'operationId' property value is different from its sanitized value '{list}'. Please avoid the useage of non-alphanumeric characters to have matching values.",
    rules: { 'operation-id-characters': {} },
  },
  OperationIdTooLong: {
    message: "The operationId length must be less than '{limit}'.",
    rules: { 'operation-id-too-long': {} },
  },
  OperationIdNotFound: {
    message: "The 'operationId' could not be found in this swagger document.",
    rules: { 'dynamic-operation-unknown': {} },
  },
  OperationIdShouldEndWithRevision: {
    message: "The operation Id '{operation}' should end with revision suffix '{list}'.",
    rules: { 'annotation-revision-suffix': {} },
  },
  OperationSummaryTooLong: {
    message:
      "The operation 'summary' should be fewer than {limit} characters for improved readablity.",
    rules: { 'operation-summary-too-long': { limit: '120' } },
  },
  RestrictedCharactersInSummary: {
    message: 'Summary string contains any of the restricted characters [{list}]',
    rules: { 'operation-summary-restricted-characters': { list: '/\\<>*%&?' } },
  },
  OperationMustHaveResponse: {
    message: 'The operation is not valid, it must contain at least one response definition.',
    rules: { 'response-missing': {} },
  },
  OperationShouldHaveSuccessfulResponse: {
    message: "The operation '{operation}' should have at least one successful response definition.",
    rules: { 'response-success-missing': {} },
  },
  SchemaDefinitionSetIncorrectly: {
    message:
      "The operation '{operation}' should define an output schema on the 200 or 201 response code or in 'x-ms-notification-content' extension for a webhook to be visible in the designer.",
    rules: { 'response-schema-missing': {} },
  },
  DefaultResponseHasSchema: {
    message:
      "The 'default' response should not have schema definition. Schemas should be defined on expected responses only.",
    rules: { 'response-default-schema': {} },
  },
  OperationHasManyResponsesWithSchema: {
    message:
      "The operation '{operation}' has more than one response with specified schema, only one schema will be used in the designer.",
    rules: { 'response-several-schemas': {} },
  },
  ResponseMustBeDefaultOrHttpStatusCode: {
    message:
      "The response is not valid, the response must be a valid HTTP status code, or the string 'default'.",
    rules: { 'response-status-invalid': {} },
  },
  ConsumesMissing: {
    message:
      "At least one supported MIME type must be provided in 'consumes' for operation '{operation}'.",
    rules: { 'consumes-missing': {} },
  },
  MimeTypeNotValid: {
    message: "The MIME type '{value}' is not valid.",
    rules: { 'mime-invalid': {} },
  },
  MimeTypeNotSupported: {
    message: "The MIME type '{value}' is not supported. The supported mime types are: '{list}'.",
    rules: {
      'mime-unsupported': {
        list: 'application/json, text/plain, multipart/form-data, application/x-www-form-urlencoded',
      },
    },
  },
  MimeTypeNotCompatibleWithRequestContentSchemaType: {
    message:
      "The MIME type(s) are not compatible with the request content type '{list}' for operation '{operation}'.",
    rules: { 'mime-schema-mismatch': {} },
  },
  StringBinaryNotSupportedForFormUrlEncoded: {
    message:
      "String/binary parameters are not supported for operation '{operation}' with 'application/x-www-form-urlencoded' consumes type.",
    rules: { 'form-urlencoded-binary': {} },
  },
  BodyOrFormDataParameterInFetchOperationNotAllowed: {
    message: 'Body or form data parameters are not supported in a fetch operation.',
    rules: { 'fetch-with-body': {} },
  },
  OperationPathMustStartWithSlash: {
    message: "The path is not valid, it must start with a '/' character.",
    rules: { 'path-slash': {} },
  },
  OperationPathMayNotContainQueryOrFragment: {
    message:
      "The path is not valid, it must not contain a query part or fragment identifier. To include '?' or '#' characters in the path, they must be URL encoded.",
    rules: { 'path-query-fragment': {} },
  },
  OperationPathContainsUnsupportedCharacters: {
    message: "The operation path cannot contain wildcard character '*'.",
    rules: { 'path-wildcard': {} },
  },
  OperationPathTemplateNotValid: {
    message:
      "The path is not valid, each path template variable enclosed by '{' and '}' characters must be contained within a single URL segment. Individual '{' or '}' characters which are not enclosing a path template variable must be URL encoded.",
    rules: { 'path-template-invalid': {} },
  },
  OperationPathVariablesContainDefaults: {
    message: "The operation path template variables cannot set default values with character '='.",
    rules: { 'path-variable-default': {} },
  },
  PathRedefined: {
    message:
      "The path '{path}' is defined multiple times with different capitalization. Paths must be unique when compared case-insensitively.",
    rules: { 'path-duplicate-case': {} },
  },
  DuplicateOperationPath: {
    message:
      "The operations '{operation}' and '{list}' have the path templates '{path}' and '{list}' which are duplicate and indistinguishable. They need to have a difference in static path segments for a deterministic routing.",
    rules: { 'path-duplicate-template': {} },
  },
  PartialDuplicateOperationPath: {
    message:
      "The operation '{operation}' has the path template '{path}' which is similar to other operation path templates, this can lead to an unexpected routing to a different operation in case an input path parameter value matches to a static value segment. Partially duplicated paths are: {list}",
    rules: { 'path-ambiguous': {} },
  },
  PathItemRefNotSuppored: {
    message: "The '$ref' property in a path is not supported.",
    rules: { 'path-ref': {} },
  },
  TotalOperationsCountExceedsMaxAllowed: {
    message:
      "The total number of operations in the swagger exceeds the maximum allowed value of '{limit}'.",
    rules: { 'operation-count': {} },
  },
  OperationSchemaCountExceedsMaxAllowed: {
    message:
      "The total number of schemas in the operation has exceeded the maximum allowed value of '{limit}'. Please remove any unnecessary property or item definitions.",
    rules: { 'schema-count-operation': {} },
    when: ({ isInOperation }) => isInOperation,
  },
  BodySchemaCountExceedsMaxAllowed: {
    message:
      "The total number of schemas in the object exceeds the max schema count allowed value of '{limit}'. Please remove any unnecessary property or item definitions.",
    rules: { 'schema-count': { limit: '512' } },
  },
  TotalSchemaCountExceedsMaxAllowed: {
    message:
      "The maximum allowed number of schemas in the swagger is '{limit}'. Please remove any unnecessary property or item definitions.",
    rules: { 'schema-count-operation': {} },
  },
  InvalidNextLinkNameValue: {
    message:
      "The nextLinkName value for operation '{operation}' is invalid. Supported values are 'nextLink' or '@odata.nextLink'.",
    rules: { 'pageable-next-link': {} },
  },
  OperationRevisionEmpty: {
    message: "The operation '{operation}' does not specify a revision in api annotation.",
    rules: { 'annotation-family-revisions': {} },
    when: ({ annotation }) => 'family' in annotation && !('revision' in annotation),
  },
  OperationFamilyHasDuplicateRevisions: {
    message: "The operation family '{family}' has operations with duplicate revision.",
    rules: { 'annotation-family-revisions': {} },
    when: (found) => found.says(/\brevision\b/i) && 'revision' in found.annotation,
  },
  OperationFamilyHasManyEmptyRevisions: {
    message:
      "The operation family '{family}' has several operations with empty revision. Only one operation can have empty revision.",
    rules: { 'annotation-family-revisions': {} },
    when: (found) => found.says(/\brevision\b/i),
  },
  OperationFamilyHasManyActiveOperations: {
    message:
      "The operation family '{family}' has more than two active operations. Extra operations must be deprecated.",
    rules: { 'annotation-family-revisions': {} },
  },
  OperationFamilyHasManyActiveProductionOperations: {
    message:
      "The operation family '{family}' has several active operations in Production status. Previous revisions should be deprecated.",
    rules: { 'annotation-family-revisions': {} },
    when: (found) => found.says(/\bproduction\b/i),
  },
  OperationStatusAheadOfConnector: {
    message: "The operation '{operation}' cannot be in a Production status ahead of the connector.",
    rules: { 'annotation-status': {} },
    when: ({ isInOperation }) => isInOperation,
  },
  ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations: {
    message:
      "The 'x-ms-api-annotation' extension for operation '{operation}' is invalid. The replacement property should be specified for deprecated operations only.",
    rules: { 'annotation-replacement': {} },
    when: ({ operation }) => member(operation, 'deprecated') !== true,
  },
  ApiAnnotationExtensionReplacementInfoMissingApiProperty: {
    message:
      "The 'x-ms-api-annotation' extension for operation '{operation}' is invalid. The replacement property must specify 'api' property.",
    rules: { 'annotation-replacement': {} },
    when: ({ annotation }) => member(annotation['replacement'], 'api') === undefined,
  },
  ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty: {
    message:
      "The 'x-ms-api-annotation' extension for operation '{operation}' is invalid. The replacement property must specify 'operationId' property.",
    rules: { 'annotation-replacement': {} },
  },
  ResponseReferenceNotFound: {
    message: "The response reference '{ref}' could not be found in the swagger document.",
    rules: { 'response-ref': {} },
    when: (found) => found.refersTo('#/responses/') && found.target === undefined,
  },
  ResponseReferenceNotValid: {
    message:
      "The response reference '{ref}' is not valid. Response references must start with '#/responses/' and be valid JSON Pointers.",
    rules: { 'response-ref': {} },
    when: (found) => !found.refersTo('#/responses/'),
  },
  ResponseRefLoopNotAllowed: {
    message: "The response definition may not use a '$ref' to point to another definition.",
    rules: { 'response-ref': {} },
  },
  ResponseHeadersAreNotUnique: {
    message: 'The response headers are not unique.',
    rules: { 'response-headers-duplicate': {} },
  },
  ResponseExampleMustBeProducedByOperation: {
    message: "The response example '{key}' is not produced by the operation '{operation}'.",
    rules: { 'response-example-mime': {} },
  },
};
