import type { ConnectorFile, FileRole } from '../connector/files.ts';
import { MAX_SCRIPT_BYTES, sizeOf } from '../connector/script.ts';
import { type Definition, definitionOf } from '../swagger/definition.ts';
import { child, type Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import { entriesOf, isObject, type Json, jsonOf, member, textOf } from '../text/value.ts';
import { LIMITS } from './limits.ts';
import { extentOf } from './schemas/outline.ts';
import { schemaCounts } from './schemas/schema-count-operation.ts';
import { bytesIn } from './text/fileSize.ts';

/** How far something is that the platform limits. */
export interface Meter {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'bytes' | 'characters' | '';
  /** What happens above it, in a sentence. */
  readonly note: string;
  /** Where the most of it is. */
  readonly role: FileRole;
  readonly at: Pointer;
}

/** What meters read: a file, with its tree where it is JSON. */
export interface Metered {
  readonly file: ConnectorFile;
  readonly tree: Tree | undefined;
}

/** How much of it there is, and where the most. */
interface Reading {
  readonly value: number;
  readonly at: Pointer;
}

interface Gauge extends Omit<Meter, 'value' | 'at'> {
  read(definition: Definition, file: ConnectorFile, text: string): Reading;
}

/** The meters of the definition; the script has one of its own. */
const GAUGES: readonly Gauge[] = [
  {
    name: 'Size of the definition',
    most: LIMITS.definitionBytes,
    unit: 'bytes',
    note: 'The portal takes no larger one.',
    role: 'definition',
    read: (_, file, text) => ({ value: bytesIn(file, text), at: '' }),
  },
  {
    name: 'Characters in a solution',
    most: LIMITS.solutionCharacters,
    unit: 'characters',
    note: 'A solution keeps no longer definition.',
    role: 'definition',
    read: (_, __, text) => ({ value: text.length, at: '' }),
  },
  {
    name: 'Operations',
    most: LIMITS.operations,
    unit: '',
    note: 'More may be refused: the number is not published.',
    role: 'definition',
    read: ({ operations }) => ({ value: operations.length, at: '/paths' }),
  },
  {
    name: 'Schemas under one definition',
    most: LIMITS.schemas,
    unit: '',
    note: 'The validator refuses more, properties and items counted, references expanded.',
    role: 'definition',
    read: (definition) => most(sizes(definition).map(({ at, count }) => ({ at, value: count }))),
  },
  {
    name: 'Schemas in one operation',
    most: LIMITS.operationSchemas,
    unit: '',
    note: 'More may be refused: the number is not published.',
    role: 'definition',
    read: (definition) =>
      most(
        [...schemaCounts(definition)].map(({ operation: { at }, count }) => ({ at, value: count })),
      ),
  },
  {
    name: 'Depth of a schema',
    most: LIMITS.schemaDepth,
    unit: '',
    note: 'Deeper ones may be refused: the number is not published.',
    role: 'definition',
    read: (definition) => most(sizes(definition).map(({ at, depth }) => ({ at, value: depth }))),
  },
  {
    name: 'Title',
    most: LIMITS.titleCharacters,
    unit: 'characters',
    note: 'The validator refuses a longer one.',
    role: 'definition',
    read: ({ root }) => lengthOf(root, 'title'),
  },
  {
    name: 'Description',
    most: LIMITS.descriptionCharacters,
    unit: 'characters',
    note: 'The validator refuses a longer one.',
    role: 'definition',
    read: ({ root }) => lengthOf(root, 'description'),
  },
];

/**
 * How near the connector is to what the platform limits. After an edit it costs what the edit touched, and one look at
 * every definition and operation.
 */
export function metersOf(files: Iterable<Metered>): readonly Meter[] {
  return [...files].flatMap(({ file, tree }): Meter[] => {
    if (file.role === 'script') return [scriptMeter(file)];
    if (file.role !== 'definition' || !tree) return [];
    const definition = definitionOf(tree.root && jsonOf(tree.root));
    return GAUGES.map(({ read, ...gauge }) => ({
      ...gauge,
      ...read(definition, file, tree.text),
    }));
  });
}

const scriptMeter = (file: ConnectorFile): Meter => ({
  name: 'Custom code',
  value: sizeOf(file),
  most: MAX_SCRIPT_BYTES,
  unit: 'bytes',
  note: 'The platform takes no larger script.',
  role: 'script',
  at: '',
});

function lengthOf(root: Json, key: string): Reading {
  const at = child('/info', key);
  return { value: textOf(member(root, 'info'), key)?.length ?? 0, at };
}

const sizes = (definition: Definition) =>
  entriesOf(member(definition.root, 'definitions')).flatMap(([name, schema]) =>
    isObject(schema) ? [{ at: child('/definitions', name), ...extentOf(definition, schema) }] : [],
  );

const most = (readings: readonly Reading[]): Reading =>
  readings.reduce((best, reading) => (reading.value > best.value ? reading : best), {
    value: 0,
    at: '',
  });
