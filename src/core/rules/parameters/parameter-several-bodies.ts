import type { Parameter } from '../../swagger/definition.ts';
import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const parameterSeveralBodies = rule({
  id: 'parameter-several-bodies',
  title: 'The operation has more than one body',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'A request has one body, which is either a form or something else.',
  source:
    'VAL OperationParametersContainMultipleBodyParameters, ParameterListContainsFormDataAndBody',
  *check(operation, { lookup }) {
    const bodies = lookup.parametersOf(operation).filter((each) => isIn(each, 'body', 'formData'));
    const [first] = bodies;
    if (!first) return;
    const second = bodies.find(
      (each) => each !== first && (isIn(first, 'body') || isIn(each, 'body')),
    );
    if (!second) return;
    const name = quoted(textOf(first.value, 'name') ?? 'body');
    yield {
      at: second.listedAt,
      message:
        isIn(first, 'body') && isIn(second, 'body')
          ? `The operation has the body ${name} already. Make both properties of one.`
          : `The operation has the ${isIn(first, 'body') ? 'body' : 'form field'} ${name}: it cannot have both a body and form fields.`,
    };
  },
});

const isIn = ({ value }: Parameter, ...places: string[]): boolean =>
  places.includes(textOf(value, 'in') ?? '');
