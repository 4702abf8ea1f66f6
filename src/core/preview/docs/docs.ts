import { dialogOf } from '../../connector/authentication/dialog.ts';
import { type Connector, textFileOf } from '../../connector/connector.ts';
import { METADATA_NAMES, metadataAt } from '../../connector/metadata.ts';
import { definitionOf } from '../../swagger/definition.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { introductionOf } from './introduction.ts';
import { isTriggerDocs, operationDocs, returnedSchemas } from './operationDocs.ts';
import { definitionsIn, valueRows } from './schemaRows.ts';
import type { ConnectionDocs, DocsFile, Fact, Throttle } from './shape.ts';

/** What the page says of a connector unless Microsoft set another limit; no file of a connector holds it. */
const USUAL_THROTTLING: readonly Throttle[] = [
  { name: 'API calls per connection', calls: 100, renewalPeriod: 60 },
];

/** The reference page of a connector. @param root the definition; @param properties the whole of apiProperties.json */
export function docsOf(
  connector: Connector,
  root: Json | undefined,
  properties: Json | undefined,
): DocsFile {
  const definition = definitionOf(root);
  const info = member(root, 'info');
  const contact = member(info, 'contact');
  const shown = definition.operations.filter(({ value }) => isShown(value));
  const operations = shown
    .map((operation) => ({
      isTrigger: isTriggerDocs(operation),
      docs: operationDocs(definition, operation),
    }))
    .sort((a, b) => compared(a.docs.summary, b.docs.summary));
  const names = definitionsIn(
    definition,
    shown.flatMap((each) => returnedSchemas(definition, each)),
  );
  return {
    title: textOf(info, 'title')?.trim() ?? '',
    description: textOf(info, 'description') ?? '',
    contact: facts([
      ['Name', textOf(contact, 'name')],
      ['URL', textOf(contact, 'url')],
      ['Email', textOf(contact, 'email')],
    ]),
    metadata: facts([
      ['Publisher', textOf(member(properties, 'properties'), 'publisher')],
      ...METADATA_NAMES.map((name): [string, string | undefined] => {
        const at = metadataAt(root, name);
        const value = at === undefined ? undefined : definition.resolve(`#${at}`)?.value;
        return [name, typeof value === 'string' ? value : undefined];
      }),
    ]),
    introduction: introductionOf(
      textFileOf(connector, 'intro')?.text,
      textFileOf(connector, 'readme'),
    ),
    connections: connectionsOf(properties),
    throttling: USUAL_THROTTLING,
    actions: operations.flatMap(({ isTrigger, docs }) => (isTrigger ? [] : docs)),
    triggers: operations.flatMap(({ isTrigger, docs }) => (isTrigger ? docs : [])),
    definitions: names.toSorted(compared).map((name) => {
      const schema = { $ref: `#/definitions/${name}` };
      const site = definition.follow({ at: '', value: schema });
      return {
        name,
        description: textOf(site?.value, 'description') ?? '',
        rows: valueRows(definition, schema),
      };
    }),
  };
}

const compared = (a: string, b: string): number => a.localeCompare(b, 'en');

const isShown = (operation: Json): boolean =>
  textOf(operation, 'x-ms-visibility')?.toLowerCase() !== 'internal';

const facts = (pairs: readonly (readonly [string, string | undefined])[]): readonly Fact[] =>
  pairs.flatMap(([name, value]) => (value?.trim() ? [{ name, value: value.trim() }] : []));

/** How the page calls what a connection asks for. */
const TYPES = {
  text: 'string',
  masked: 'securestring',
  choice: 'string',
  check: 'bool',
  gateway: 'gatewaySetting',
  identity: 'managedIdentity',
  file: 'clientCertificate',
} as const;

function connectionsOf(properties: Json | undefined): readonly ConnectionDocs[] {
  return dialogOf(member(properties, 'properties')).ways.map(({ name, description, fields }) => ({
    name: name || 'Default',
    description: description || 'Parameters for creating connection.',
    parameters: fields.map(({ label, control, placeholder, tooltip, required }) => ({
      name: label,
      type: TYPES[control],
      description: placeholder || tooltip,
      required,
    })),
  }));
}
