import { lastOf } from '../../../text/pointer.ts';
import { entriesOf, isObject, member, textOf } from '../../../text/value.ts';
import {
  alter,
  alterJson,
  append,
  type Defect,
  defectsIn,
  drop,
  give,
  replace,
  spell,
  where,
} from './defect.ts';
import {
  allProperties,
  connectionParameters,
  oauthSettings,
  operations,
  policies,
  policiesOf,
  root,
  securityDefinitions,
} from './places.ts';
import type { Subject } from './subject.ts';

const typed =
  (...types: readonly string[]) =>
  ({ value }: { value: Readonly<Record<string, unknown>> }): boolean =>
    types.includes(String(value['type']));

/** Whether the dialog does not ask makers for the addresses of the sign-in. */
const isNotAsked = (_: unknown, { properties }: Subject): boolean =>
  !entriesOf(member(properties, 'connectionParameters')).some(([name]) =>
    name.startsWith('token:'),
  );

const PARAMETER = 'x-ms-apimTemplateParameter.';

const policy = (templateId: string, parameters: Readonly<Record<string, string>>) => ({
  templateId,
  title: 'One that is new',
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [PARAMETER + key, value]),
  ),
});

const SETTINGS = {
  identityProvider: 'oauth2',
  clientId: 'id',
  scopes: [],
  redirectMode: 'GlobalPerConnector',
};

