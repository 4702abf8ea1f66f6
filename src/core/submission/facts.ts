import { readAuthentication } from '../connector/authentication/authentication.ts';
import { nameOf } from '../connector/authentication/kinds.ts';
import type { OAuth } from '../connector/authentication/oauth.ts';
import { METADATA_NAMES, type MetadataName, metadataAt } from '../connector/metadata.ts';
import type { Profile } from '../rules/rule.ts';
import { definitionOf, kindOf, type Operation, type OperationKind } from '../swagger/definition.ts';
import { itemsOf, type Json, member, textOf } from '../text/value.ts';

/** Successful calls that reviewers ask for, of each operation. */
export const RUNS_WANTED = 10;

/** How an operation's calls went. */
export interface Calls {
  /** Successes that the API itself answered; absent where that was not counted yet. */
  readonly live?: number;
  readonly last: 'passed' | 'differs' | 'failed';
}

/** What of a connector a submission is judged by; see `factsOf`. */
export interface Source {
  readonly profile: Profile;
  readonly definition: Json | undefined;
  /** `/properties` of apiProperties.json. */
  readonly properties: Json | undefined;
  readonly icon: Uint8Array | undefined;
  readonly hasReadme: boolean;
  readonly hasScript: boolean;
  /** By operationId, or by place for an operation that has none. */
  readonly calls: Readonly<Record<string, Calls>>;
}

export interface OperationFacts {
  /** By what its calls are known. */
  readonly name: string;
  readonly kind: OperationKind;
  readonly summary: string;
  readonly description: string;
  readonly isDeprecated: boolean;
  readonly calls: Calls | undefined;
}

/** What is known of a connector, in the words that a submission needs; what it lacks is blank. */
export interface Facts extends Pick<Source, 'profile' | 'hasReadme' | 'hasScript'> {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly publisher: string;
  readonly stackOwner: string;
  readonly contact: Readonly<Record<'name' | 'url' | 'email', string>>;
  readonly metadata: Readonly<Record<MetadataName, string>>;
  /** Scheme, host and base path. */
  readonly address: string;
  readonly brandColor: string;
  /** How people sign in, in words; `OAuth 2.0, API key` for several ways. */
  readonly signIn: string;
  readonly needsSignIn: boolean;
  readonly oauth: readonly OAuth[];
  readonly operations: readonly OperationFacts[];
  readonly parameters: number;
  readonly policies: number;
  /** Operations that are to run the script, whether there is one or not. */
  readonly scriptOperations: number;
  /** Whether a policy sets the Location header of a response, as a webhook's deletion needs it. */
  readonly setsLocation: boolean;
  /** Its size where it is a PNG. */
  readonly icon: { readonly size: PixelSize | undefined } | undefined;
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export function factsOf(source: Source): Facts {
  const { definition: root, properties, profile, icon, calls, hasReadme, hasScript } = source;
  const info = member(root, 'info');
  const contact = member(info, 'contact');
  const definition = definitionOf(root);
  const authentication = readAuthentication(root, properties);
  const ways = authentication.several?.sets.map(({ way }) => way) ?? [authentication.way];
  const policies = itemsOf(member(properties, 'policyTemplateInstances'));
  return {
    profile,
    hasReadme,
    hasScript,
    title: trimmed(info, 'title'),
    description: trimmed(info, 'description'),
    version: trimmed(info, 'version'),
    publisher: trimmed(properties, 'publisher'),
    stackOwner: trimmed(properties, 'stackOwner'),
    contact: {
      name: trimmed(contact, 'name'),
      url: trimmed(contact, 'url'),
      email: trimmed(contact, 'email'),
    },
    metadata: metadataOf(root),
    address: addressOf(root),
    brandColor: trimmed(properties, 'iconBrandColor'),
    signIn: [...new Set(ways.map(({ kind }) => nameOf(kind)))].join(', '),
    needsSignIn: ways.some(({ kind }) => kind !== 'none'),
    oauth: ways.flatMap((way) => (way.kind === 'oauth2' ? [way.oauth] : [])),
    operations: definition.operations.map((operation) => operationFacts(operation, calls)),
    parameters: definition.operations.reduce(
      (sum, operation) => sum + definition.parametersOf(operation).length,
      0,
    ),
    policies: policies.length,
    scriptOperations: itemsOf(member(properties, 'scriptOperations')).length,
    setsLocation: policies.some(setsLocation),
    icon: icon && { size: pngSize(icon) },
  };
}

const trimmed = (value: Json | undefined, key: string): string => textOf(value, key)?.trim() ?? '';

function operationFacts(operation: Operation, calls: Source['calls']): OperationFacts {
  const name = operation.operationId || operation.at;
  return {
    name,
    kind: kindOf(operation),
    summary: trimmed(operation.value, 'summary') || name,
    description: trimmed(operation.value, 'description'),
    isDeprecated: member(operation.value, 'deprecated') === true,
    calls: Object.hasOwn(calls, name) ? calls[name] : undefined,
  };
}

function metadataOf(root: Json | undefined): Facts['metadata'] {
  const found = (name: MetadataName): string => {
    const at = metadataAt(root, name);
    const value = at === undefined ? undefined : definitionOf(root).resolve(`#${at}`)?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const [website, privacy, categories] = METADATA_NAMES;
  return {
    [website]: found(website),
    [privacy]: found(privacy),
    [categories]: found(categories),
  };
}

function addressOf(root: Json | undefined): string {
  const host = trimmed(root, 'host');
  const [scheme] = itemsOf(member(root, 'schemes'));
  const base = trimmed(root, 'basePath').replace(/\/$/, '');
  return host && `${typeof scheme === 'string' ? scheme : 'https'}://${host}${base}`;
}

function setsLocation(policy: Json): boolean {
  const parameters = member(policy, 'parameters');
  return (
    trimmed(policy, 'templateId').toLowerCase() === 'setheader' &&
    trimmed(parameters, 'x-ms-apimTemplateParameter.name').toLowerCase() === 'location' &&
    trimmed(parameters, 'x-ms-apimTemplate-policySection').toLowerCase() === 'response'
  );
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand at bytes 16 and 20 of a PNG, big-endian. */
function pngSize(bytes: Uint8Array): PixelSize | undefined {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
