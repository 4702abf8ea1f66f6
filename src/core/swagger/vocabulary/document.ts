import {
  flag,
  free,
  key,
  list,
  map,
  type ObjectType,
  object,
  oneOf,
  required,
  type SwaggerObject,
  text,
} from './types.ts';

const mediaTypes = (what: string) =>
  key(list(text), `The media types that ${what}, such as application/json.`);

/** The objects around the operations. */
export const DOCUMENT_OBJECTS = {
  root: {
    keys: {
      swagger: required(oneOf('2.0'), 'The version of the format; connectors are written in 2.0.'),
      info: required(
        object('info'),
        'What the connector is called and for, and who answers for it.',
      ),
      host: required(text, 'The name of the server that the API runs on, without scheme or path.'),
      basePath: key(text, 'The beginning of every path, with a slash in front.'),
      schemes: key(
        list(oneOf('https', 'http', 'ws', 'wss')),
        'The protocols that the API is called by; publishing takes https.',
      ),
      consumes: mediaTypes('requests are sent as where the operation says nothing else'),
      produces: mediaTypes('responses have where the operation says nothing else'),
      paths: required(object('paths'), 'The operations of the API by their paths.'),
      definitions: key(map(object('schema')), 'Schemas that operations share, by their names.'),
      parameters: key(
        map(object('parameter')),
        'Parameters that operations share, by their names.',
      ),
      responses: key(map(object('response')), 'Responses that operations share, by their names.'),
      securityDefinitions: key(
        map(object('securityDefinition')),
        'The ways to sign in, by their names; one of them is used.',
      ),
      security: key(list(map(free)), 'The way to sign in, and the scopes it asks for.'),
      tags: key(list(object('tag')), 'Words on the tags that group operations.'),
      externalDocs: key(object('externalDocs'), 'Where more is written about the API.'),
    },
  },
  info: {
    keys: {
      title: required(text, 'The name of the connector in every list: at most 30 characters.'),
      version: required(text, 'The version of this description, such as 1.0.'),
      description: key(
        text,
        'What the connector is for, as makers read it in the gallery: 30 to 500 characters.',
      ),
      termsOfService: key(text, 'The terms of service of the API.'),
      contact: key(object('contact'), 'Whom makers ask for help; needed for publishing.'),
      license: key(object('license'), 'The licence of the API.'),
    },
  },
  contact: {
    keys: {
      name: key(text, 'The person or team that supports the connector.'),
      url: key(text, 'The page where support is found.'),
      email: key(text, 'The address that support questions go to.'),
    },
  },
  license: {
    keys: {
      name: required(text, 'The name of the licence.'),
      url: key(text, 'Where the licence is written.'),
    },
  },
  tag: {
    keys: {
      name: required(text, 'The tag, as operations name it.'),
      description: key(text, 'What the operations of this tag have in common.'),
      externalDocs: key(object('externalDocs'), 'Where more is written about the tag.'),
    },
  },
  externalDocs: {
    keys: {
      url: required(text, 'The address of the page.'),
      description: key(text, 'What is found there.'),
    },
  },
  securityDefinition: {
    keys: {
      type: required(oneOf('basic', 'apiKey', 'oauth2'), 'The kind of sign-in.'),
      description: key(text, 'What a maker should know about signing in.'),
      name: key(text, 'The header or query parameter that carries the API key.'),
      in: key(oneOf('query', 'header'), 'Where the API key travels.'),
      flow: key(
        oneOf('implicit', 'password', 'application', 'accessCode'),
        'How OAuth hands out tokens; connectors use accessCode.',
      ),
      authorizationUrl: key(text, 'The page where a maker signs in.'),
      tokenUrl: key(text, 'The address that exchanges a code for tokens.'),
      scopes: key(map(text), 'The rights that can be asked for, each with what it allows.'),
    },
  },
  paths: { keys: {}, each: object('pathItem') },
  xml: {
    keys: {
      name: key(text, 'The element or attribute that stands for the property.'),
      namespace: key(text, 'The namespace of the element, a URL.'),
      prefix: key(text, 'The prefix of the name.'),
      attribute: key(flag, 'Whether the property is an attribute instead of an element.'),
      wrapped: key(flag, 'Whether an element stands around the items of a list.'),
    },
  },
} as const satisfies Partial<Record<SwaggerObject, ObjectType>>;
