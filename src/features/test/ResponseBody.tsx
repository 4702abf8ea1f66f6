import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { toBase64 } from '../../core/runtime/http/base64.ts';
import { contentOf, type FileContent, type HttpResponse } from '../../core/runtime/http/message.ts';
import { masked } from '../../core/runtime/request/secrets.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { sizeWords } from './sizeWords.ts';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, margin: 0 },
  image: {
    maxWidth: '100%',
    maxHeight: '320px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Those that cannot run anything. */
const IMAGE = /^image\/(?:png|jpeg|gif|webp|bmp|avif)$/;

/** What came back: JSON in order, texts as they are, images to be seen, other files by type and size. */
export function ResponseBody({
  response,
  secrets,
}: {
  response: HttpResponse;
  secrets: readonly string[];
}) {
  const styles = useStyles();
  const content = useMemo(() => contentOf(response), [response]);
  const text = useMemo(() => {
    if (content.kind === 'json') return masked(JSON.stringify(content.value, null, 2), secrets);
    return 'text' in content ? masked(content.text, secrets) : '';
  }, [content, secrets]);
  if (content.kind === 'empty') return <p className={styles.words}>The body is empty.</p>;
  if (content.kind === 'file') return <FileBody file={content.file} />;
  return (
    <>
      {content.kind === 'not JSON' && (
        <p className={styles.words}>
          It says that it is JSON, but it is not: {masked(content.reason, secrets)}
        </p>
      )}
      <CodeBlock label="Response body" text={text} />
    </>
  );
}

function FileBody({ file: { type, bytes } }: { file: FileContent }) {
  const styles = useStyles();
  const words = `A file: ${type}, ${sizeWords(bytes.length)}`;
  return IMAGE.test(type) ? (
    <img className={styles.image} alt={words} src={`data:${type};base64,${toBase64(bytes)}`} />
  ) : (
    <p className={styles.words}>{words}.</p>
  );
}
