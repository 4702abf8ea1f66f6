import type { Connector } from '../connector/connector.ts';
import type { BinaryFile, ConnectorFile, TextFile } from '../connector/files.ts';
import type { Definition, Lookup, Operation, Site } from '../swagger/definition.ts';
import type { Change } from '../text/change.ts';
import type { Edits } from '../text/edit.ts';
import type { Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import type { Json } from '../text/value.ts';

/** Who will publish the connector, which decides how strictly it is judged. */
export const PROFILES = ['certified', 'independent', 'custom'] as const;
export type Profile = (typeof PROFILES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeverityByProfile = Readonly<Record<Profile, Severity | 'off'>>;

export const everywhere = (severity: Severity): SeverityByProfile => ({
  certified: severity,
  independent: severity,
  custom: severity,
});

/** What a rule is called for, and what it is handed: one call for each such place of the connector. */
export interface Visited {
  /** A file of JSON, whatever state its text is in. */
  jsonFile: { readonly file: ConnectorFile; readonly tree: Tree };
  /** The root of the definition; only when it is an object. */
  definition: Site;
  info: Site;
  pathItem: Site;
  operation: Operation;
  /** A parameter where it is written: in an operation, a path item or the shared ones; a `$ref` is not followed. */
  parameter: Site & { readonly operation: Operation | undefined };
  response: Site;
  /** A schema where it is written, nested ones included. */
  schema: Site;
  /** `/properties` of apiProperties.json; only when it is an object. */
  properties: Site;
  /** The connector as a whole: what is missing, and what files say of each other. Found at the top of the definition. */
  connector: Connector;
  /** Any text file without pointers, whatever its role: its rules say an exact range. */
  textFile: TextFile;
  /** The custom code, which has no pointers: its rules say an exact range. */
  script: TextFile;
  /** The readme; its rules say an exact range too. */
  readme: TextFile;
  /** The icon, in whatever format. */
  icon: BinaryFile;
}
export type Visit = keyof Visited;

/**
 * A fact about something of a definition (a place, a name). It has to be cheap for each version, and its answers comparable
 * by identity: words, numbers, values and operations of the definition, or lists of those.
 */
export type Fact<T> = (definition: Definition, about: string) => T;

/**
 * What a rule may look at beyond the place it was called for. What it says of a section (a path with its operations, or
 * one shared schema, parameter or response) is kept for as long as the section stays as it is. Beyond that:
 * - what it asks of `lookup`, `properties` and `fact` is noted, and its answer kept until something of that changes;
 * - with any other, it is asked again after every edit. So look there last, when all that the place itself tells has
 *   been asked, and only in rules that visit few places.
 */
export interface RuleContext {
  readonly lookup: Lookup;
  /** `/properties` of apiProperties.json, whatever it holds. */
  readonly properties: Json | undefined;
  /** Something that only the whole definition tells about one thing in it. */
  fact<T>(of: Fact<T>, about: string): T;
  readonly definition: Definition;
  readonly connector: Connector;
}

export interface Fix {
  /** What the button says: `Change to "Get an invoice"`. */
  readonly title: string;
  /** Whether it may be applied without asking: it changes no request, response, id or name that a flow may depend on. */
  readonly safe: boolean;
  /** In the file of the finding. */
  readonly changes: readonly Change[];
  /** Where the form of the text itself is wrong, instead of `changes`: offsets in the text that was analysed. */
  readonly edits?: Edits;
}

/** What a rule says of one place. */
export interface Problem {
  readonly at: Pointer;
  /** Show it at the key instead of the value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly fix?: Fix | undefined;
  /** Where this case is judged otherwise than the rule usually is. */
  readonly severity?: SeverityByProfile | undefined;
  /** An exact span, for what no pointer can say (syntax); 0-based UTF-16 offsets, `end` excluded. */
  readonly range?: { readonly start: number; readonly end: number };
}

export interface Rule<V extends Visit = Visit> {
  /** As in certification-rules.md; never renamed. */
  readonly id: string;
  readonly title: string;
  readonly severity: SeverityByProfile;
  /** One kind of place, or several where the same is asked of each. */
  readonly visits: V | readonly V[];
  /** Asked only about what has one of these keys: most places have none, and are passed over unasked. */
  readonly keys?: readonly string[];
  /** Why it matters, to makers or reviewers, in a sentence. */
  readonly why: string;
  /** Who demands it, by the letters of certification-rules.md. */
  readonly source: string;
  check(visited: Visited[V], context: RuleContext): Iterable<Problem>;
}

/** Any rule, whatever it visits: method parameters are compared bivariantly, so the list holds them all. */
export const rule = <V extends Visit>(record: Rule<V>): Rule<V> => record;
