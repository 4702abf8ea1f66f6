import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Recurrence, Texts } from '../core/preview/workflow/filledCard.ts';
import type { Json } from '../core/text/value.ts';

/** What came of a field's call at design time. `asked` is the call itself: with other values it is another one. */
export type DesignTimeAnswer = { readonly asked: string } & (
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answer: Json }
  | { readonly state: 'failed'; readonly message: string }
);

/** What a maker did with an operation's card. */
export interface CardInHand {
  readonly texts: Texts;
  /** By the key of the field that asked. */
  readonly answers: Readonly<Record<string, DesignTimeAnswer>>;
  readonly recurrence: Recurrence | undefined;
}

export const NEW_CARD: CardInHand = { texts: {}, answers: {}, recurrence: undefined };

/** By operation. It lives in this page's memory and nowhere else: anything may be typed into a card. */
export type Cards = Readonly<Record<string, CardInHand>>;

const stores = new Map<string, StoreApi<Cards>>();

/** The cards of a connector; the same store each time. */
export function cardsOf(connector: string): StoreApi<Cards> {
  const known = stores.get(connector);
  if (known) return known;
  const store = createStore<Cards>()(() => ({}));
  stores.set(connector, store);
  return store;
}

/** The card of an operation, a new one where nobody touched it. */
export const cardOf = (cards: Cards, operation: string): CardInHand =>
  (Object.hasOwn(cards, operation) ? cards[operation] : undefined) ?? NEW_CARD;

/** The cards with a change to one of them. */
export function withCard(
  cards: Cards,
  operation: string,
  change: (card: CardInHand) => Partial<CardInHand>,
): Cards {
  const card = cardOf(cards, operation);
  return { ...cards, [operation]: { ...card, ...change(card) } };
}
