import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { child } from '../../../core/text/pointer.ts';
import { entriesOf, isObject } from '../../../core/text/value.ts';
import { FieldFrame, type FieldLooks } from '../../../ui/FieldFrame.tsx';
import {
  type Bound,
  inProperties,
  markOf,
  useChange,
  useEditable,
  useValue,
} from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { Pair } from './Pair.tsx';

const useStyles = makeStyles({
  pairs: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'stretch' },
  add: { alignSelf: 'flex-start' },
});

/** An object of texts: query parameters of the next poll with their expressions. */
export function PairsField({
  at,
  example,
  ...looks
}: FieldLooks & { readonly at: Bound; readonly example: string }) {
  const styles = useStyles();
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  const entries = entriesOf(value);
  const add = () => {
    let name = 'since';
    for (let number = 2; entries.some(([key]) => key === name); number++) name = `since${number}`;
    change(
      isObject(value)
        ? [{ op: 'set', at: child(at.at, name), value: example }]
        : [{ op: 'set', at: at.at, value: { [name]: example } }],
      'Add query parameter',
    );
  };
  return (
    <FieldFrame
      {...looks}
      wide
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <div className={styles.pairs}>
          {entries.map(([key]) => (
            <Pair
              key={key}
              at={inProperties(child(at.at, key))}
              name={key}
              nameLabel="Query parameter"
              siblings={entries.map(([each]) => each)}
            />
          ))}
          <Button
            id={id}
            aria-label="Add query parameter"
            aria-describedby={describedBy}
            size="small"
            className={styles.add}
            icon={<AddRegular />}
            disabled={!editable}
            onClick={add}
          >
            Add query parameter
          </Button>
        </div>
      )}
    />
  );
}
