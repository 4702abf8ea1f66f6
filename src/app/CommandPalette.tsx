import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../store/desk.tsx';
import { type Command, commandsOf, matching } from './commands.ts';
import { palette } from './palette.ts';

const MOST = 60;

const useStyles = makeStyles({
  dialog: {
    width: 'min(640px, calc(100vw - 24px))',
    maxHeight: 'min(480px, 70dvh)',
    margin: '8dvh auto auto',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow28,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    '&[open]': { display: 'flex', flexDirection: 'column' },
  },
  input: {
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outline: 'none',
    padding: '14px 16px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    color: 'inherit',
    backgroundColor: 'transparent',
  },
  list: { overflow: 'auto', padding: '6px', margin: 0, listStyle: 'none' },
  option: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '12px',
    padding: '7px 10px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  active: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  title: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    maxWidth: '45%',
  },
  none: { padding: '16px', color: tokens.colorNeutralForeground3 },
});

/** One box to go anywhere or do anything: type a few letters, choose with the arrows, press Enter. */
export default function CommandPalette() {
  const styles = useStyles();
  const desk = useDesk();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const commands = useMemo(() => commandsOf(desk), [desk]);
  const hits = useMemo(() => matching(commands, query, MOST), [commands, query]);
  useEffect(() => dialog.current?.showModal(), []);
  const run = (command: Command | undefined) => {
    palette.close();
    command?.run();
  };
  const move = (by: number) => {
    const next = Math.max(0, Math.min(hits.length - 1, active + by));
    setActive(next);
    dialog.current?.querySelector(`#palette-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Find"
      onClose={palette.close}
      onMouseDown={(event) => event.target === dialog.current && palette.close()}
    >
      <input
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={hits.length > 0 ? `palette-${active}` : undefined}
        aria-label="Go to operation, finding, step or command"
        placeholder="Go to operation, finding, step or command"
        value={query}
        autoFocus
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter') run(hits[active]);
          else return;
          event.preventDefault();
        }}
      />
      {hits.length === 0 && <div className={styles.none}>Nothing of that name.</div>}
      <div
        className={styles.list}
        role="listbox"
        id="palette-list"
        aria-label="Places and commands"
      >
        {hits.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as for every combobox
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
          <div
            key={command.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.option, index === active && styles.active)}
            onClick={() => run(command)}
            onMouseMove={() => setActive(index)}
          >
            <span className={styles.title}>{command.title}</span>
            <span className={styles.hint}>{command.hint}</span>
          </div>
        ))}
      </div>
    </dialog>
  );
}
