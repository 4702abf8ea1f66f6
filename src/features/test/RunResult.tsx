import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { masked } from '../../core/runtime/request/secrets.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import type { Run } from '../../store/testing.ts';
import { RequestView } from './RequestView.tsx';
import { ResponseView } from './ResponseView.tsx';

/** What came of a call: the answer, or why there is none, and the request as it was sent. */
export function RunResult({
  run: { sent, outcome },
  definition,
  operation,
  onAllow,
  onNewToken,
}: {
  readonly run: Run;
  readonly definition: Definition;
  readonly operation: Operation;
  /** Allows a host inside the user's network and runs the call again. */
  readonly onAllow: (host: string) => void;
  /** Gets a new access token and runs the call again; undefined where none can be had. */
  readonly onNewToken: (() => void) | undefined;
}) {
  return (
    <>
      {outcome.kind === 'answered' ? (
        <ResponseView
          outcome={outcome}
          secrets={sent.secrets}
          definition={definition}
          operation={operation}
          onNewToken={onNewToken}
        />
      ) : (
        <MessageBar intent="error" layout="multiline" style={{ marginTop: '16px' }}>
          <MessageBarBody>
            <MessageBarTitle>There is no answer.</MessageBarTitle>
            {masked(`${outcome.message} ${outcome.advice}`, sent.secrets)}
          </MessageBarBody>
          {outcome.inside !== undefined && (
            <MessageBarActions>
              <Button size="small" onClick={() => onAllow(outcome.inside ?? '')}>
                Allow {outcome.inside} and run again
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <RequestView label="Request as sent" shown={sent.shown} />
    </>
  );
}
