import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { bodyBytes, contentOf, type HttpRequest } from '../../core/runtime/http/message.ts';
import { masked } from '../../core/runtime/request/secrets.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { countWords } from '../../ui/severity.tsx';
import { useChange } from '../fields/bound.ts';
import { SectionHead } from '../fields/Step.tsx';
import type { Outcome } from './makeCall.ts';

const MOST_SHOWN = 200_000;

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
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  text: {
    margin: '8px 0 0',
    padding: '12px',
    maxHeight: '420px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
    lineHeight: '19px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fits: { color: tokens.colorStatusSuccessForeground1, margin: '6px 0' },
});

/** What came back, whether it is what the definition says, and the request as it was sent. */
export function Result({
  outcome,
  sent,
  secrets,
}: {
  outcome: Outcome;
  sent: HttpRequest | undefined;
  secrets: readonly string[];
}) {
  const styles = useStyles();
  const change = useChange('definition');
  return (
    <section aria-label="Response" aria-live="polite">
      {outcome.kind === 'failed' ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{outcome.message}</MessageBarTitle> {outcome.advice}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <SectionHead
            title="Response"
            note={`${outcome.ms} ms · ${outcome.bytes.toLocaleString('en')} bytes${outcome.truncated ? ', cut off' : ''}`}
          >
            <span
              className={mergeClasses(styles.status, outcome.response.status < 400 && styles.good)}
            >
              {outcome.response.status} {outcome.statusText}
            </span>
          </SectionHead>
          {outcome.differences.length === 0 ? (
            <p className={styles.fits}>It fits what the definition says.</p>
          ) : (
            <p>
              {countWords(outcome.differences.length, 'difference')} from what the definition says:
            </p>
          )}
          {outcome.differences.map(({ at, where, message, mend }) => (
            <MessageLine
              key={`${at} ${where} ${message}`}
              severity="warning"
              message={masked(message, secrets)}
              fixTitle={mend?.title}
              onFix={mend && (() => change(mend.changes, mend.title))}
            />
          ))}
          <Raw label="Response body" text={masked(bodyText(outcome), secrets)} />
        </>
      )}
      {sent && (
        <>
          <SectionHead title="Request" note="as it was sent, secrets masked">
            <Button
              size="small"
              appearance="subtle"
              onClick={() => void navigator.clipboard.writeText(requestText(sent))}
            >
              Copy
            </Button>
          </SectionHead>
          <Raw label="Request as sent" text={requestText(sent)} />
        </>
      )}
    </section>
  );
}

function Raw({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to
    <section aria-label={label} tabIndex={0} className={useStyles().text}>
      {text}
    </section>
  );
}

function bodyText({ response }: Extract<Outcome, { kind: 'answered' }>): string {
  const content = contentOf(response);
  switch (content.kind) {
    case 'empty':
      return '(nothing)';
    case 'json':
      return JSON.stringify(content.value, null, 2).slice(0, MOST_SHOWN);
    case 'not JSON':
    case 'text':
      return content.text.slice(0, MOST_SHOWN);
    case 'file':
      return `(a file: ${content.file.type}, ${content.file.bytes.length.toLocaleString('en')} bytes)`;
  }
}

function requestText({ method, url, headers, body }: HttpRequest): string {
  const lines = [`${method} ${url}`, ...headers.map(({ name, value }) => `${name}: ${value}`)];
  const text = body.kind === 'none' ? '' : new TextDecoder().decode(bodyBytes(body));
  return [...lines, ...(text ? ['', text] : [])].join('\n').slice(0, MOST_SHOWN);
}
