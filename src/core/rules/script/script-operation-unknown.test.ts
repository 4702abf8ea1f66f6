import { properties, script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptOperationUnknown } from './script-operation-unknown.ts';
import { scriptOf } from './testScripts.ts';

const listed = (...scriptOperations: string[]) => ({
  ...properties({ scriptOperations }),
  base: '/properties/scriptOperations' as const,
});
const body = (text: string) => script(scriptOf(text));

testRule(scriptOperationUnknown, {
  accepts: {
    'a list of those that are there': listed('GetInvoice'),
    'no list': properties({}),
    'a comparison with one that is there': body('if (Context.OperationId == "GetInvoice") { }'),
    'other texts': body('var a = "ListOrders"; if (name == "ListOrders") { }'),
    'cases of another switch': body('switch (a) { case "x": break; }'),
    'cases of a switch inside': body(
      'switch (Context.OperationId) { case "GetInvoice": { switch (a) { case "x": break; } break; } }',
    ),
  },
  refuses: [
    {
      name: 'one in the list, and names the nearest',
      given: listed('GetInvoces'),
      at: '/0',
      shows: '"GetInvoces"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: listed('GetInvoice'),
    },
    {
      name: 'a comparison, as a warning',
      given: body('if (this.Context.OperationId == "GetInvoces") { }'),
      at: '',
      shows: '"GetInvoces"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: body('if (this.Context.OperationId == "GetInvoice") { }'),
    },
    {
      name: 'the other way round, Equals, and a variable of that name',
      given: body(
        'if ("A1" == Context.OperationId || Context.OperationId.Equals("B1") || operationId != "C1") { }',
      ),
      at: ['', '', ''],
      shows: ['"A1"', '"B1"', '"C1"'],
    },
    {
      name: 'cases of a switch',
      given: body('switch (Context.OperationId)\n{\n case "GetInvoice":\n case "B1": break; }'),
      at: '',
      shows: '"B1"',
    },
    {
      name: 'arms of a switch expression',
      given: body('return Context.OperationId switch { "GetInvoice" => A("x"), "B1" => b };'),
      at: '',
      shows: '"B1"',
    },
  ],
});
