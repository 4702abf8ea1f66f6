import { append, type Defect, defectsIn, drop, give, replace, spell, where } from './defect.ts';
import { bodyOwners, operations, parametersIn, root } from './places.ts';

/** Where the API is, and in which formats it talks. */
export const HOST_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', root, {
    'host dropped': ['host-missing', drop('/host')],
    'host blank': [['host-missing', 'required-value-empty'], give('/host', '')],
    'host with a scheme': ['host-invalid', give('/host', 'https://api.contoso.com')],
    'host with a path': ['host-invalid', give('/host', 'api.contoso.com/v1')],
    'host with a blank': ['host-invalid', give('/host', 'api contoso.com')],
    'host for tests': ['host-not-production', give('/host', 'api.staging.contoso.com')],
    'host on a port': ['host-ip-or-port', give('/host', 'api.contoso.com:8443')],
    'host an address': ['host-ip-or-port', give('/host', '203.0.113.7')],
    'host of the template': ['placeholder-text', give('/host', '___')],
    'host a number': ['wrong-json-type', replace('/host', 5)],
    'base path without a slash': ['base-path-invalid', give('/basePath', 'v1')],
    'base path with a slash behind': ['base-path-trailing-slash', give('/basePath', '/v1/')],
    'base path misspelt': ['unknown-property', spell('/basePath', 'basepath')],
    'schemes empty': ['schemes-empty', give('/schemes', [])],
    'schemes with sockets': ['schemes-invalid', append('/schemes', 'wss')],
    'schemes without https': ['schemes-https-missing', give('/schemes', ['http'])],
    'schemes with http too': ['schemes-http', give('/schemes', ['https', 'http'])],
    'schemes a text': ['wrong-json-type', give('/schemes', 'https')],
    'schemes twice the same': ['array-duplicate-value', give('/schemes', ['https', 'https'])],
    'media type of no form': ['mime-invalid', give('/produces', ['json'])],
    'media type that designers do not send': [
      'mime-unsupported',
      give('/consumes', ['application/x-protobuf']),
    ],
    'consumes a text': ['wrong-json-type', give('/consumes', 'application/json')],
    'media type twice': [
      'array-duplicate-value',
      give('/produces', ['application/json', 'application/json']),
    ],
    'tags twice the same': ['tags-duplicate', give('/tags', [{ name: 'a' }, { name: 'a' }])],
    'tag without a name': ['required-value-empty', give('/tags', [{ name: '' }])],
  }),
  ...defectsIn('definition', operations, {
    'operation consumes nothing that is one': ['mime-invalid', give('/consumes', ['json'])],
    'operation produces nothing that is one': ['mime-invalid', give('/produces', ['json; '])],
    'operation tagged twice': ['array-duplicate-value', give('/tags', ['Invoices', 'Invoices'])],
  }),
  ...defectsIn('definition', bodyOwners, {
    'body sent as a form': [
      'mime-schema-mismatch',
      give('/consumes', ['application/x-www-form-urlencoded']),
    ],
  }),
  ...defectsIn('definition', parametersIn('formData'), {
    'form sent as JSON': [
      'mime-schema-mismatch',
      (site) => [{ op: 'set', at: `${site.operation.at}/consumes`, value: ['application/json'] }],
    ],
    'file sent as a plain form': [
      ['form-urlencoded-binary', 'mime-schema-mismatch'],
      where(
        ({ value }) => value['type'] === 'file',
        (site) => [
          {
            op: 'set',
            at: `${site.operation.at}/consumes`,
            value: ['application/x-www-form-urlencoded'],
          },
        ],
      ),
    ],
  }),
];
