import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Operation } from '../../core/swagger/definition.ts';
import { textOf } from '../../core/text/value.ts';
import { VerbBadge } from '../../ui/VerbBadge.tsx';
import { StateDot, stateOf, tallyWords } from './states.tsx';
import { useTesting, useTestingStore } from './useTesting.ts';

const useStyles = makeStyles({
  back: {
    display: 'none',
    marginLeft: '-8px',
    '@container definition (max-width: 620px)': { display: 'inline-flex' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sub: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'center',
    margin: '4px 0 16px',
    color: tokens.colorNeutralForeground2,
  },
  path: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  tally: {
    display: 'inline-flex',
    gap: '6px',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  connection: {
    display: 'inline-flex',
    gap: '8px',
    alignItems: 'center',
    // At the right end where there is one line; below the rest it begins like the rest.
    '@container form (min-width: 640px)': { marginLeft: 'auto' },
  },
});

/** What is tried, how often it was, and who answers. */
export function OperationHead({
  operation,
  name,
  onBack,
}: {
  operation: Operation;
  name: string;
  onBack: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  const store = useTestingStore();
  const tally = useTesting(({ tallies }) => tallies[name]);
  const target = useTesting((state) => state.target);
  return (
    <>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        List
      </Button>
      <h1 className={styles.title}>{textOf(operation.value, 'summary')?.trim() || name}</h1>
      <div className={styles.sub}>
        <VerbBadge verb={operation.verb} />
        <span className={styles.path}>{operation.path}</span>
        <span className={styles.tally} title="Reviewers ask for ten successful runs of each">
          <StateDot state={stateOf(tally)} />
          {tallyWords(tally)}
        </span>
        <span className={styles.connection}>
          <label htmlFor={id}>Connection</label>
          <Select
            id={id}
            size="small"
            value={target}
            onChange={(_, { value }) =>
              store.setState({ target: value === 'api' ? 'api' : 'mock' })
            }
          >
            <option value="mock">Mock API</option>
            <option value="api">The API itself</option>
          </Select>
        </span>
      </div>
    </>
  );
}
