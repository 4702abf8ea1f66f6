import type { Definition, Parameter } from '../../swagger/definition.ts';
import { segmentsOf } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { subPath } from '../expression/path.ts';
import { headerOf } from '../http/headers.ts';
import { fileAsJson, parseJson } from '../http/message.ts';
import { targetOf } from '../policies/bodyPaths.ts';
import { isFileShape } from '../request/coerce.ts';
import { schemaSite } from '../request/values.ts';
import { mismatches } from '../schema/check.ts';
import { formatOf, type Shape, shapeOf } from '../schema/shape.ts';
import type { Complaint } from './complaint.ts';
import type { Received } from './incoming.ts';
import type { Match } from './match.ts';

const NAME = 'body';
const whole = (message: string): Complaint[] => [{ parameter: NAME, message }];

/** What is wrong with a body, place by place. */
export function bodyComplaints(
  definition: Definition,
  parameter: Parameter,
  match: Match,
  { body, headers }: Received,
): Complaint[] {
  const site = schemaSite(parameter);
  const shape = shapeOf(definition, site);
  if (body.kind === 'empty') {
    return parameter.value['required'] === true ? whole('The body is missing.') : [];
  }
  if (!shape || isFileShape(shape) || formatOf(shape) === 'byte') return [];
  if (body.kind === 'not JSON') return whole(`The body is no JSON: ${body.reason}`);
  if (body.kind === 'form') return formComplaints(shape, body.fields);
  const value = bodyValue(body, shape);
  if (value === undefined) {
    return whole(
      `The body is ${headerOf(headers, 'Content-Type') ?? 'of no type'}; it should be JSON.`,
    );
  }
  const isRewritten = rewrittenBy(match);
  return [...mismatches(definition, site, value)]
    .filter(({ where, key }) => !isRewritten(segmentsOf(where)[0] ?? key))
    .map(({ where, key, message }) => ({
      parameter: `${NAME}${where}${key === undefined ? '' : `/${key}`}`,
      message,
    }));
}

function bodyValue(body: Received['body'], { types }: Shape): Json | undefined {
  const takesAny = types.length === 0;
  switch (body.kind) {
    case 'json':
      return body.value;
    case 'text':
      return takesAny || types.includes('string') ? body.text : parseJson(body.text);
    case 'file':
      return takesAny ? fileAsJson(body.file) : undefined;
    default:
      return undefined;
  }
}

/** An object that came as a form: `customer.name` is inside `customer`. What it holds cannot be told from lists of such. */
function formComplaints(
  { properties, required, others }: Shape,
  fields: readonly (readonly [name: string, value: string])[],
): Complaint[] {
  const sent = new Set(
    fields.map(([name]) => (properties.has(name) ? name : (name.split('.')[0] ?? ''))),
  );
  const missing = [...required].filter((name) => !sent.has(name));
  const unknown = others === 'undeclared' ? [...sent].filter((name) => !properties.has(name)) : [];
  return [
    ...missing.map((name) => ({
      parameter: name,
      message: `The form field "${name}" is missing.`,
    })),
    ...unknown.map((name) => ({ parameter: name, message: `There is no form field "${name}".` })),
  ];
}

/** Where policies say what they write or take away, as parent and sub path. */
const TARGETS = [
  ['newPropertyParentPathTemplate', 'newPropertySubPathTemplate'],
  ['newPropertyPath', undefined],
  ['srcParentPath', 'srcSubPath'],
  ['dstParentPath', 'dstSubPath'],
] as const;

/** Whether policies rewrite a property of the body on its way here: it then need not be as the definition says. */
function rewrittenBy({ route }: Match): (property: string | undefined) => boolean {
  const names = new Set<string | undefined>();
  let isWhole = false;
  for (const policy of route.policies) {
    for (const [parent, sub] of TARGETS) {
      const target = targetOf(String(policy.parameter(parent) ?? ''));
      if (!target) continue;
      const path = [...target.path, ...subPath(String((sub && policy.parameter(sub)) ?? ''))];
      if (path.length === 0 || target.of === 'item') isWhole = true;
      else names.add(String(path[0]));
    }
  }
  return (property) => isWhole || names.has(property);
}
