import type { Json, JsonObject } from '../../text/value.ts';
import { operationsById } from '../designer/operations.ts';
import { Resolved } from '../designer/resolved.ts';
import { connectorName } from './connectorName.ts';
import { filledCard } from './filledCard.ts';
import { logicAppsStep } from './logicApps.ts';
import { isTrigger, stepName } from './step.ts';

/** What `preview --target logicapps` prints for a definition: each operation's new card, with its defaults, in code view. */
export interface LogicAppsFile {
  readonly title: string;
  /** By operationId, internal ones too. */
  readonly operations: Readonly<Record<string, LogicAppsOperation>>;
}

export interface LogicAppsOperation {
  readonly kind: 'trigger' | 'action';
  /** The step's name among the workflow's triggers or actions. */
  readonly name: string;
  readonly definition: JsonObject;
}

export function logicAppsPreview(root: Json): LogicAppsFile {
  const document = Resolved.root(root);
  const title = document.get('info').text('title') ?? '';
  const connection = connectorName(title);
  const operations = [...operationsById(document)].flatMap(
    ([id, place]): [string, LogicAppsOperation][] => {
      const filled = filledCard(root, place);
      if (!filled) return [];
      const kind = isTrigger(filled) ? 'trigger' : 'action';
      const definition = logicAppsStep(filled, connection);
      return [[id, { kind, name: stepName(filled), definition }]];
    },
  );
  return { title, operations: Object.fromEntries(operations) };
}
