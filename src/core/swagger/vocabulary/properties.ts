import {
  either,
  flag,
  free,
  integer,
  key,
  list,
  map,
  type ObjectType,
  object,
  oneOf,
  type PropertiesObject,
  required,
  text,
} from './types.ts';

const CHOICES = 'The values there are; the box becomes a drop-down.';

/** The objects of apiProperties.json (auth.md 1, 2, 7, 11; policies.md 1). */
export const PROPERTIES_OBJECTS: Readonly<Record<PropertiesObject, ObjectType>> = {
  propertiesFile: {
    keys: {
      $schema: key(text, 'The schema that editors check the file against.'),
      properties: required(object('properties'), 'All that the file says.'),
    },
  },
  properties: {
    keys: {
      connectionParameters: key(
        map(object('connectionParameter')),
        'What a maker is asked for when a connection is made, by names that policies read.',
      ),
      connectionParameterSets: key(
        object('connectionParameterSets'),
        'Several ways to sign in, of which a maker chooses one.',
      ),
      iconBrandColor: required(text, 'The colour behind the icon, as #rrggbb.'),
      capabilities: key(
        list(oneOf('actions', 'triggers', 'gateway')),
        'Only gateway changes anything: it offers the on-premises data gateway.',
      ),
      policyTemplateInstances: key(
        list(object('policy')),
        'What is done to requests and responses on their way, in this order.',
      ),
      scriptOperations: key(
        list(text),
        'The operations that run the custom code; all of them when absent.',
      ),
      publisher: key(text, 'The company or person that publishes the connector.'),
      stackOwner: key(text, 'Who owns the service behind the API.'),
      script: key(object('script'), 'The older form of scriptOperations.'),
    },
  },
  script: {
    keys: {
      language: key(oneOf('CSharpScript'), 'The language of the custom code.'),
      operationIds: key(list(text), 'The operations that run the custom code.'),
    },
  },
  connectionParameter: {
    keys: {
      type: required(
        oneOf('securestring', 'string', 'oauthSetting', 'gatewaySetting', 'int', 'bool'),
        'A secret (securestring), a plain text, or a sign-in (oauthSetting).',
      ),
      oAuthSettings: key(object('oAuthSettings'), 'How the sign-in goes, of an oauthSetting.'),
      gatewaySettings: key(object('gatewaySettings'), 'The data gateway, of a gatewaySetting.'),
      uiDefinition: key(object('uiDefinition'), 'How the connection dialog shows it.'),
      allowedValues: key(list(object('allowedValue')), CHOICES),
      defaultValue: key(text, 'The value where none is given.'),
      metadata: key(object('sourceMetadata'), 'Where the value comes from; of token:TenantId.'),
    },
  },
  sourceMetadata: {
    keys: {
      sourceType: required(
        oneOf('AzureActiveDirectoryTenant'),
        'The tenant that the maker signed in to.',
      ),
    },
  },
  gatewaySettings: {
    keys: {
      dataSourceType: key(oneOf('CustomConnector'), 'The kind of data source behind the gateway.'),
      connectionDetails: key(list(free), 'Empty for connectors.'),
    },
  },
  uiDefinition: {
    keys: {
      displayName: required(text, 'The label of the box; its key shows where this is absent.'),
      description: key(text, 'What to enter; it shows in the empty box.'),
      tooltip: key(text, 'The help behind the box.'),
      constraints: key(object('constraints'), 'Whether and how the box is shown.'),
      schema: key(object('setSchema'), 'In parameter sets, where the description is read from.'),
    },
  },
  setSchema: {
    keys: {
      type: key(text, 'The type of the parameter once more.'),
      format: key(text, 'The format of the value.'),
      description: key(text, 'What to enter.'),
    },
  },
  constraints: {
    keys: {
      required: key(
        oneOf('true', 'false'),
        'Whether a value must be given; only the text "true" makes it so.',
      ),
      hidden: key(oneOf('true', 'false'), 'Whether the box is left out; a text, not a flag.'),
      hideInUI: key(oneOf('true', 'false'), 'The same as hidden.'),
      clearText: key(flag, 'Whether a securestring is shown while it is typed.'),
      tabIndex: key(integer, 'The place among the boxes, from 1.'),
      allowedValues: key(list(object('allowedValue')), CHOICES),
      capability: key(
        list(oneOf('gateway', 'cloud')),
        'The box shows only with the data gateway, or only without.',
      ),
      dependentParameter: key(free, 'The box shows only while another has a value.'),
      dependencies: key(free, 'The box shows only while another has one of some values.'),
      editor: key(oneOf('identitypicker'), 'The control that the value is chosen with.'),
      default: key(free, 'The value where the box is left blank.'),
    },
  },
  allowedValue: {
    keys: {
      text: key(text, 'The words that makers see; the value where absent.'),
      value: required(text, 'The value that is sent.'),
      uiDefinition: key(object('uiDefinition'), 'The words that makers see.'),
    },
  },
  oAuthSettings: {
    keys: {
      identityProvider: required(text, 'Whose sign-in it is: oauth2 for most services.'),
      clientId: key(either(text, { kind: 'null' }), 'The app’s id; a placeholder in public files.'),
      clientSecret: key(
        either(text, { kind: 'null' }),
        'Never in a file: the tools take it apart.',
      ),
      scopes: key(list(text), 'The rights that are asked for, one an item.'),
      redirectMode: key(
        oneOf('GlobalPerConnector', 'Global', 'Direct'),
        'Whether all connectors share the redirect address, or this one has its own.',
      ),
      redirectUrl: key(text, 'The address that the sign-in comes back to.'),
      properties: key(object('oAuthProperties'), 'What the platform knows about the app.'),
      customParameters: key(
        map(object('customParameter')),
        'The provider’s own values: addresses, templates, tenant.',
      ),
      additionalParameters: key(free, 'Values that another field chooses, for templates.'),
    },
  },
  oAuthProperties: {
    keys: {
      IsFirstParty: key(oneOf('False', 'True'), 'Whether the app is one of Microsoft’s own.'),
      IsOnbehalfofLoginSupported: key(flag, 'Whether a flow can act for the maker.'),
      AzureActiveDirectoryResourceId: key(text, 'The API in Microsoft Entra ID.'),
    },
  },
  customParameter: { keys: { value: key(text, 'The value.') } },
  connectionParameterSets: {
    keys: {
      uiDefinition: required(object('uiDefinition'), 'The label above the ways to sign in.'),
      values: required(list(object('parameterSet')), 'The ways to sign in.'),
    },
  },
  parameterSet: {
    keys: {
      name: required(text, 'Its name, unique: letters, digits, - and _.'),
      uiDefinition: required(object('uiDefinition'), 'How the way is called.'),
      parameters: required(map(object('connectionParameter')), 'What this way asks for.'),
      metadata: key(object('setMetadata'), 'What else holds for connections of this way.'),
    },
  },
  setMetadata: {
    keys: { allowSharing: key(flag, 'Whether a connection can be shared with others.') },
  },
  policy: {
    keys: {
      templateId: required(text, 'The template of the policy.'),
      title: key(text, 'What the policy is called in lists.'),
      type: key(oneOf('PollingTrigger'), 'Only on policies of polling triggers.'),
      parameters: key(object('policyParameters'), 'What the template is given.'),
    },
  },
  policyParameters: {
    keys: {
      'x-ms-apimTemplate-operationName': key(
        list(text),
        'The operations that the policy runs for; all of them when absent.',
      ),
      'x-ms-apimTemplate-policySection': key(
        oneOf('Request', 'Response', 'Failure'),
        'When the policy runs.',
      ),
    },
  },
};
