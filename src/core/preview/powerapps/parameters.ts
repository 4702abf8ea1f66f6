import { textOf } from '../../text/value.ts';
import { chooseBody } from './chosenBody.ts';
import { dynamicOf } from './dynamic.ts';
import { isInternal, textIn } from './extensions.ts';
import type { Inputs, RequestBody, SimpleParameter } from './inputs.ts';
import { type Beside, hiddenPartOf, parameterOf, UNEXPECTED_HIDDEN } from './parameter.ts';
import type { Schema } from './schema.ts';
import type { ParameterPlace, PowerAppsParameter } from './shape.ts';
import { type Budget, DANGLING, type Described, typedOf } from './typed.ts';

/** The three lists in which parameters end (powerfx-preview.md 5), and what stands against them. */
export interface Parameters {
  readonly required: readonly PowerAppsParameter[];
  readonly optional: readonly PowerAppsParameter[];
  readonly hidden: readonly PowerAppsParameter[];
  readonly errors: readonly string[];
  /** Null when the body is dropped. */
  readonly contentType: string | null;
}

const NO_PARAMETER = 'OpenApiParameter is null, this swagger file is probably containing errors';
const ITEMS_NOT_ARRAY =
  '[Body] OpenApiSchema is not supported - AnyOf, Not, AdditionalProperties or Items not array';
const NO_BODY_TYPE = 'application/json';

export function parametersOf({ parameters, body }: Inputs, budget: Budget): Parameters {
  const lists = new Lists();
  const isReadable = parameters.every((parameter) => addSimple(parameter, lists, budget));
  const contentType = isReadable && body ? addBody(body, lists, budget) : NO_BODY_TYPE;
  return { ...lists.sorted(), contentType };
}

/** Where a parameter goes. */
type Destination = 'required' | 'optional' | 'hidden' | 'nowhere';

class Lists {
  private readonly lists: Readonly<Record<Exclude<Destination, 'nowhere'>, PowerAppsParameter[]>> =
    {
      required: [],
      optional: [],
      hidden: [],
    };
  readonly errors: string[] = [];

  add(destination: Exclude<Destination, 'nowhere'>, parameter: PowerAppsParameter): void {
    this.lists[destination].push(parameter);
    this.errors.push(...parameter.errors);
  }

  sorted(): Omit<Parameters, 'contentType'> {
    const { optional, hidden } = this.lists;
    const required = ORDER.flatMap((place) =>
      this.lists.required.filter((parameter) => parameter.in === place),
    );
    const taken = new Set(required.map(({ name }) => name));
    return {
      required,
      optional: optional.map((parameter) => ({ ...parameter, name: free(parameter.name, taken) })),
      hidden,
      errors: this.errors,
    };
  }
}

const ORDER: readonly ParameterPlace[] = ['path', 'query', 'header', 'body'];

/** Only required names count: two optional parameters of one name stay as they are. */
function free(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 1; taken.has(unique); count++) unique = `${name}_${count}`;
  return unique;
}

/** Whether reading goes on after it: what is no parameter stops it, and the body is not looked at. */
function addSimple(parameter: Inputs['parameters'][number], lists: Lists, budget: Budget): boolean {
  if (parameter === 'dead') {
    lists.errors.push(NO_PARAMETER);
    return false;
  }
  if (parameter === 'placeless') {
    lists.errors.push('A parameter says of no known place that it is in');
    return false;
  }
  const { value, name, place, required, schema } = parameter;
  if (!schema) {
    lists.errors.push(`The parameter ${name} has no type`);
    return false;
  }
  const destination = simpleDestination(parameter, schema);
  if (destination === 'nowhere') return true;
  const described: Described = { name, required, schema, extensions: value };
  const typed = typedOf(described, budget);
  lists.add(
    destination,
    parameterOf(described, typed, {
      in: place,
      description: textOf(value, 'description') ?? null,
      summary: textIn(value, 'x-ms-summary'),
    }),
  );
  if (typed.hidden) lists.errors.push(UNEXPECTED_HIDDEN);
  return !typed.hidden;
}

function simpleDestination(
  { value, name, required }: SimpleParameter,
  schema: Schema,
): Destination {
  if (!required) return 'optional';
  if (!isInternal(value)) return 'required';
  if (schema.default !== undefined) return 'hidden';
  return name === 'connectionId' ? 'nowhere' : 'required';
}

/** @returns the media type that is sent */
function addBody(body: RequestBody, lists: Lists, budget: Budget): string | null {
  if (!body.schema) {
    lists.errors.push('The body has no schema');
    return NO_BODY_TYPE;
  }
  const chosen = chooseBody(body, body.schema);
  if (!chosen) return null;
  const { schema, contentType } = chosen;
  if (schema.items && schema.type !== 'array') lists.errors.push(ITEMS_NOT_ARRAY);
  else if (schema.hasProperties || schema.hasAllOf) addProperties(body, schema, lists, budget);
  else addWhole(body, schema, lists, budget);
  return contentType;
}

const besideBody = ({ description, extensions }: RequestBody): Beside => ({
  in: 'body',
  description,
  summary: textIn(extensions, 'x-ms-summary'),
});

function addProperties(body: RequestBody, schema: Schema, lists: Lists, budget: Budget): void {
  const { sources } = dynamicOf(schema.value);
  const beside: Beside = {
    ...besideBody(body),
    inherited: {
      ...(sources.schema && { schema: sources.schema }),
      ...(sources.properties && { properties: sources.properties }),
    },
  };
  for (const [name, property] of schema.properties()) {
    if (!property) {
      lists.errors.push(DANGLING);
      continue;
    }
    const required = schema.requires(name);
    const described: Described = { name, required, schema: property, extensions: property.value };
    const typed = typedOf(described, budget);
    const hidden = hiddenPartOf(described, typed, beside);
    if (hidden) lists.add('hidden', hidden);
    lists.add(
      propertyDestination(property, required, body.required),
      parameterOf(described, typed, beside),
    );
  }
}

function propertyDestination(
  { value, default: written }: Schema,
  required: boolean,
  isBodyRequired: boolean,
): Exclude<Destination, 'nowhere'> {
  if (!required) return 'optional';
  return isInternal(value) && written !== undefined && !isBodyRequired ? 'hidden' : 'required';
}

function addWhole(body: RequestBody, schema: Schema, lists: Lists, budget: Budget): void {
  const isFile = schema.type === 'string' && schema.format === 'binary';
  const described: Described = {
    name: isFile ? 'file' : body.name,
    required: body.required,
    schema,
    extensions: schema.value,
  };
  const typed = typedOf(described, budget);
  lists.add(
    body.required ? 'required' : 'optional',
    parameterOf(described, typed, besideBody(body)),
  );
}
