import type { Change } from '../text/change.ts';
import { child, lastOf, type Pointer, parentOf } from '../text/pointer.ts';
import { entriesOf, isObject, type Json, type JsonObject, member, textOf } from '../text/value.ts';
import { type Definition, definitionOf, type Operation, VERBS, type Verb } from './definition.ts';

/** What to change in the definition, and where the operation stands then. */
export interface Placing {
  readonly changes: readonly Change[];
  readonly at: Pointer;
}

const PATHS: Pointer = '/paths';
const isVerb = (key: string): boolean => (VERBS as readonly string[]).includes(key);
const pathAt = (path: string): Pointer => child(PATHS, path);
const verbsOf = (pathItem: Json | undefined): string[] =>
  entriesOf(pathItem)
    .map(([key]) => key)
    .filter(isVerb);

/** A kind of operation that can be made from nothing. */
export type NewKind = 'action' | 'polling' | 'webhook';

/** A new operation right behind the one at `after` (behind all, without). Its path and id are free ones. */
export function newOperation(root: JsonObject, kind: NewKind, after: Pointer | undefined): Placing {
  const definition = definitionOf(root);
  const { stem, path, verb } = BLANKS[kind];
  const operationId = freeId(definition, stem);
  const free = freePath(root, path);
  const { operation, beside } = blankOperation(kind, operationId);
  return {
    changes: [insertPath(root, free, { ...beside, [verb]: operation }, after)],
    at: child(pathAt(free), verb),
  };
}

const BLANKS: Readonly<Record<NewKind, { stem: string; path: string; verb: Verb }>> = {
  action: { stem: 'NewAction', path: '/new-action', verb: 'get' },
  polling: { stem: 'OnNewItem', path: '/new-items', verb: 'get' },
  webhook: { stem: 'OnNewEvent', path: '/subscriptions', verb: 'post' },
};

function blankOperation(
  kind: NewKind,
  operationId: string,
): { operation: JsonObject; beside: JsonObject } {
  const item: JsonObject = {
    type: 'object',
    properties: { id: { type: 'string', 'x-ms-summary': 'ID', description: 'The ID.' } },
  };
  const response = (schema: JsonObject): JsonObject => ({ 200: { description: 'OK', schema } });
  switch (kind) {
    case 'action':
      return {
        operation: {
          summary: '',
          description: '',
          operationId,
          parameters: [],
          responses: response(item),
        },
        beside: {},
      };
    case 'polling':
      return {
        operation: {
          summary: '',
          description: '',
          operationId,
          'x-ms-trigger': 'batch',
          parameters: [],
          responses: response({ type: 'array', items: item }),
        },
        beside: {},
      };
    case 'webhook': {
      const callback = {
        type: 'string',
        'x-ms-notification-url': true,
        'x-ms-visibility': 'internal',
        'x-ms-summary': 'Callback URL',
        description: 'Where the service sends the event.',
      };
      const body = {
        name: 'body',
        in: 'body',
        required: true,
        schema: {
          type: 'object',
          required: ['callbackUrl'],
          properties: { callbackUrl: callback },
        },
      };
      return {
        operation: {
          summary: '',
          description: '',
          operationId,
          'x-ms-trigger': 'single',
          parameters: [body],
          responses: { 201: { description: 'Created' } },
        },
        beside: { 'x-ms-notification-content': { description: 'The event.', schema: item } },
      };
    }
  }
}

/** A copy right behind the operation, on a path and under an operationId of its own. */
export function duplicateOperation(
  root: JsonObject,
  { at, path, verb, value, pathItem, operationId }: Operation,
): Placing {
  const definition = definitionOf(root);
  const summary = textOf(value, 'summary');
  const copy: JsonObject = {
    ...value,
    ...(summary === undefined ? {} : { summary: `${summary} (copy)` }),
    operationId: freeId(definition, `${operationId || 'Operation'}Copy`),
  };
  const beside = Object.fromEntries(entriesOf(pathItem.value).filter(([key]) => !isVerb(key)));
  const free = freePath(root, `${path.replace(/\/$/, '')}/copy`);
  return {
    changes: [insertPath(root, free, { ...beside, [verb]: copy }, at)],
    at: child(pathAt(free), verb),
  };
}

/** Takes an operation out, and its path with the last one on it. */
export const removeOperation = ({ at, pathItem }: Operation): readonly Change[] => [
  { op: 'remove', at: verbsOf(pathItem.value).length > 1 ? at : pathItem.at },
];

/**
 * Gives an operation another path or verb. Alone on its path, the path is renamed with all that stands beside it; else
 * the operation moves to the path of that name, or to a new one that gets the parameters that were beside it.
 * @returns undefined where another operation has that path and verb
 */
export function placeOperation(
  root: JsonObject,
  operation: Operation,
  path: string,
  verb: Verb,
): Placing | undefined {
  const to = child(pathAt(path), verb);
  if (to === operation.at) return { changes: [], at: to };
  const target = member(root['paths'], path);
  if (target !== undefined && member(target, verb) !== undefined) return undefined;
  if (path === operation.path)
    return { changes: [{ op: 'rename', at: operation.at, key: verb }], at: to };
  const changes: Change[] = [];
  if (verbsOf(operation.pathItem.value).length === 1 && target === undefined) {
    if (verb !== operation.verb) changes.push({ op: 'rename', at: operation.at, key: verb });
    changes.push({ op: 'rename', at: operation.pathItem.at, key: path });
    return { changes, at: to };
  }
  const parameters = member(operation.pathItem.value, 'parameters');
  const beside: JsonObject = parameters === undefined ? {} : { parameters };
  changes.push(
    target === undefined
      ? insertPath(root, path, { ...beside, [verb]: operation.value }, operation.at)
      : { op: 'set', at: to, value: operation.value },
    ...removeOperation(operation),
  );
  return { changes, at: to };
}

/**
 * Moves an operation past another, which it stands right behind (`by` 1) or before (-1) in the list. The list follows the
 * file: first by path, then by verb. So among the verbs of one path the verb moves; else its whole path does, with all
 * verbs on it, past the other's whole path: no order of paths puts one between the verbs of another.
 */
export function moveOperation(
  root: JsonObject,
  operation: Operation,
  past: Operation,
): readonly Change[] {
  if (operation.path === past.path) {
    const keys = Object.keys(operation.pathItem.value);
    return [{ op: 'move', at: operation.at, to: keys.indexOf(past.verb) }];
  }
  const paths = Object.keys(isObject(root['paths']) ? root['paths'] : {});
  return [{ op: 'move', at: operation.pathItem.at, to: paths.indexOf(past.path) }];
}

function insertPath(
  root: JsonObject,
  path: string,
  value: JsonObject,
  after: Pointer | undefined,
): Change {
  const at = pathAt(path);
  if (!isObject(root['paths'])) return { op: 'set', at: PATHS, value: { [path]: value } };
  const neighbour = after === undefined ? undefined : lastOf(parentOf(after));
  return { op: 'insert', at, value, ...(neighbour === undefined ? {} : { after: neighbour }) };
}

function freeId(definition: Definition, stem: string): string {
  return firstFree(stem, (name) => definition.operationsWithId(name).length > 0);
}

const freePath = (root: JsonObject, stem: string): string =>
  firstFree(stem, (name) => member(root['paths'], name) !== undefined, '-');

/** `Name`, `Name2`, `Name3` …: the first that is not taken. */
export function firstFree(stem: string, isTaken: (name: string) => boolean, joint = ''): string {
  let name = stem;
  for (let count = 2; isTaken(name); count++) name = `${stem}${joint}${count}`;
  return name;
}
