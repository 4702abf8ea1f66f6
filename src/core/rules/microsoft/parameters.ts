import { textOf } from '../../text/value.ts';
import type { Complaints } from './complaint.ts';

export const PARAMETERS: Complaints = {
  OperationMissingPathParameter: {
    message:
      "The operation '{operation}' does not define the '{quoted}' parameter which is required by the path.",
    rules: { 'path-parameter-undefined': {} },
  },
  PathParameterNotDefinedInTemplate: {
    message: "The 'path' parameter '{name}' is not defined in the URI path template.",
    rules: { 'path-parameter-unused': {} },
  },
  PathParameterMustBeRequired: {
    message:
      "The parameter must be marked as required as it is used in the operation path. Include the 'required' property, with the value 'true'.",
    rules: { 'parameter-path-required': {} },
  },
  PathParameterMissingEncoding: {
    message:
      'Encoding for path parameter \'{name}\' is missing, which might lead to invalid requests. Use "x-ms-url-encoding": "single" to ensure the value is URL encoded.',
    rules: { 'parameter-path-encoding': {} },
  },
  QueryParameterEncodingNotSupported: {
    message:
      "Encoding for query parameter '{name}' is not supported. All query parameters are single encoded by default.",
    rules: { 'parameter-encoding-place': {} },
  },
  OperationParametersAreNotUnique: {
    message: "The parameters in the operation '{operation}' are not unique.",
    rules: { 'parameter-duplicate': {} },
    when: (found) => found.isInOperation && found.hasTwin,
  },
  OperationParametersContainDuplicateParameter: {
    message:
      "The operation '{operation}' contains duplicate parameters with name '{name}', location '{in}'.",
    rules: { 'parameter-duplicate': {} },
    when: ({ isInOperation }) => isInOperation,
  },
  PathParametersContainDuplicateParameter: {
    message: "The path '{path}' contains duplicate parameters with name '{name}', location '{in}'.",
    rules: { 'parameter-duplicate': {} },
  },
  OperationParametersContainMultipleBodyParameters: {
    message:
      "The operation '{operation}' contains multiple parameters in the location 'body', at most one is allowed.",
    rules: { 'parameter-several-bodies': {} },
    when: ({ isInOperation }) => isInOperation,
  },
  PathParametersContainMultipleBodyParameters: {
    message:
      "The path '{path}' contains multiple parameters in the location 'body', at most one is allowed.",
    rules: { 'parameter-several-bodies': {} },
  },
  ParameterListContainsFormDataAndBody: {
    message:
      "The 'parameters' list defines both a 'body' parameter, and a 'formData' parameter. Only one of these location types can be used in an operation.",
    rules: { 'parameter-several-bodies': {} },
    when: (found) => found.says(/form/i),
  },
  BodyParameterSchemaRequired: {
    message: "The 'body' parameter must define a 'schema' property.",
    rules: { 'parameter-body-shape': {} },
    when: ({ parameter }) =>
      textOf(parameter, 'in') === 'body' && parameter['schema'] === undefined,
  },
  BodyParameterPropertyNotValid: {
    message:
      "The 'body' parameter cannot use property '{key}', instead, the 'schema' property should be used to define the type used by the parameter.",
    rules: { 'parameter-body-shape': {} },
    when: ({ parameter }) => textOf(parameter, 'in') === 'body',
  },
  NonBodyParameterSchemaNotValid: {
    message: "The parameter cannot define a schema as it is not in the 'body'.",
    rules: { 'parameter-body-shape': {} },
  },
  FileParameterMustBeInFormData: {
    message: "Parameters of type 'file' are not valid in locations other than 'formData'.",
    rules: { 'parameter-file-place': {} },
  },
  InvalidFormDataParameterName: {
    message:
      "The form data parameter name '{name}' is invalid. All characters must be part of the US-ASCII character set.",
    rules: { 'parameter-form-name': {} },
  },
  AllowEmptyValueOnlyValidForQueryFormData: {
    message:
      "The parameter cannot use the 'allowEmptyValue' keyword as it is not in the 'query' or 'formData' location.",
    rules: { 'parameter-allow-empty': {} },
  },
  CollectionFormatValueNotSupported: {
    message: "The 'collectionFormat' keyword value '{value}' is not supported.",
    rules: { 'parameter-collection-format': {} },
  },
  ConnectionIdParameterNotAllowed: {
    message: "A parameter cannot be named as 'connectionId'.",
    rules: { 'parameter-name-reserved': {} },
    when: ({ parameter }) => textOf(parameter, 'name')?.toLowerCase() === 'connectionid',
  },
  ReservedParameterIsUsed: {
    message: "The parameter '{name}' is reserved and cannot be used in '{in}'.",
    rules: { 'parameter-name-reserved': {} },
  },
  ParameterReferenceNotFound: {
    message: "The parameter reference '{ref}' could not be found in the swagger document.",
    rules: { 'parameter-ref': {} },
    when: (found) => found.refersTo('#/parameters/') && found.target === undefined,
  },
  ParameterReferenceNotValid: {
    message:
      "The parameter reference '{ref}' is not valid. Parameter references must start with '#/parameters/' and be valid JSON Pointers.",
    rules: { 'parameter-ref': {} },
    when: (found) => !found.refersTo('#/parameters/'),
  },
  ParameterRefLoopNotAllowed: {
    message: "The parameter definition may not use a '$ref' to point to another definition.",
    rules: { 'parameter-ref': {} },
  },
  OperationParameterNameNotFound: {
    message: "The parameter could not be found in operation '{list}' in the swagger document.",
    rules: { 'dynamic-target-parameter-unknown': {}, 'dynamic-reference-unknown': {} },
  },
  OperationParameterNameIsAmbiguous: {
    message:
      'The parameter name is ambiguous as it matches both a parameter name and a path to a body property.',
    rules: { 'parameter-ambiguous-name': {} },
  },
  OperationMissingRequiredProperty: {
    message: "The target operation requires parameter '{quoted}'.",
    rules: { 'dynamic-target-parameter-missing': {} },
  },
  OperationParameterRequiredMismatch: {
    message:
      "The parameter is required, but an optional value is provided by operation '{operation}'. The request cannot be made until a value for this parameter is provided.",
    rules: { 'dynamic-reference-optional': {} },
  },
  OperationParameterTypeMismatch: {
    message:
      "The parameter has type '{list}', but operation '{operation}' is providing a parameter of type '{list}'.",
    rules: { 'dynamic-type-mismatch': {} },
  },
  OperationParameterStaticTypeMismatch: {
    message: "The parameter has type '{list}', but a static value is provided of type '{kind}'.",
    rules: { 'dynamic-type-mismatch': {} },
    when: ({ value }) => typeof value !== 'object' && value !== undefined,
  },
  SourcePropertyInternal: {
    message:
      "The parameter reference '{value}' in the source operation '{operation}' is internal or one of its parent(s) are internal. Either make the property visible or update the parameter reference to a static value.",
    rules: { 'dynamic-reference-internal': {} },
  },
  InternalPropertyWithDefaultOptional: {
    message:
      'The internal property has a default value but is optional. Only required properties are guaranteed to be included in requests.',
    rules: { 'parameter-internal-optional-default': {} },
  },
  PropertyMustBeRequired: {
    message:
      'The property is internal and has a default value, it must be required. Optional internal fields are ignored.',
    rules: { 'parameter-internal-optional-default': {} },
    when: ({ isInProperty }) => isInProperty,
  },
  ParamtersWithSameNameMustHaveSameTypeAndVisibility: {
    message:
      'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
    rules: { 'notification-extension': {} },
    when: (found) => found.says(/\b(?:type|visib)/i),
  },
};
