import { child, type Pointer } from '../../text/pointer.ts';
import { itemsOf, type Json, member, textOf } from '../../text/value.ts';
import type { Evaluated, Scope } from '../expression/evaluate.ts';
import { textOfTemplate } from '../expression/evaluate.ts';
import { parseTemplate } from '../expression/template.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import { own } from '../own.ts';
import type { Draft, Reply } from './draft.ts';

export type Section = 'Request' | 'Response' | 'Failure';

/** A kind of policy: what it is told, and what it does to a request or an answer (policies.md 5). */
export interface PolicyTemplate {
  /** In lower case, as the studio writes it; compared without case. */
  readonly id: string;
  readonly title: string;
  /** Where it runs; several where the instance chooses, the first unless it says. */
  readonly sections: readonly Section[];
  readonly parameters: Readonly<Record<string, PolicyParameter>>;
  readonly request?: (draft: Draft, use: Use) => Outcome<Draft>;
  readonly response?: (reply: Reply, use: Use) => Outcome<Reply>;
}

export interface PolicyParameter {
  readonly required?: boolean;
  /** A text unless told. */
  readonly kind?: 'integer' | 'object';
  readonly values?: readonly string[];
  readonly fallback?: string;
}

/** An instance as apiProperties.json holds it. */
export interface Policy {
  readonly at: Pointer;
  readonly templateId: string;
  readonly title: string;
  readonly section: string | undefined;
  /** Operation ids; none means all operations. */
  readonly operations: readonly string[];
  /** Its parameter of that name, without the long prefix. */
  readonly parameter: (name: string) => Json | undefined;
}

/** What a policy works with while it runs. */
export interface Use {
  readonly policy: Policy;
  readonly template: PolicyTemplate;
  /** A parameter as written; its fallback where it is absent. */
  readonly text: (name: string) => string;
  /** A parameter with its expressions evaluated. */
  readonly evaluated: (name: string) => Evaluated<string>;
  readonly scope: Scope;
  /** Path values of the call, escaped, by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** Whether a polling trigger polls for the first time, without a state. */
  readonly isFirstPoll: boolean;
}

/** What became of a request or an answer. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly note?: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** Another call must be made first; `goOn` takes what was read from its answer. */
  | { readonly kind: 'ask'; readonly ask: Ask; readonly goOn: (text: string) => T };

export interface Ask {
  readonly request: HttpRequest;
  /** How much of its path is the service's. */
  readonly servicePath: string;
  /** What is read from the answer, for people: `@body().access_token of POST /token`. */
  readonly wanted: string;
  readonly read: (response: HttpResponse) => Evaluated<string>;
}

export const done = <T>(value: T, note?: string): Outcome<T> =>
  note === undefined ? { kind: 'done', value } : { kind: 'done', value, note };
export const failed = (message: string): Outcome<never> => ({ kind: 'failed', message });

const NAME = 'x-ms-apimTemplateParameter.';

/** All instances, in the order in which they run; what is no object is passed over. */
export function policiesIn(apiProperties: Json | undefined): Policy[] {
  const list = itemsOf(member(member(apiProperties, 'properties'), 'policyTemplateInstances'));
  return list.flatMap((value, index) => {
    const templateId = textOf(value, 'templateId');
    if (templateId === undefined) return [];
    const parameters = member(value, 'parameters');
    return {
      at: child('/properties/policyTemplateInstances', index),
      templateId,
      title: textOf(value, 'title') ?? templateId,
      section: textOf(parameters, 'x-ms-apimTemplate-policySection'),
      operations: itemsOf(member(parameters, 'x-ms-apimTemplate-operationName')).filter(
        (name): name is string => typeof name === 'string',
      ),
      parameter: (name: string) => member(parameters, NAME + name),
    };
  });
}

export const appliesTo = ({ operations }: Policy, operationId: string): boolean =>
  operations.length === 0 || operations.includes(operationId);

/** The section that an instance runs in (policies.md 4: Request where it does not say). */
export function sectionOf({ section }: Policy, { sections }: PolicyTemplate): Section | undefined {
  const chosen = sections.find((each) => each.toLowerCase() === section?.toLowerCase());
  return chosen ?? (sections.length === 1 || section === undefined ? sections[0] : undefined);
}

export function handed(
  policy: Policy,
  template: PolicyTemplate,
  around: Pick<Use, 'scope' | 'pathValues' | 'isFirstPoll'>,
): Use {
  const text = (name: string): string => {
    const value = policy.parameter(name);
    if (value === undefined || value === null)
      return own(template.parameters, name)?.fallback ?? '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return {
    ...around,
    policy,
    template,
    text,
    evaluated: (name) => textOfTemplate(parseTemplate(text(name)), around.scope),
  };
}

/** The required parameters that an instance lacks. */
export const lackedBy = (policy: Policy, { parameters }: PolicyTemplate): string[] =>
  Object.entries(parameters)
    .filter(([name, { required }]) => required === true && policy.parameter(name) === undefined)
    .map(([name]) => name);
