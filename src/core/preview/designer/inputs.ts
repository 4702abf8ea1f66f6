import { type Card, cardOf } from './card.ts';
import { inCardOrder } from './cardOrder.ts';
import { fieldsOf } from './fields.ts';
import type { PlacedOperation } from './operations.ts';
import type { Resolved } from './resolved.ts';
import type { Budget } from './scope.ts';
import type { DesignerInput } from './shape.ts';

/** The inputs of an operation in the order of its card (designer-preview.md 4). */
export function inputsOf(
  operation: PlacedOperation,
  document: Resolved,
  budget: Budget,
): DesignerInput[] {
  const hasCapabilities = document.has('x-ms-capabilities');
  const cards = fieldsOf(operation, budget).map((field) =>
    cardOf(field, { budget, hasCapabilities }),
  );
  return withDependencies(inCardOrder([...cards, ...headersCards(operation)]));
}

/** All headers of an operation as one dictionary: `x-ms-headers` (designer-preview.md 4.2). */
function headersCards({ value }: PlacedOperation): Card[] {
  if (!value.holds('x-ms-headers')) return [];
  const headers = value.get('x-ms-headers');
  const name = headers.text('name') ?? '';
  const description = headers.text('description');
  const input: DesignerInput = {
    key: 'header.$',
    name,
    in: 'header',
    title: headers.text('summary') ?? name,
    ...(description !== undefined && { description }),
    type: 'object',
    required: true,
    show: 'always',
    editor: 'dictionary',
  };
  return [{ input, waitsFor: [] }];
}

/** A reference names an input: the first one of the card that has just that name, of those that are always there. */
function withDependencies(cards: readonly Card[]): DesignerInput[] {
  const keys = new Map<string, string>();
  for (const { input } of cards) {
    if (!input.dynamicSchema && !keys.has(input.name)) keys.set(input.name, input.key);
  }
  return cards.map(({ input, waitsFor }) => {
    const dependsOn = [...new Set(waitsFor.flatMap((name) => keys.get(name) ?? []))];
    return dependsOn.length > 0 ? { ...input, dependsOn } : input;
  });
}
