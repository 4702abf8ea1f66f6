import type { Definition, Parameter } from '../../swagger/definition.ts';
import { isArray, type Json, textOf } from '../../text/value.ts';
import { type Headers, isHeaderName, isHeaderValue, setHeader } from '../http/headers.ts';
import { encodePart, queryName } from '../http/percent.ts';
import type { Query } from '../http/url.ts';
import { own } from '../own.ts';
import { shapeOf } from '../schema/shape.ts';
import { isFileShape, textForm } from './coerce.ts';
import type { Field } from './formBody.ts';
import { parameterValue } from './parameterValue.ts';
import type { CallProblem, Note } from './problem.ts';
import { nameOf, placeOf } from './values.ts';

/** What the parameters outside a JSON body come to. */
export interface Placed {
  /** Escaped, by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  readonly query: Query;
  readonly headers: Headers;
  /** What a declared Content-Type header says: it chooses the body's media type. */
  readonly contentType: string | undefined;
  readonly fields: readonly Field[];
  readonly declaresFile: boolean;
  readonly problems: readonly CallProblem[];
  readonly notes: readonly Note[];
}

/** Puts values and defaults of all parameters but a body into their places, in the order of the declaration. */
export function placeParameters(
  definition: Definition,
  parameters: readonly Parameter[],
  values: ReadonlyMap<Parameter, Json>,
): Placed {
  const placing = new Placing(definition);
  for (const parameter of parameters) {
    if (placeOf(parameter) !== 'body') placing.place(parameter, values.get(parameter));
  }
  return placing;
}

/** One parameter with its value, on its way to its place. */
interface Put {
  readonly name: string;
  readonly parameter: Parameter;
  readonly value: Json;
}

class Placing implements Placed {
  readonly pathValues = new Map<string, string>();
  readonly query: { name: string; value: string }[] = [];
  headers: Headers = [];
  contentType: string | undefined;
  readonly fields: Field[] = [];
  declaresFile = false;
  readonly problems: CallProblem[] = [];
  readonly notes: Note[] = [];

  constructor(private readonly definition: Definition) {}

  place(parameter: Parameter, given: Json | undefined) {
    const name = nameOf(parameter);
    const place = placeOf(parameter);
    // The platform's own; it is not part of what is sent (runtime.md 1).
    if (place === 'path' && name === 'connectionId') return;
    if (shapeOf(this.definition, parameter)?.types.includes('file')) this.declaresFile = true;
    const { value, problem, note } = parameterValue(this.definition, parameter, given);
    if (problem?.code === 'missing value') this.problems.push({ ...problem, at: name });
    else if (problem) this.wrong(name, problem.message);
    if (note) this.notes.push({ at: name, message: `"${name}" ${note}` });
    if (value === undefined) return;
    const put = own(this.places, place);
    if (put) put({ name, parameter, value });
    else
      this.notes.push({
        at: name,
        message: `"${name}" is in no known place ("${place}") and is not sent.`,
      });
  }

  private readonly places: Readonly<Record<string, (put: Put) => void>> = {
    path: ({ name, value, parameter }) => {
      const text = joined(value, parameter);
      if (text === '') this.wrong(name, 'is part of the path and must not be empty.');
      else if (/^\.{1,2}$/.test(text)) {
        this.wrong(name, `must not be "${text}": it would lead to another path.`);
      } else this.pathValues.set(name, pathValue(text, parameter));
    },
    query: ({ name, value, parameter }) => {
      this.query.push(...queryItems(name, value, parameter));
    },
    header: ({ name, value, parameter }) => {
      const text = joined(value, parameter);
      if (!isHeaderName(name)) this.wrong(name, 'is no name of a header.');
      else if (!isHeaderValue(text)) {
        this.wrong(name, 'holds a line break or another character that a header cannot carry.');
      } else if (name.toLowerCase() === 'content-type') this.contentType = text;
      else this.headers = setHeader(this.headers, name, text);
    },
    formData: ({ name, value, parameter }) => {
      const isFile = isFileShape(shapeOf(this.definition, parameter));
      this.fields.push({ name, value, isFile });
    },
  };

  private wrong(name: string, message: string) {
    this.problems.push({ code: 'wrong value', at: name, message: `"${name}" ${message}` });
  }
}

/** How lists are joined, by `collectionFormat`; `multi` repeats the name instead (runtime.md 2.4). */
const SEPARATORS: Readonly<Record<string, string>> = { csv: ',', ssv: ' ', tsv: '\t', pipes: '|' };

const separatorOf = ({ value }: Parameter): string =>
  own(SEPARATORS, textOf(value, 'collectionFormat') ?? 'csv') ?? ',';

const joined = (value: Json, parameter: Parameter): string =>
  isArray(value) ? value.map(textForm).join(separatorOf(parameter)) : textForm(value);

/** Escaped once, or twice where the API's gateway decodes once (runtime.md 2.3). */
function pathValue(text: string, { value }: Parameter): string {
  const once = encodePart(text);
  return textOf(value, 'x-ms-url-encoding')?.toLowerCase() === 'double' ? encodePart(once) : once;
}

/** Elements are escaped before they are joined; a comma between them stays. */
function queryItems(
  name: string,
  value: Json,
  parameter: Parameter,
): { name: string; value: string }[] {
  const item = (text: string) => ({ name: queryName(name), value: text });
  if (!isArray(value)) return [item(encodePart(textForm(value)))];
  const texts = value.map((each) => encodePart(textForm(each)));
  if (textOf(parameter.value, 'collectionFormat') === 'multi') return texts.map(item);
  const separator = separatorOf(parameter);
  return [item(texts.join(separator === ',' ? ',' : encodePart(separator)))];
}
