import type { Definition, Operation } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Draft } from '../policies/draft.ts';
import type { Around } from '../policies/run.ts';
import type { Connection } from './connection.ts';
import type { CallProblem, Note } from './problem.ts';

/** One call of an operation as a flow makes it. */
export interface Call {
  readonly definition: Definition;
  /** The root of apiProperties.json; undefined when there is none: the definition's security then decides alone. */
  readonly apiProperties: Json | undefined;
  readonly operation: Operation;
  /**
   * What the user gave, by name: a parameter's (`id`), or a place in the body, with or without the body's own name
   * (`body/customer/name`, `customer/name`; `~1` stands for `/`). Where one name is used in two places, `query:id` says
   * which. Texts are read as the type that is declared: `"5"` is an integer. `null` is as good as not given.
   */
  readonly values: JsonObject;
  readonly connection: Connection;
  readonly options?: CallOptions;
}

export interface CallOptions {
  /**
   * Where to send it instead: `http://127.0.0.1:4311` replaces scheme and host (base paths stay), an address with a
   * path replaces the base path too.
   */
  readonly baseUrl?: string;
  /** One of the media types that `consumes` names. */
  readonly contentType?: string;
  /** Whether the base path stays when a `dynamichosturl` without a path replaces the host. */
  readonly keepBasePath?: boolean;
  /** For a webhook trigger: the address that the engine puts into the field marked `x-ms-notification-url`. */
  readonly callbackUrl?: string;
}

/** What the policies on an answer work among. */
export interface CallContext {
  readonly around: Around;
  /** The request after its policies. */
  readonly sent: Pick<Draft, 'headers' | 'query'>;
  /** The operation's own address with its values, before policies: polling triggers poll it again. */
  readonly callUrl: string;
}

export type Built =
  | {
      readonly ok: true;
      readonly request: HttpRequest;
      /** The same request with every secret replaced by `•••`: what to show, copy and log. */
      readonly shown: HttpRequest;
      /** Secrets in every form in which they are sent, for `masked` on what comes back. */
      readonly secrets: readonly string[];
      readonly notes: readonly Note[];
      /**
       * Calls that a policy makes first (`setvaluefromurl`). Not empty only where they were not made: the values that
       * they bring stand in the request as `<…>`, and it must not be sent.
       */
      readonly pending: readonly HttpRequest[];
      /** What the answer's way back needs (`finishResponse`). */
      readonly context: CallContext;
    }
  | {
      readonly ok: false;
      readonly problems: readonly CallProblem[];
      readonly notes: readonly Note[];
    };
