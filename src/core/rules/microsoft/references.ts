import { isArray, isObject, member, textOf } from '../../text/value.ts';
import type { Complaints } from './complaint.ts';

export const REFERENCES: Complaints = {
  DynamicExtensionDefinitionNotAllowedInParameter: {
    message:
      'Dynamic extensions are not allowed to be defined on the body parameter. It should be in the schema.',
    rules: { 'dynamic-on-body': {} },
  },
  DynamicListExtensionRequiredForAmbiguousReferences: {
    message:
      "The 'x-ms-dynamic-values' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-list' extension.",
    rules: { 'dynamic-list-needed': {} },
    when: (found) => found.isValues && found.says(/ambigu/i),
  },
  DynamicListExtensionRequiredForNonParameterReferences: {
    message:
      "The 'x-ms-dynamic-values' extension references properties within parameters. You need to define the 'x-ms-dynamic-list' extension.",
    rules: { 'dynamic-list-needed': {} },
    when: ({ isValues }) => isValues,
  },
  DynamicPropertiesExtensionRequiredForAmbiguousReferences: {
    message:
      "The 'x-ms-dynamic-schema' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-properties' extension.",
    rules: { 'dynamic-list-needed': {} },
    when: (found) => found.says(/ambigu/i),
  },
  DynamicPropertiesExtensionRequiredForNonParameterReferences: {
    message:
      "The 'x-ms-dynamic-schema' extension references properties within parameters. You need to define the 'x-ms-dynamic-properties' extension.",
    rules: { 'dynamic-list-needed': {} },
  },
  DynamicPropertiesExtensionRequiredForPropertiesValuePath: {
    message:
      "The 'x-ms-dynamic-schema' extension property 'value-path' points to schema properties. You need to define the 'x-ms-dynamic-properties' extension, which points to schema object.",
    rules: { 'dynamic-list-needed': {} },
    when: (found) => found.says(/value-path/),
  },
  DynamicPropertiesItemValuePathMismatch: {
    message:
      "The 'x-ms-dynamic-properties' extension should have the same item value path as 'x-ms-dynamic-schema' extension without 'properties' ending. The expected path is '{list}'.",
    rules: { 'dynamic-twin-differs': {} },
  },
  DynamicTreeExtensionMissing: {
    message: "The 'x-ms-dynamic-tree' extension must be defined to enable file picker support.",
    rules: { 'file-picker-operations': {} },
  },
  SelectedItemValuePathNotAllowedInThisPosition: {
    message:
      "The 'selectedItemValuePath' property is not allowed in this position. It is allowed only in 'browse' operation of 'x-ms-dynamic-tree' extension.",
    rules: { 'dynamic-selected-item': {} },
  },
  InvokedOperationShouldProduceArray: {
    message:
      "The dynamic operation expects an array on the specified path '{value}' which should be defined in the successful response of the invoked operation '{called}'.",
    rules: { 'dynamic-collection-not-array': {} },
  },
  InvokedOperationShouldProduceProperty: {
    message:
      "The dynamic operation expects a property on the specified path '{value}' which should be defined in the successful response of the invoked operation '{called}'.",
    rules: { 'dynamic-path-not-found': {} },
  },
  WebhookOperationsMissingNotificationUrlProperty: {
    message: "The webhook operation '{operation}' is missing notification URL property.",
    rules: { 'webhook-notification-url-missing': {} },
  },
  OperationMustHaveNotificationContentExtension: {
    message:
      "The operation '{operation}' is missing notification content extension as it has '{list}' properties marked as notification URL.",
    rules: { 'webhook-notification-content-missing': {} },
  },
  NotificationUrlNotInternal: {
    message:
      'The notification URL property itself or at least one of its parents must be internal.',
    rules: { 'webhook-notification-url-internal': {} },
  },
  NotificationUrlNotRequired: {
    message: 'The notification URL property must be required all the way through the schema chain.',
    rules: { 'webhook-notification-url-required': {} },
  },
  NotificationUrlNotString: {
    message: 'The notification URL property must be of type string.',
    rules: { 'webhook-notification-url-type': {} },
    when: ({ owner }) => textOf(owner, 'type') !== 'string',
  },
  NotificationUrlNotAllowedInThisPosition: {
    message:
      'The notification URL property is not allowed in this position. It is allowed only in input body.',
    rules: { 'webhook-notification-url-type': {} },
  },
  NotificationExtensionNotSupportedInWebhookOperation: {
    message: "The 'x-ms-notification' extension must not be defined in a webhook operation.",
    rules: { 'notification-extension': {} },
    when: (found) => found.says(/\bwebhook/i) && !found.says(/operationId|names/),
  },
  NotificationExtensionSupportedForTriggerOnly: {
    message: "The 'x-ms-notification' is supported for trigger operations only.",
    rules: { 'notification-extension': {} },
    when: ({ operation }) => member(operation, 'x-ms-trigger') === undefined,
  },
  NotificationOperationMustBeWebhook: {
    message:
      "The 'operationId' property in 'x-ms-notification' extension must be for a webhook operation.",
    rules: { 'notification-extension': {} },
  },
  SecurityRequirementMustBeDefined: {
    message: "The security requirement '{key}' is not defined in the 'securityDefinitions' object.",
    rules: { 'security-undefined': {} },
  },
  SecurityRequirementMustHaveEmptyValue: {
    message:
      "The security requirement '{key}' cannot specify any scopes, an empty array should be provided.",
    rules: { 'security-scopes-not-allowed': {} },
  },
  SecurityRequirementMustHaveValue: {
    message:
      "The security requirement '{key}' must have have a value. Provide an empty array if no OAuth scopes are required.",
    rules: { 'security-value-missing': {} },
  },
  OAuthSecurityRequirementValueMustBeScopeName: {
    message:
      "The OAuth security requirement '{scheme}' refers to scope name '{value}', but this is not defined in the 'securityDefinitions' object.",
    rules: { 'security-scope-undefined': {} },
  },
  SecuritySchemePropertyNotValid: {
    message:
      "The security definition property '{key}' is not valid for definitions of type '{type}'.",
    rules: { 'security-definition-incomplete': {} },
  },
  SecuritySchemePropertyRequired: {
    message:
      "The security definition property '{quoted}' is required for definitions of type '{type}'.",
    rules: { 'security-definition-incomplete': {} },
    when: ({ value }) => value === undefined || isObject(value),
  },
  FilterFunctionsPropertyEmpty: {
    message: "The 'filterFunctions' property must have at least one element.",
    rules: { 'filter-functions': {} },
    when: ({ value }) => isArray(value) && value.length === 0,
  },
  FilterFunctionsPropertyHasDuplicates: {
    message: "The 'filterFunctions' property cannot contain duplicates.",
    rules: { 'filter-functions': {} },
    when: (found) => found.says(/\b(?:twice|again|repeat|duplicate)/i),
  },
  FilterFunctionsPropertyInInputSchema: {
    message: "The 'filterFunctions' property has to be in the response schema.",
    rules: { 'filter-functions': {} },
    when: (found) => found.isUnder('parameters'),
  },
  FilterFunctionsPropertyInvalidValue: {
    message: "The 'filterFunctions' property supports only these values: {list}",
    rules: { 'filter-functions': {} },
  },
};
