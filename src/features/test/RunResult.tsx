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
}: {
  readonly run: Run;
  readonly definition: Definition;
  readonly operation: Operation;
  /** Allows a host inside the user's network and runs the call again. */
  readonly onAllow: (host: string) => void;
}) {
  return (
    <>
      {outcome.kind === 'answered' ? (
        <ResponseView
          outcome={outcome}
          secrets={sent.secrets}
          definition={definition}
          operation={operation}
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
