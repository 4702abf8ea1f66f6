import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useDraft } from '../../../ui/useDraft.ts';
import { type Bound, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, 2fr) minmax(100px, 3fr) auto',
    gap: '6px',
  },
  code: {
    minWidth: 0,
    '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' },
  },
});

let visits = 0;

/**
 * A key and its value, both as they are written. What is no text (an object, a number) is shown as JSON and written in
 * Source.
 */
export function Pair({
  at,
  name,
  shownName = name,
  nameLabel,
  siblings,
  renamed = (to) => to,
}: {
  readonly at: Bound;
  readonly name: string;
  readonly shownName?: string;
  readonly nameLabel: string;
  readonly siblings: readonly string[];
  /** The key in the file for a name as shown. */
  readonly renamed?: (name: string) => string;
}) {
  const styles = useStyles();
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  const group = useRef('');
  const isText = value === undefined || typeof value === 'string';
  const draft = useDraft(shownName, (to) => {
    const key = renamed(to.trim());
    if (to.trim() === '' || siblings.includes(key)) return;
    change([{ op: 'rename', at: at.at, key }], 'Rename parameter');
  });
  return (
    <div data-at={markOf(at)}>
      <div className={styles.row}>
        <Input
          {...draft}
          className={styles.code}
          aria-label={nameLabel}
          disabled={!editable}
          spellCheck={false}
          autoComplete="off"
        />
        <Input
          className={styles.code}
          aria-label={`Value of ${shownName}`}
          value={isText ? (value ?? '') : JSON.stringify(value)}
          disabled={!editable || !isText}
          spellCheck={false}
          autoComplete="off"
          onFocus={() => {
            group.current = `pair ${markOf(at)} ${++visits}`;
          }}
          onChange={(_, data) =>
            change(
              [{ op: 'set', at: at.at, value: data.value }],
              `Change ${shownName}`,
              group.current,
            )
          }
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Delete ${shownName}`}
          disabled={!editable}
          onClick={() => change([{ op: 'remove', at: at.at }], `Delete ${shownName}`)}
        />
      </div>
      <FieldMessages at={at} />
    </div>
  );
}
