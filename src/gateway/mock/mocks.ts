import type { MockReply } from '../../core/runtime/mock/answer.ts';
import { type MockedApi, mockedApi } from '../../core/runtime/mock/api.ts';
import { type Incoming } from '../../core/runtime/mock/incoming.ts';
import { mockReply } from '../../core/runtime/mock/reply.ts';
import { createStore, type MockStore } from '../../core/runtime/mock/store.ts';
import { definitionOf } from '../../core/swagger/definition.ts';
import { parse } from '../../core/text/parse.ts';
import { isObject, type Json, jsonOf, member, textOf } from '../../core/text/value.ts';
import type { Exchange } from './exchange.ts';

/** A connector's API that the gateway plays. */
export interface Mock {
  readonly id: string;
  readonly api: MockedApi;
  readonly store: MockStore;
  /** The newest last. */
  readonly exchanges: Exchange[];
}

/** What the text of a definition gives; undefined for no JSON object. */
export function jsonIn(text: string): Json | undefined {
  const { root } = parse(text);
  return root && jsonOf(root);
}

const MAX_MOCKS = 20;

/** The mocks of a session, by id: the same for the same connector's name. Of too many the one unused longest goes. */
export class Mocks {
  private readonly byId = new Map<string, Mock>();
  private readonly idOfName = new Map<string, string>();

  /** Plays a definition from now on; what the session made stays where the definition still knows it. */
  put(definition: Json, properties: Json | undefined): Mock {
    const id = this.idFor(textOf(member(definition, 'info'), 'title')?.trim() ?? '');
    const before = this.byId.get(id);
    const api = below(`/mock/${id}`, mockedApi(definitionOf(definition), properties));
    const mock: Mock = {
      id,
      api,
      store: before ? storeFor(api, before.store) : createStore(),
      exchanges: before?.exchanges ?? [],
    };
    this.keep(mock);
    return mock;
  }

  get(id: string): Mock | undefined {
    const mock = this.byId.get(id);
    if (mock) this.keep(mock);
    return mock;
  }

  private keep(mock: Mock) {
    this.byId.delete(mock.id);
    this.byId.set(mock.id, mock);
    const [oldest] = this.byId.keys();
    if (this.byId.size > MAX_MOCKS && oldest !== undefined) this.byId.delete(oldest);
  }

  /** Names that read alike (`Orders`, `orders!`) get ids of their own. */
  private idFor(name: string): string {
    const known = this.idOfName.get(name);
    if (known !== undefined) return known;
    const plain = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40);
    const taken = new Set(this.idOfName.values());
    const base = plain || 'connector';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    this.idOfName.set(name, id);
    return id;
  }
}

/** The API with a path before all its own, so that the links it writes lead back to it. */
const below = (prefix: string, api: MockedApi): MockedApi => ({
  ...api,
  basePaths: api.basePaths.map((path) => prefix + path),
});

/** Items of a path that is gone are never asked for; subscriptions are for operations as they now are. */
function storeFor({ definition }: MockedApi, store: MockStore): MockStore {
  const subscriptions = [...store.subscriptions].flatMap(([id, subscription]) => {
    const [operation] = definition.operationsWithId(subscription.operation.operationId);
    return operation ? [[id, { ...subscription, operation }] as const] : [];
  });
  return { ...store, subscriptions: new Map(subscriptions) };
}

export const replyOf = ({ api, store }: Mock, incoming: Incoming): MockReply =>
  mockReply(api, incoming, store);

export const isDefinition = (json: Json | undefined): json is Json =>
  isObject(json) && isObject(member(json, 'paths'));
