import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sizeWords } from './sizeWords.ts';

/** What is shown at first, in UTF-16 units. */
const FIRST = 20_000;

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: '10px 12px',
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
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    marginTop: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A text of the call in a fixed-width face; of a long one the beginning, until all of it is asked for. */
export function CodeBlock({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const isLong = text.length > FIRST;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to */}
      <section aria-label={label} tabIndex={0} className={styles.text}>
        {isLong && !all ? text.slice(0, FIRST) : text}
      </section>
      {isLong && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? 'Show less' : 'Show all'}
          </Button>
          {!all && `The first ${sizeWords(FIRST)} of ${sizeWords(text.length)}`}
        </div>
      )}
    </>
  );
}
