import { makeStyles } from '@fluentui/react-components';
import type { PolicyInstance } from '../../../core/connector/policies/instances.ts';
import { keyOfField, shortKey } from '../../../core/connector/policies/keys.ts';
import { inProperties } from '../../fields/bound.ts';
import { SectionHead } from '../../fields/Step.tsx';
import { Pair } from './Pair.tsx';

const useStyles = makeStyles({
  pairs: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** What the file has and the template does not know: kept, and shown as it is. */
export function OtherParameters({ policy }: { policy: PolicyInstance }) {
  const styles = useStyles();
  const others = policy.entries.filter(({ field }) => !field);
  if (others.length === 0) return null;
  return (
    <>
      <SectionHead
        title={policy.template ? 'Other parameters' : 'Parameters'}
        note={policy.template ? 'the template does not know them' : 'as they are written'}
      />
      <div className={styles.pairs}>
        {others.map(({ key, at }) => (
          <Pair
            key={key}
            at={inProperties(at)}
            name={key}
            shownName={shortKey(key)}
            nameLabel="Parameter"
            siblings={policy.entries.map((entry) => entry.key)}
            renamed={(to) => (shortKey(key) === key ? to : keyOfField(to))}
          />
        ))}
      </div>
    </>
  );
}
