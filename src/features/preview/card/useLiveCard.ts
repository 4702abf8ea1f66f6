import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DesignerInput } from '../../../core/preview/designer/shape.ts';
import { fieldsIn } from '../../../core/preview/workflow/answers.ts';
import { designTimeCall } from '../../../core/preview/workflow/designTimeCall.ts';
import {
  type FetchedFields,
  type FilledCard,
  filledCard,
  type Recurrence,
} from '../../../core/preview/workflow/filledCard.ts';
import { definitionOf, type Operation } from '../../../core/swagger/definition.ts';
import type { Json } from '../../../core/text/value.ts';
import {
  type CardInHand,
  cardOf,
  cardsOf,
  type DesignTimeAnswer,
  withCard,
} from '../../../store/cards.ts';
import { useStudio } from '../../../store/desk.tsx';
import { callOf, useApiProperties } from '../../test/call.ts';
import { testName } from '../../test/testName.ts';
import { useSender } from '../../test/useSender.ts';
import { useTesting, useTestingStore } from '../../test/useTesting.ts';
import { askService, nameOfCall } from './askService.ts';

/** How a field's choices or fields stand. */
export type Asking =
  | { readonly state: 'none' }
  /** Other fields must be filled in first, or it cannot be asked at all. */
  | { readonly state: 'waiting'; readonly message: string }
  /** Nobody asked yet. */
  | { readonly state: 'unasked' }
  | DesignTimeAnswer;

export interface LiveCard {
  readonly filled: FilledCard;
  /** What was typed, by key; undefined for an untouched field. */
  readonly texts: CardInHand['texts'];
  /** Who is asked: the mock costs nothing, the API itself only on the user's word. */
  readonly target: 'mock' | 'api';
  setText(key: string, text: string): void;
  setRecurrence(recurrence: Recurrence): void;
  clear(): void;
  askingOf(input: DesignerInput): Asking;
  /** Asks the service, unless it answered just that already. */
  ask(input: DesignerInput): void;
}

/** As the gateway waits for an answer, in ms. */
const LONGEST = 30_000;

/** Long enough for a word to be typed, in ms. */
const PAUSE = 400;

/** The card of an operation with what was typed into it, and what the service said to its fields. */
export function useLiveCard(root: Json, operation: Operation): LiveCard | undefined {
  const name = testName(operation);
  const cards = cardsOf(useStudio((state) => state.current?.id ?? ''));
  const hand = useStore(cards, (state) => cardOf(state, name));
  const testing = useTestingStore();
  const target = useTesting((state) => state.target);
  const apiProperties = useApiProperties();
  const { hasGateway, sender } = useSender();
  const filled = useFilled(root, operation, hand);
  const change = (how: (card: CardInHand) => Partial<CardInHand>) =>
    cards.setState((state) => withCard(state, name, how), true);

  const callFor = (input: DesignerInput) => filled && designTimeCall(root, filled, input);
  const askingOf = (input: DesignerInput): Asking => {
    const call = callFor(input);
    if (!call) return { state: 'none' };
    if (!call.ok) return { state: 'waiting', message: call.message };
    if (!hasGateway)
      return {
        state: 'waiting',
        message: 'The studio’s local server asks the service: start it with npm start.',
      };
    const known = hand.answers[input.key];
    return known?.asked === nameOfCall(call) ? known : { state: 'unasked' };
  };
  const settle = (key: string, answer: DesignTimeAnswer) =>
    change(({ answers }) =>
      answers[key]?.asked === answer.asked ? { answers: { ...answers, [key]: answer } } : {},
    );
  const ask = (input: DesignerInput) => {
    const call = callFor(input);
    const { state } = askingOf(input);
    if (!call?.ok || (state !== 'unasked' && state !== 'failed')) return;
    const asked = nameOfCall(call);
    const { key } = input;
    change(({ answers }) => ({ answers: { ...answers, [key]: { asked, state: 'loading' } } }));
    const signal = AbortSignal.timeout(LONGEST);
    void sender(signal)
      .then((who) => {
        const { operation: called, values } = call;
        const definition = definitionOf(root);
        return askService(
          callOf(definition, apiProperties, called, values, testing.getState(), who.base),
          who,
          signal,
        );
      })
      .catch((fault: unknown) => ({
        state: 'failed' as const,
        message: fault instanceof Error ? fault.message : 'The call could not be made.',
      }))
      .then((outcome) => settle(key, { asked, ...outcome }));
  };

  useAskForFields(filled, target, askingOf, ask);
  return (
    filled && {
      filled,
      texts: hand.texts,
      target,
      setText: (key, text) => change(({ texts }) => ({ texts: { ...texts, [key]: text } })),
      setRecurrence: (recurrence) => change(() => ({ recurrence })),
      clear: () => change(() => ({ texts: {}, answers: {}, recurrence: undefined })),
      askingOf,
      ask,
    }
  );
}

/** First without what was fetched: what a placeholder asks with comes from the fields that are always there. */
function useFilled(
  root: Json,
  { path, verb }: Operation,
  { texts, answers, recurrence }: CardInHand,
): FilledCard | undefined {
  return useMemo(() => {
    const place = { path, method: verb };
    const filling = { texts, ...(recurrence && { recurrence }) };
    const bare = filledCard(root, place, filling);
    const placeholders = bare?.inputs.filter(({ dynamicSchema }) => dynamicSchema) ?? [];
    if (!bare || placeholders.length === 0) return bare;
    const fetched: Record<string, readonly DesignerInput[]> = {};
    for (const input of placeholders) {
      const fields = fetchedFields(root, bare, input, answers[input.key]);
      if (fields) fetched[input.key] = fields;
    }
    return filledCard(root, place, { ...filling, fetched });
  }, [root, path, verb, texts, answers, recurrence]);
}

/** The fields that stand for a placeholder: those of an answer to what it asks now. */
function fetchedFields(
  root: Json,
  bare: FilledCard,
  input: DesignerInput,
  answer: DesignTimeAnswer | undefined,
): FetchedFields[string] | undefined {
  const call = designTimeCall(root, bare, input);
  if (!call?.ok || !input.dynamicSchema || answer?.state !== 'ready') return undefined;
  if (answer.asked !== nameOfCall(call)) return undefined;
  const fields = fieldsIn(answer.answer, input.dynamicSchema, input);
  return fields && fields.length > 0 ? fields : undefined;
}

/** The mock is asked for a placeholder's fields as soon as it can be, as the designer does. */
function useAskForFields(
  filled: FilledCard | undefined,
  target: LiveCard['target'],
  askingOf: LiveCard['askingOf'],
  ask: LiveCard['ask'],
): void {
  const wanted =
    target === 'mock'
      ? filled?.inputs.find((input) => input.dynamicSchema && askingOf(input).state === 'unasked')
      : undefined;
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => ask(wanted), PAUSE);
    return () => clearTimeout(timer);
  });
}