/** Sign-in, in both files, and the rest of apiProperties.json. */
export const PROPERTIES_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', root, {
    'security names nothing': ['security-undefined', give('/security', [{ nowhere: [] }])],
    'security an object': ['wrong-json-type', give('/security', {})],
    'security dropped': ['security-root-missing', drop('/security')],
    'security misspelt': ['unknown-property', spell('/securityDefinitions', 'securityDefinition')],
    'security definitions a list': ['wrong-json-type', replace('/securityDefinitions', [])],
    'security definition too many': [
      'security-several-definitions',
      where(
        ({ value }) => entriesOf(value['securityDefinitions']).length === 1,
        give('/securityDefinitions/more', { type: 'basic' }),
      ),
    ],
  }),
  ...defectsIn('definition', operations, {
    'operation secured by nothing': ['security-undefined', give('/security', [{ nowhere: [] }])],
  }),
  ...defectsIn('definition', securityDefinitions, {
    'requirement null': [
      'security-value-missing',
      ({ at }) => [{ op: 'set', at: '/security', value: [{ [lastOf(at)]: null }] }],
    ],
    'scopes for a key': [
      'security-scopes-not-allowed',
      where(typed('apiKey', 'basic'), ({ at }) => [
        { op: 'set', at: '/security', value: [{ [lastOf(at)]: ['read'] }] },
      ]),
    ],
    'scope that is not listed': [
      'security-scope-undefined',
      where(typed('oauth2'), ({ at }) => [
        { op: 'set', at: '/security', value: [{ [lastOf(at)]: ['nowhere.read'] }] },
      ]),
    ],
    'key without a name': ['security-definition-incomplete', where(typed('apiKey'), drop('/name'))],
    'key without a place': ['security-definition-incomplete', where(typed('apiKey'), drop('/in'))],
    'key in a cookie': [
      ['security-definition-incomplete', 'value-not-in-list'],
      where(typed('apiKey'), give('/in', 'cookie')),
    ],
    'basic with a name': [
      'security-definition-incomplete',
      where(typed('basic'), give('/name', 'a')),
    ],
    'OAuth without a token URL': [
      'security-definition-incomplete',
      where(typed('oauth2'), drop('/tokenUrl')),
    ],
    'OAuth without an authorization URL': [
      'security-definition-incomplete',
      where(typed('oauth2'), drop('/authorizationUrl')),
    ],
    'OAuth without a flow': [
      ['security-definition-incomplete', 'oauth-flow'],
      where(typed('oauth2'), drop('/flow')),
    ],
    'OAuth of an implicit flow': ['oauth-flow', where(typed('oauth2'), give('/flow', 'implicit'))],
    'OAuth over http': [
      'oauth-url-insecure',
      alter('/tokenUrl', (url) => url.replace(/^https:/, 'http:')),
    ],
    'security of no kind': [
      ['auth-type-unsupported', 'value-not-in-list'],
      give('/type', 'digest'),
    ],
    'security of OpenAPI 3': [
      ['auth-type-unsupported', 'value-not-in-list'],
      give('/type', 'http'),
    ],
    'scopes a list': [
      'security-definition-incomplete',
      where(typed('oauth2'), give('/scopes', ['read'])),
    ],
  }),
  ...defectsIn('properties', allProperties, {
    'brand colour dropped': ['brand-color-format', drop('/iconBrandColor')],
    'brand colour by name': ['brand-color-format', give('/iconBrandColor', 'red')],
    'brand colour short': ['brand-color-format', give('/iconBrandColor', '#abc')],
    'brand colour without a hash': ['brand-color-format', give('/iconBrandColor', 'da3b01')],
    'brand colour white': ['brand-color-forbidden', give('/iconBrandColor', '#FFFFFF')],
    'brand colour of the old template': [
      'brand-color-forbidden',
      give('/iconBrandColor', '#007ee5'),
    ],
    'brand colour of its own': [
      'brand-color-independent',
      give('/iconBrandColor', '#123456'),
      'independent',
    ],
    'publisher dropped': ['publisher-missing', drop('/publisher')],
    'publisher blank': ['publisher-missing', give('/publisher', '')],
    'publisher with a slash': ['publisher-characters', give('/publisher', 'Contoso/Fabrikam')],
    'stack owner dropped': ['stack-owner-missing', drop('/stackOwner')],
    'stack owner blank': ['stack-owner-missing', give('/stackOwner', ' ')],
    'stack owner of another': ['publisher-stack-owner', give('/stackOwner', 'Fabrikam Again')],
    'stack owner misspelt': [
      ['properties-unknown-member', 'stack-owner-missing'],
      spell('/stackOwner', 'stackowner'),
    ],
    'unknown member': ['properties-unknown-member', give('/displayName', 'Contoso')],
    'colour misspelt': [
      ['properties-unknown-member', 'brand-color-format'],
      spell('/iconBrandColor', 'iconBrandColour'),
    ],
    'capability unknown': ['capability-invalid', give('/capabilities', ['webhooks'])],
    'capabilities a text': ['wrong-json-type', give('/capabilities', 'actions')],
    'policies an object': ['wrong-json-type', give('/policyTemplateInstances', {})],
    'connection parameters a list': ['wrong-json-type', replace('/connectionParameters', [])],
    'connection parameter of a bad name': [
      'connection-parameter-name',
      give('/connectionParameters/my-region', {
        type: 'string',
        uiDefinition: { displayName: 'Region', description: 'The region.', tooltip: 'The region.' },
      }),
    ],
    'connection parameter that nobody uses': [
      'connection-parameter-unused',
      give('/connectionParameters/nobody', {
        type: 'string',
        uiDefinition: { displayName: 'Nobody', description: 'Of nobody.', tooltip: 'Of nobody.' },
      }),
    ],
    'password as plain text': [
      'connection-parameter-secret',
      give('/connectionParameters/password', {
        type: 'string',
        uiDefinition: { displayName: 'Password', description: 'The word.', tooltip: 'The word.' },
      }),
    ],
    'sets without a form': [
      'parameter-sets-shape',
      give('/connectionParameterSets', { values: [] }),
    ],
    'OAuth without its URLs': [
      'oauth-parameters-missing',
      give('/connectionParameters/token', {
        type: 'oauthSetting',
        oAuthSettings: { ...SETTINGS, customParameters: {} },
      }),
    ],
    'Entra ID without its resource': [
      'oauth-parameters-missing',
      give('/connectionParameters/token', {
        type: 'oauthSetting',
        oAuthSettings: { ...SETTINGS, identityProvider: 'aad', customParameters: {} },
      }),
    ],
    'scripts for nothing there': [
      ['script-operation-unknown', 'script-file-missing'],
      give('/scriptOperations', ['Nowhere']),
    ],
    'script operations a text': ['wrong-json-type', give('/scriptOperations', 'Nowhere')],
    'key in a setting': [
      'secret-in-file',
      append(
        '/policyTemplateInstances',
        policy('setheader', {
          name: 'X-Key',
          // Not a key of anybody: only shaped like one.
          value: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'dozjgNryP4J3jVmNHl0w5N'}XgL0n3I9PlFUP0THsR8U`,
          existsAction: 'override',
        }),
      ),
    ],
    'policy of no template': [
      'policy-template-unknown',
      append('/policyTemplateInstances', policy('setcookie', {})),
    ],
    'policy for an operation not there': [
      'policy-operation-unknown',
      append('/policyTemplateInstances', {
        ...policy('routerequesttoendpoint', { newPath: '/new', httpMethod: 'GET' }),
        parameters: {
          [`${PARAMETER}newPath`]: '/new',
          [`${PARAMETER}httpMethod`]: 'GET',
          'x-ms-apimTemplate-operationName': ['Nowhere'],
        },
      }),
    ],
    'header policy without a value': [
      'policy-parameter-missing',
      append('/policyTemplateInstances', policy('setheader', { name: 'X-A' })),
    ],
    'header policy of a bad action': [
      'policy-value-invalid',
      append(
        '/policyTemplateInstances',
        policy('setheader', {
          name: 'X-A',
          value: 'a',
          existsAction: 'replace',
        }),
      ),
    ],
    'header policy of what nobody gives': [
      'policy-connection-parameter-unknown',
      append(
        '/policyTemplateInstances',
        policy('setheader', {
          name: 'X-A',
          value: "@connectionParameters('nowhere')",
          existsAction: 'override',
        }),
      ),
    ],
    'route without a slash': [
      'policy-route-path',
      append(
        '/policyTemplateInstances',
        policy('routerequesttoendpoint', { newPath: 'new', httpMethod: 'GET' }),
      ),
    ],
    'host without a scheme': [
      'policy-host-url',
      append(
        '/policyTemplateInstances',
        policy('dynamichosturl', { urlTemplate: 'api.contoso.com' }),
      ),
    ],
    'polling of what is no trigger': [
      ['trigger-polling-query', 'policy-operation-unknown'],
      append('/policyTemplateInstances', {
        ...policy('pollingtrigger', {}),
        parameters: {
          'x-ms-apimTemplate-operationName': ['Nowhere'],
          [`${PARAMETER}triggerConfig`]: { 'x-ms-triggerConfig-nextLink': '@a' },
          [`${PARAMETER}triggerDataPath`]: '@triggerBody().results',
        },
      }),
    ],
  }),
  ...defectsIn(
    'properties',
    ({ properties }) => (isObject(properties) ? [{ at: '', value: { properties } }] : []),
    {
      'something beside the properties': ['properties-missing', give('/name', 'Contoso')],
      'properties misspelt': ['properties-missing', spell('/properties', 'property')],
      'all properties a list': ['properties-missing', give('/properties', [])],
    },
  ),
  ...defectsIn('properties', connectionParameters, {
    'connection parameter of no type': ['connection-parameter-type', drop('/type')],
    'connection parameter of an unknown type': [
      'connection-parameter-type',
      give('/type', 'password'),
    ],
    'connection parameter type in capitals': [
      'connection-parameter-type',
      where(typed('securestring'), give('/type', 'secureString')),
    ],
    'connection parameter without a label': [
      'connection-parameter-label',
      where(typed('string', 'securestring'), drop('/uiDefinition/displayName')),
    ],
    'connection parameter without a description': [
      'connection-parameter-label',
      where(typed('string', 'securestring'), drop('/uiDefinition/description')),
    ],
    'connection parameter without a form': [
      'connection-parameter-label',
      where(typed('string', 'securestring'), drop('/uiDefinition')),
    ],
    'key as plain text': [
      'connection-parameter-secret',
      where(
        ({ at, value }) =>
          typed('securestring')({ value }) && /(?:key|secret|password|token)$/i.test(at),
        give('/type', 'string'),
      ),
    ],
    'connection parameter required by a boolean': [
      'connection-parameter-required-type',
      alterJson('/uiDefinition/constraints', (value) =>
        isObject(value) && value['required'] !== undefined
          ? { ...value, required: true }
          : undefined,
      ),
    ],
    'connection parameter a text': [
      ['connection-parameter-type', 'wrong-json-type'],
      give('', 'string'),
    ],
    'form of a connection parameter a text': [
      'wrong-json-type',
      where(typed('string', 'securestring'), replace('/uiDefinition', 'Key')),
    ],
    'two parameters of one tab': [
      'connection-parameter-tab-order',
      (site, subject) => {
        const [first, second] = connectionParameters(subject).filter(
          typed('string', 'securestring'),
        );
        if (!first || !second || first.at !== site.at) return undefined;
        return [second, first].map(({ at }) => ({
          op: 'set',
          at: `${at}/uiDefinition/constraints/tabIndex`,
          value: 2,
        }));
      },
    ],
    'sign-in without settings': [
      'oauth-parameters-missing',
      where(typed('oauthSetting'), drop('/oAuthSettings')),
    ],
  }),
  ...defectsIn('properties', oauthSettings, {
    'provider unknown': ['oauth-provider-unknown', give('/identityProvider', 'contoso')],
    'custom parameters dropped': [
      'oauth-parameters-missing',
      where(isNotAsked, drop('/customParameters')),
    ],
    'token URL dropped': [
      'oauth-parameters-missing',
      where(isNotAsked, drop('/customParameters/tokenUrl')),
    ],
    'authorization URL dropped': [
      'oauth-parameters-missing',
      where(isNotAsked, drop('/customParameters/authorizationUrl')),
    ],
    'refresh URL dropped': [
      'oauth-parameters-missing',
      where(isNotAsked, drop('/customParameters/refreshUrl')),
    ],
    'token URL blank': [
      'oauth-parameters-missing',
      replace('/customParameters/tokenUrl/value', ''),
    ],
    'token URL a bare text': [
      'oauth-parameter-shape',
      replace('/customParameters/tokenUrl', 'https://contoso.com/token'),
    ],
    'token URL over http': [
      'oauth-url-insecure',
      alter('/customParameters/tokenUrl/value', (url) => url.replace(/^https:/, 'http:')),
    ],
    'redirect mode unknown': ['oauth-redirect-mode', give('/redirectMode', 'Local')],
    'redirect URL of its own': [
      'oauth-redirect-url',
      give('/redirectUrl', 'https://contoso.com/redirect'),
    ],
    'app of Microsoft': [
      'oauth-first-party',
      where(
        (_, { properties }) => !/microsoft/i.test(textOf(properties, 'publisher') ?? ''),
        give('/properties/IsFirstParty', 'True'),
      ),
    ],
    'client secret in the file': [
      'secret-in-file',
      give('/clientSecret', 'q8Q~w3Rt6yU8iO0pAs2dF4gH6jK8lZ0xC2vB4nM6'),
    ],
    'scopes a text': ['wrong-json-type', replace('/scopes', 'read')],
    'resource dropped': ['oauth-parameters-missing', drop('/customParameters/resourceUri')],
  }),
  ...defectsIn('properties', policies, {
    'policy template unknown': ['policy-template-unknown', give('/templateId', 'setcookie')],
    'policy template dropped': [
      ['policy-template-unknown', 'required-value-empty', 'wrong-json-type'],
      drop('/templateId'),
    ],
    'policy title dropped': ['policy-title-missing', drop('/title')],
    'policy parameters dropped': ['policy-parameter-missing', drop('/parameters')],
    'policy parameter unknown': [
      'policy-parameter-unknown',
      give(`/parameters/${PARAMETER}nowhere`, 'a'),
    ],
    'policy of an unknown operation': [
      'policy-operation-unknown',
      where(
        ({ value }) => isObject(value['parameters']),
        append('/parameters/x-ms-apimTemplate-operationName', 'Nowhere'),
      ),
    ],
    'policy parameters a list': ['wrong-json-type', replace('/parameters', [])],
  }),
  ...defectsIn('properties', policiesOf('setheader'), {
    'header policy without a name': [
      'policy-parameter-missing',
      drop(`/parameters/${PARAMETER}name`),
    ],
    'header policy of a wrong action': [
      'policy-value-invalid',
      give(`/parameters/${PARAMETER}existsAction`, 'replace'),
    ],
    'header policy of a wrong section': [
      'policy-value-invalid',
      give('/parameters/x-ms-apimTemplate-policySection', 'Before'),
    ],
  }),
  ...defectsIn('properties', policiesOf('routerequesttoendpoint'), {
    'route of a wrong verb': [
      'policy-value-invalid',
      give(`/parameters/${PARAMETER}httpMethod`, 'FETCH'),
    ],
    'route without a path': ['policy-parameter-missing', drop(`/parameters/${PARAMETER}newPath`)],
  }),
  ...defectsIn('properties', policiesOf('dynamichosturl'), {
    'host policy without a URL': [
      'policy-parameter-missing',
      drop(`/parameters/${PARAMETER}urlTemplate`),
    ],
    'host policy of what nobody gives': [
      'policy-connection-parameter-unknown',
      give(`/parameters/${PARAMETER}urlTemplate`, "https://@connectionParameters('nowhere')"),
    ],
  }),
];
