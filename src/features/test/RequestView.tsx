import { makeStyles, tokens } from '@fluentui/react-components';
import { bodyBytes, type HttpRequest } from '../../core/runtime/http/message.ts';
import { SectionHead } from '../fields/Step.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { HeaderList } from './HeaderList.tsx';
import { sizeWords } from './sizeWords.ts';

const useStyles = makeStyles({
  line: {
    margin: '0 0 4px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  verb: { fontWeight: 600 },
  gap: { height: '8px' },
});

/** A request with its secrets masked: as it went out, or as it will. */
export function RequestView({
  shown,
  label,
}: {
  readonly shown: HttpRequest;
  /** `Request as sent`. */
  readonly label: string;
}) {
  const styles = useStyles();
  const { method, url, headers, body } = shown;
  return (
    <section aria-label={label}>
      <SectionHead title="Request" note={`${NOTES[label] ?? ''}secrets masked`} />
      <p className={styles.line}>
        <span className={styles.verb}>{method}</span> {url}
      </p>
      <HeaderList label="Request headers" headers={headers} secrets={[]} isOpen />
      {body.kind !== 'none' && (
        <>
          <div className={styles.gap} />
          <CodeBlock label="Request body" text={bodyText(shown)} />
        </>
      )}
    </section>
  );
}

const NOTES: Readonly<Record<string, string>> = { 'Request as sent': 'as it was sent, ' };

function bodyText({ body }: HttpRequest): string {
  if (body.kind === 'text') return pretty(body.text);
  const bytes = bodyBytes(body);
  if (body.kind === 'bytes') return `(${sizeWords(bytes.length)})`;
  return new TextDecoder().decode(bytes.subarray(0, 200_000)).replaceAll('\u0000', '·');
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
