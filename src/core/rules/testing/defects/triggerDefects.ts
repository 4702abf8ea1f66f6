import { child, parentOf } from '../../../text/pointer.ts';
import { entriesOf, itemsOf, type Json, member } from '../../../text/value.ts';
import { type Defect, defectsIn, drop, give, replace, spell, where } from './defect.ts';
import {
  actions,
  argumentsGiven,
  asks,
  bodies,
  callbacks,
  parametersIn,
  pathItems,
  triggers,
} from './places.ts';

const isPlainText = ({ value }: { value: Readonly<Record<string, Json>> }): boolean =>
  value['type'] === 'string' && !Object.keys(value).some((key) => key.startsWith('x-ms-dynamic'));

/** Triggers, webhooks, and extensions that ask other operations. */
export const TRIGGER_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', triggers(), {
    'trigger in capitals': [
      'trigger-kind',
      ({ at, value }) => {
        const kind = value['x-ms-trigger'];
        return typeof kind === 'string'
          ? [{ op: 'set', at: `${at}/x-ms-trigger`, value: kind.toUpperCase() }]
          : undefined;
      },
    ],
    'trigger of no kind': ['trigger-kind', give('/x-ms-trigger', 'sometimes')],
    'trigger a boolean': [['trigger-kind', 'wrong-json-type'], give('/x-ms-trigger', true)],
    'trigger that does not say when': [
      'trigger-summary',
      give('/summary', 'Invoice has been paid'),
    ],
    'trigger described otherwise': [
      'trigger-description',
      give('/description', 'An invoice has been paid by someone.'),
    ],
  }),
  ...defectsIn('definition', actions, {
    'action made a polling trigger': [
      ['trigger-polling-policy', 'trigger-batch-array'],
      give('/x-ms-trigger', 'batch'),
    ],
    'subscriptions told of elsewhere': [
      'notification-extension',
      give('/x-ms-notification', { operationId: 'Nowhere' }),
    ],
  }),
  ...defectsIn('definition', pathItems, {
    'content dropped': ['webhook-notification-content-missing', drop('/x-ms-notification-content')],
    'content misspelt': [
      ['extension-misspelt', 'webhook-notification-content-missing'],
      spell('/x-ms-notification-content', 'x-ms-notification-contnet'),
    ],
  }),
  ...defectsIn('definition', callbacks, {
    'callback not marked': ['webhook-notification-url-missing', drop('/x-ms-notification-url')],
    'callback visible': ['webhook-notification-url-internal', drop('/x-ms-visibility')],
    'callback a number': ['webhook-notification-url-type', replace('/type', 'integer')],
    'callback optional': [
      'webhook-notification-url-required',
      ({ at }, subject) => {
        const owner = parentOf(parentOf(at));
        const required = itemsOf(
          member(subject.definition.resolve(`#${owner}`)?.value, 'required'),
        );
        const name = at.slice(at.lastIndexOf('/') + 1);
        const rest = required.filter((one) => one !== name);
        if (rest.length === required.length) return undefined;
        return rest.length > 0
          ? [{ op: 'set', at: `${owner}/required`, value: rest }]
          : [{ op: 'remove', at: `${owner}/required` }];
      },
    ],
    'callback property dropped': ['webhook-notification-url-missing', drop('')],
  }),
  ...defectsIn('definition', parametersIn('query'), {
    'callback in a query': ['webhook-notification-url-type', give('/x-ms-notification-url', true)],
  }),
  ...defectsIn('definition', asks('values', 'list', 'schema', 'properties'), {
    'operation asked that is not there': [
      'dynamic-operation-unknown',
      replace('/operationId', 'Nowhere'),
    ],
    'operation asked dropped': ['dynamic-source-missing', drop('/operationId')],
    'operation asked blank': [
      ['dynamic-source-missing', 'required-value-empty'],
      replace('/operationId', ''),
    ],
    'input given that is not there': [
      'dynamic-target-parameter-unknown',
      give('/parameters/nowhere', 'a'),
    ],
    'inputs a list': ['wrong-json-type', replace('/parameters', [])],
    'item selected outside of a tree': [
      'dynamic-selected-item',
      give('/parameters/nowhere', { selectedItemValuePath: 'id' }),
    ],
  }),
  ...defectsIn('definition', asks('values'), {
    'value path dropped': ['dynamic-value-path-missing', drop('/value-path')],
    'value path blank': [
      ['dynamic-value-path-missing', 'required-value-empty'],
      replace('/value-path', ''),
    ],
    'value path that is not there': ['dynamic-path-not-found', replace('/value-path', 'nowhere')],
    'title path that is not there': ['dynamic-path-not-found', replace('/value-title', 'nowhere')],
    'value path misspelt': ['dynamic-value-path-missing', spell('/value-path', 'value-pth')],
    'collection that is not there': [
      ['dynamic-collection-not-array', 'dynamic-path-not-found'],
      replace('/value-collection', 'nowhere'),
    ],
    'values misspelt': [
      'extension-misspelt',
      ({ owner }) => [
        { op: 'rename', at: `${owner.at}/x-ms-dynamic-values`, key: 'x-ms-dynamic-value' },
      ],
    ],
  }),
  ...defectsIn('definition', asks('list'), {
    'item path that is not there': ['dynamic-path-not-found', replace('/itemValuePath', 'nowhere')],
    'item path dropped': ['dynamic-value-path-missing', drop('/itemValuePath')],
    'item title that is not there': [
      'dynamic-path-not-found',
      replace('/itemTitlePath', 'nowhere'),
    ],
    'items path that is not there': [
      ['dynamic-collection-not-array', 'dynamic-path-not-found'],
      replace('/itemsPath', 'nowhere'),
    ],
    'twins that ask differently': [
      'dynamic-twin-differs',
      ({ at, owner, operationId }, { definition }) => {
        if (owner.value['x-ms-dynamic-values'] === undefined) return undefined;
        const other = definition.operations.find(
          (one) => one.operationId !== operationId && one.operationId !== '',
        );
        return other && [{ op: 'set', at: `${at}/operationId`, value: other.operationId }];
      },
    ],
  }),
  ...defectsIn('definition', asks('schema'), {
    'asked schema of no object': [
      'dynamic-schema-type',
      ({ owner }) =>
        owner.value['in'] === undefined
          ? [{ op: 'set', at: `${owner.at}/type`, value: 'string' }]
          : undefined,
    ],
  }),
  ...defectsIn('definition', argumentsGiven, {
    'reference to an input that is not there': [
      'dynamic-reference-unknown',
      replace('/parameter', 'nowhere'),
    ],
    'new reference to an input that is not there': [
      'dynamic-reference-unknown',
      replace('/parameterReference', 'nowhere'),
    ],
    'argument dropped': ['dynamic-target-parameter-missing', drop('')],
    'argument misspelt': [
      ['dynamic-target-parameter-unknown', 'dynamic-target-parameter-missing'],
      ({ at }) => [{ op: 'rename', at, key: 'nowhere' }],
    ],
  }),
  ...defectsIn('definition', asks('open', 'browse'), {
    'tree of an operation that is not there': [
      'dynamic-operation-unknown',
      replace('/operationId', 'Nowhere'),
    ],
    'tree without an operation': ['dynamic-source-missing', drop('/operationId')],
  }),
  ...defectsIn('definition', parametersIn('query'), {
    'input that asks its own operation': [
      'dynamic-self',
      where(isPlainText, ({ at, operation }) => [
        {
          op: 'set',
          at: `${at}/x-ms-dynamic-values`,
          value: { operationId: operation.operationId, 'value-path': 'id' },
        },
      ]),
    ],
  }),
  ...defectsIn('definition', actions, {
    'next page under another name': [
      'pageable-next-link',
      give('/x-ms-pageable', { nextLinkName: 'next' }),
    ],
  }),
  ...defectsIn('definition', bodies, {
    'filter of what is sent': [
      'filter-functions',
      ({ at, value }) => {
        const name = entriesOf(value['properties'])[0]?.[0];
        return name === undefined
          ? undefined
          : [
              {
                op: 'set',
                at: child(at, 'properties', name, 'x-ms-capabilities'),
                value: { filterFunctions: ['eq'] },
              },
            ];
      },
    ],
  }),
];
