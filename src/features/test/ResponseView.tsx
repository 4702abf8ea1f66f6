import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { masked } from '../../core/runtime/request/secrets.ts';
import { checkResponse } from '../../core/runtime/response/check.ts';
import { isSuccess } from '../../core/runtime/response/described.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import type { Outcome } from '../../store/testing.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { SectionHead } from '../fields/Step.tsx';
import { Differences } from './Differences.tsx';
import { adviceFor } from './explain.ts';
import { HeaderList } from './HeaderList.tsx';
import { ResponseBody } from './ResponseBody.tsx';
import { sizeWords } from './sizeWords.ts';

const useStyles = makeStyles({
  status: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: 600,
    fontSize: '12px',
    lineHeight: '20px',
    padding: '0 8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  again: { marginTop: '8px' },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** An answer: status, time and size, whether it is what the definition says, headers and body. */
export function ResponseView({
  outcome,
  secrets,
  definition,
  operation,
  onNewToken,
}: {
  outcome: Extract<Outcome, { kind: 'answered' }>;
  secrets: readonly string[];
  definition: Definition;
  operation: Operation;
  /** Gets a new access token and runs the call again; undefined where none can be had. */
  onNewToken: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { response, statusText, ms, bytes, truncated, redirects, notes } = outcome;
  const differences = useMemo(
    () => (truncated ? [] : checkResponse(definition, operation, response)),
    [definition, operation, response, truncated],
  );
  const advice = useMemo(() => adviceFor(response, differences), [response, differences]);
  return (
    <section aria-label="Response">
      <SectionHead title="Response" note={`${ms} ms · ${sizeWords(bytes)}`}>
        <span className={mergeClasses(styles.status, isSuccess(response.status) && styles.good)}>
          {`${response.status} ${statusText}`.trim()}
        </span>
      </SectionHead>
      {advice && (
        <MessageLine severity={response.status < 400 ? 'warning' : 'error'} message={advice} />
      )}
      {response.status === 401 && onNewToken && (
        <Button size="small" className={styles.again} onClick={onNewToken}>
          Get a new token and run again
        </Button>
      )}
      {redirects.length > 0 && (
        <MessageLine
          severity="info"
          message={`It came after ${redirects.length === 1 ? 'a redirect' : `${redirects.length} redirects`} from ${masked(redirects[0] ?? '', secrets)}.`}
        />
      )}
      {notes.map(({ at, message }) => (
        <MessageLine key={`${at} ${message}`} severity="info" message={masked(message, secrets)} />
      ))}
      {truncated ? (
        <MessageLine
          severity="warning"
          message="The answer is longer than 8 MB. This is its beginning, which is not held against the definition; ask for less, by a filter or a smaller page."
        />
      ) : (
        <Differences differences={differences} secrets={secrets} />
      )}
      <ResponseBody response={response} secrets={secrets} />
      <HeaderList label="Response headers" headers={response.headers} secrets={secrets} />
    </section>
  );
}
