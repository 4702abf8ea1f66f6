import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft, Drafts } from '../../store/testing.ts';
import { FieldGrid } from '../fields/Step.tsx';
import { InputField } from './InputField.tsx';
import type { TestInput } from './inputs.ts';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
  more: { marginTop: '10px', marginLeft: '-8px' },
  space: { height: '16px' },
});

/** What the call asks for, as the card does; what makers see last or never is folded away until it is wanted. */
export function InputsForm({
  inputs,
  drafts,
  problems,
  onDraft,
  onExample,
}: {
  readonly inputs: readonly TestInput[];
  readonly drafts: Drafts;
  /** By input: what is wrong with it. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onDraft: (input: TestInput, draft: Draft) => void;
  readonly onExample: (input: TestInput) => void;
}) {
  const styles = useStyles();
  const folded = inputs.filter(({ isFolded }) => isFolded);
  const [wantsAll, setWantsAll] = useState(folded.length === inputs.length);
  const isOpen = wantsAll || folded.some(({ key }) => problems.has(key));
  const field = (input: TestInput) => (
    <InputField
      key={input.key}
      input={input}
      draft={drafts[input.key]}
      problem={problems.get(input.key)}
      onDraft={(draft) => onDraft(input, draft)}
      onExample={() => onExample(input)}
    />
  );
  if (inputs.length === 0) return <p className={styles.none}>It asks for nothing.</p>;
  return (
    <>
      <FieldGrid>{inputs.filter(({ isFolded }) => !isFolded).map(field)}</FieldGrid>
      {folded.length > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => setWantsAll(!isOpen)}
        >
          {isOpen ? 'Show less' : `Show more (${folded.length})`}
        </Button>
      )}
      {isOpen && folded.length > 0 && (
        <>
          <div className={styles.space} />
          <FieldGrid>{folded.map(field)}</FieldGrid>
        </>
      )}
    </>
  );
}
