import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { built, callOf, orders } from '../orders.fixture.ts';
import { buildRequest } from '../request/build.ts';
import { checkResponse } from '../response/check.ts';
import { sampleValues } from '../sample/call.ts';
import { mockedApi } from './api.ts';
import { incomingFrom } from './incoming.ts';
import { mockReply } from './reply.ts';
import { createStore } from './store.ts';

describe('every answer of a mock fits its schema', () => {
  const api = mockedApi(orders);
  const step = fc.record({
    operation: fc.constantFrom(...orders.operations),
    seed: fc.string({ maxLength: 3 }),
    /** Among the orders that were told of so far. */
    which: fc.nat(5),
    status: fc.constantFrom(undefined, '404', '500'),
  });

  it('whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const store = createStore();
        const ids = ['A-1'];
        for (const { operation, seed, which, status } of steps) {
          const values = sampleValues(orders, operation, { seed });
          const orderId = ids[which % ids.length] ?? 'A-1';
          const call = callOf(orders, 'orderId' in values ? { ...values, orderId } : values, {
            id: operation.operationId,
          });
          const incoming = incomingFrom(built(buildRequest(call)).request);
          const asked = status === undefined ? [] : [{ name: 'x-mock-status', value: status }];
          const reply = mockReply(
            api,
            { ...incoming, headers: [...incoming.headers, ...asked] },
            store,
          );
          expect(reply.complaints).toEqual([]);
          for (const [, id] of String(reply.body).matchAll(/"orderId":"([^"]+)"/g))
            if (id) ids.push(id);
          const differences = checkResponse(orders, operation, reply);
          expect(differences.filter(({ kind }) => kind !== 'status not described')).toEqual([]);
        }
      }),
    );
  });
});
