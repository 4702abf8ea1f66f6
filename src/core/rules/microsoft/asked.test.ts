import { describe, expect, it } from 'vitest';
import type { Pointer } from '../../text/pointer.ts';
import { askedIn, isAsked } from './asked.ts';

const asked = (text: string) =>
  askedIn(text).map(({ rules, at }) => ({ rules: [...rules].slice(0, 1), at }));

describe('what a pasted line asks for', () => {
  it.each<[string, string, string[], Pointer | undefined]>([
    [
      'a message with its place',
      "The 'summary' property is required. ValuePath: /paths/~1orders/get",
      ['info-required'],
      '/paths/~1orders/get',
    ],
    [
      'a line of a log',
      "##[error] Error : info : The 'title' value must end with alphanumeric character. ValuePath: '/info/title'.",
      ['title-end-char'],
      '/info/title',
    ],
    [
      'a message whose names stand between',
      "the operationId 'ListOrders' is used multiple times.\n Operation identifiers must be unique.",
      ['operation-id-duplicate'],
      undefined,
    ],
    ['a code', 'OperationIdNotUnique', ['operation-id-duplicate'], undefined],
    ['a code of the portal', 'Policy 5000.2.1.1.', ['brand-color-format'], undefined],
    ['a place alone', 'ValuePath: /paths/~1orders/get/summary', [], '/paths/~1orders/get/summary'],
  ])('%s', (_, text, rules, at) => {
    expect(asked(text)).toEqual([{ rules, at }]);
  });

  it('several lines ask for all of it', () => {
    const text =
      "The 'contact' property is required. ValuePath: /info The array should have items specified. ValuePath: /definitions/A";
    expect(asked(text)).toEqual([
      { rules: ['info-required'], at: '/info' },
      { rules: ['parameter-items'], at: '/definitions/A' },
    ]);
  });

  it.each(['', 'summary', 'get an order', 'x'.repeat(100_000), "''''"])(
    '%.20s asks for nothing',
    (text) => {
      expect(askedIn(text)).toEqual([]);
    },
  );

  it('is found at the place, below it and right above it', () => {
    const [ask] = askedIn('ValuePath: /paths/~1orders/get/summary');
    const found = (pointer: Pointer) =>
      ask !== undefined &&
      isAsked(
        {
          pointer,
          rule: 'x',
          id: '',
          severity: 'info',
          file: '',
          range: { start: 0, end: 0 },
          message: '',
          why: '',
          fix: null,
        },
        ask,
      );
    expect(found('/paths/~1orders/get/summary')).toBe(true);
    expect(found('/paths/~1orders/get')).toBe(true);
    expect(found('/paths/~1orders')).toBe(false);
    expect(found('/paths/~1orders/get/summaryOf')).toBe(false);
  });
});
