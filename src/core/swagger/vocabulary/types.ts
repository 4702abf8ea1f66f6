/** The kinds of object that have keys of their own, in Swagger 2.0 and inside extensions. */
export type SwaggerObject =
  | 'root'
  | 'info'
  | 'contact'
  | 'license'
  | 'tag'
  | 'externalDocs'
  | 'securityDefinition'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'responses'
  | 'response'
  | 'header'
  | 'items'
  | 'schema'
  | 'xml';
export type ExtensionObject =
  | 'metadatum'
  | 'rootCapabilities'
  | 'testConnection'
  | 'filePicker'
  | 'call'
  | 'operationCapabilities'
  | 'connectorAnnotation'
  | 'operationAnnotation'
  | 'replacement'
  | 'triggerMetadata'
  | 'triggerValue'
  | 'notificationContent'
  | 'notification'
  | 'operationContext'
  | 'dynamicValues'
  | 'dynamicList'
  | 'dynamicSchema'
  | 'dynamicProperties'
  | 'dynamicTree'
  | 'treeSettings'
  | 'treeCall'
  | 'enumValue'
  | 'autorestEnum'
  | 'editorOptions'
  | 'editorOption'
  | 'pageable'
  | 'documentationLink'
  | 'aiManifest'
  | 'aiData'
  | 'aiOperation'
  | 'copilot';
/** Those of apiProperties.json. */
export type PropertiesObject =
  | 'propertiesFile'
  | 'properties'
  | 'script'
  | 'connectionParameter'
  | 'sourceMetadata'
  | 'gatewaySettings'
  | 'uiDefinition'
  | 'setSchema'
  | 'constraints'
  | 'allowedValue'
  | 'oAuthSettings'
  | 'oAuthProperties'
  | 'customParameter'
  | 'connectionParameterSets'
  | 'parameterSet'
  | 'setMetadata'
  | 'policy'
  | 'policyParameters';
export type ObjectName = SwaggerObject | ExtensionObject | PropertiesObject;

/** What a value may be. */
export type ValueType =
  /** With `oneOf`, only one of these words. */
  | { readonly kind: 'text'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'flag' | 'number' | 'integer' | 'null' }
  | { readonly kind: 'list'; readonly items: ValueType }
  | { readonly kind: 'object'; readonly name: ObjectName }
  /** An object whose keys are names that the author chooses. */
  | { readonly kind: 'map'; readonly each: ValueType }
  | { readonly kind: 'either'; readonly of: readonly ValueType[] }
  /** Any JSON, which says nothing to the products by its keys: examples, defaults. */
  | { readonly kind: 'free' };

export interface Key {
  readonly is: ValueType;
  /** What it is for, in a sentence. */
  readonly says: string;
  /** Whether the object must have it, and not blank. */
  readonly required: boolean;
}
export type Keys = Readonly<Record<string, Key>>;

export interface ObjectType {
  readonly keys: Keys;
  /** What stands under every other name, where names are the author's but extensions have a place beside them. */
  readonly each?: ValueType;
  /** The object needs at least one of these keys. */
  readonly someOf?: readonly string[];
}

/** An `x-` key that the products or their tools know. */
export interface Extension {
  /** The objects on which a product reads it; `anywhere` for what none reads and tools leave behind. */
  readonly on: readonly ObjectName[] | 'anywhere';
  readonly is: ValueType;
  readonly says: string;
  /** Where its shape is another one on some object. */
  readonly unless?: Partial<Readonly<Record<ObjectName, ValueType>>>;
}

export const text: ValueType = { kind: 'text' };
export const flag: ValueType = { kind: 'flag' };
export const number: ValueType = { kind: 'number' };
export const integer: ValueType = { kind: 'integer' };
export const nothing: ValueType = { kind: 'null' };
export const free: ValueType = { kind: 'free' };
export const oneOf = (...words: readonly string[]): ValueType => ({ kind: 'text', oneOf: words });
export const list = (items: ValueType): ValueType => ({ kind: 'list', items });
export const object = (name: ObjectName): ValueType => ({ kind: 'object', name });
export const map = (each: ValueType): ValueType => ({ kind: 'map', each });
export const either = (...of: readonly ValueType[]): ValueType => ({ kind: 'either', of });

export const key = (is: ValueType, says: string): Key => ({ is, says, required: false });
export const required = (is: ValueType, says: string): Key => ({ is, says, required: true });
