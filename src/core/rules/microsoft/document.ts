import type { Complaints } from './complaint.ts';

export const DOCUMENT: Complaints = {
  SpecificationVersionIncorrect: {
    message: 'The \'swagger\' property must have the string value "2.0".',
    rules: { 'swagger-version': {} },
  },
  RequiredPropertyMissing: {
    message: "The '{key}' property is required.",
    rules: {
      'info-required': {},
      'title-empty': { key: 'title' },
      'description-empty': { key: 'description' },
      'contact-missing': { key: 'contact' },
      'metadata-missing': { key: 'x-ms-connector-metadata' },
      'operation-summary-missing': { key: 'summary' },
      'operation-description-missing': { key: 'description' },
      'parameter-summary-missing': { key: 'x-ms-summary' },
      'parameter-description-missing': { key: 'description' },
      'parameter-type-missing': { key: 'type' },
      'response-description-missing': { key: 'description' },
    },
    when: (found) => found.isMissing,
  },
  RequiredValueEmpty: {
    message: "The '{key}' property must have not empty value.",
    rules: {
      'required-value-empty': {},
      'title-empty': { key: 'title' },
      'description-empty': { key: 'description' },
      'host-missing': { key: 'host' },
      'operation-summary-missing': { key: 'summary' },
      'operation-description-missing': { key: 'description' },
      'parameter-summary-missing': { key: 'x-ms-summary' },
      'parameter-description-missing': { key: 'description' },
      'response-description-missing': { key: 'description' },
    },
    when: (found) => !found.isMissing,
  },
  AdditionalPropertyNotAllowed: {
    message: "The property '{key}' is not allowed and must be removed.",
    rules: { 'unknown-property': {} },
  },
  ExtensionNameNotValid: {
    message:
      'The property \'{key}\' is not valid. If this property is an extension, its name must begin with "x-".',
    rules: { 'unknown-property': {} },
    when: ({ key }) => /^(?:x|ms)[-_]|^x?ms/i.test(key),
  },
  JsonTypeIncorrect: {
    message:
      "The type of the property is incorrect. Expected type '{list}', but value is of type '{kind}'.",
    rules: { 'wrong-json-type': {} },
  },
  JsonValueNotInEnum: {
    message: 'The property value must be one of the following: {list}.',
    rules: { 'value-not-in-list': {} },
  },
  HostNameNotValid: {
    message: "The 'host' property, if present, must be a valid URI host without a scheme or path.",
    rules: { 'host-invalid': {} },
  },
  BasePathNotValid: {
    message: "The 'basePath' property, if present, must start with a '/' character.",
    rules: { 'base-path-invalid': {} },
  },
  SchemesArrayEmpty: {
    message: "The 'schemes' array requires at least one value.",
    rules: { 'schemes-empty': {} },
  },
  SchemeNotValid: {
    message: "The 'schemes' property must only contain transfer protocols from the list: {list}.",
    rules: { 'schemes-invalid': { list: 'http, https, ws, wss' } },
  },
  SchemeNotSupported: {
    message: 'The WebSocket transfer protocol schemes are not supported.',
    rules: { 'schemes-invalid': {} },
    when: ({ value }) => value === 'ws' || value === 'wss',
  },
  UrlNotValid: {
    message: "The 'url' property must be a valid absolute URL.",
    rules: { 'contact-url-invalid': {}, 'metadata-url-invalid': {} },
  },
  ContactEmailNotValid: {
    message: "The contact 'email' property, if present, must be a valid email address.",
    rules: { 'contact-email-invalid': {} },
  },
  ConnectorMetadataPropertiesMissing: {
    message: "The connector metadata property '{quoted}' is required.",
    rules: { 'metadata-property-missing': {} },
  },
  InvalidConnectorCategory: {
    message: 'The connector category is invalid. Available categories are: [{list}].',
    rules: {
      'metadata-category-unknown': {
        list: 'AI, Business Management, Business Intelligence, Collaboration, Commerce, Communication, Content and Files, Finance, Data, Human Resources, Internet of Things, IT Operations, Lifestyle and Entertainment, Marketing, Productivity, Sales and CRM, Security, Social Media, Website',
      },
    },
  },
  TooManyConnectorCategories: {
    message: "The maximum allowed number of categories for the connector is '{limit}'.",
    rules: { 'metadata-category-count': { limit: '2' } },
  },
  ValueContainsRestrictedWords: {
    message: "The value '{value}' contains at least one of the restricted words: '{list}'.",
    rules: {
      'title-restricted-word': { list: 'api, connector' },
      'description-restricted-word': { list: 'power apps, power automate, logic apps' },
    },
  },
  FieldLengthNotInRange: {
    message: "The '{key}' value must be between '30' and '500' characters.",
    rules: { 'description-length': { key: 'description' } },
  },
  FieldLengthExceeded: {
    message: "The '{key}' value goes over the character limit '{limit}'",
    rules: {
      'title-too-long': { key: 'title', limit: '30' },
      'parameter-summary-too-long': { key: 'x-ms-summary', limit: '80' },
    },
  },
  ValueMustBeInEnglish: {
    message: "The '{key}' value must be written in English.",
    rules: { 'title-not-english': {}, 'description-not-english': {} },
  },
  ValueMustEndWithAlphanumeric: {
    message: "The '{key}' value must end with alphanumeric character.",
    rules: { 'title-end-char': {}, 'operation-summary-end': {} },
  },
  ProductionStatusOnBetaService: {
    message: 'The connector cannot be in Production status on a beta service.',
    rules: { 'annotation-status': {} },
    when: ({ isInOperation }) => !isInOperation,
  },
  TagRedefined: {
    message: "The 'tags' property defines tag '{quoted}' multiple times.",
    rules: { 'tags-duplicate': {} },
  },
  ArrayDuplicateValue: {
    message: 'The array contains duplicate values, values must be unique.',
    rules: { 'array-duplicate-value': {}, 'enum-duplicate': {} },
  },
  SwaggerKeywordNotSupported: {
    message: "The '{key}' keyword is not supported.",
    rules: { 'openapi3-keyword': {} },
  },
};
