import {
  Button,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  ChevronDownRegular,
  DarkThemeRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
  SearchRegular,
} from '@fluentui/react-icons';
import { useCounts } from '../features/findings/counts.ts';
import { useDesk, useStudio } from '../store/desk.tsx';
import { unsaved } from '../store/folder.ts';
import { brandColorOf, titleOf } from '../store/library.ts';
import { saveFolder } from '../store/opening.ts';
import { THEMES, type Theme } from '../store/settings.ts';
import { ConnectorMark } from '../ui/ConnectorMark.tsx';
import { countWords, SeverityIcon } from '../ui/severity.tsx';
import { KeptStatus } from './KeptStatus.tsx';
import { palette } from './palette.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 12px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    minWidth: 0,
    maxWidth: '320px',
    gap: '8px',
    padding: '0 4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  grow: { flex: 1, '@media (max-width: 600px)': { display: 'none' } },
  find: {
    flex: '0 1 420px',
    minWidth: '120px',
    height: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'text',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 760px)': { flex: '0 0 auto', minWidth: 0, padding: '0 8px' },
  },
  findWords: {
    flex: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 760px)': { display: 'none' },
  },
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '11px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 5px',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 760px)': { display: 'none' },
  },
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '10px',
    height: '28px',
    padding: '0 10px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '14px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    fontVariantNumeric: 'tabular-nums',
  },
  word: { '@media (max-width: 900px)': { display: 'none' } },
  wide: { '@media (max-width: 600px)': { display: 'none' } },
  narrow: { display: 'none', '@media (max-width: 1100px)': { display: 'inline-flex' } },
});

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Which connector this is, whether it is safe, undo and redo, the way to anything, and how it stands. */
export function Header({
  className,
  sideOpen,
  onToggleSide,
  onShowFindings,
}: {
  readonly className: string;
  readonly sideOpen: boolean;
  readonly onToggleSide: () => void;
  readonly onShowFindings: () => void;
}) {
  const styles = useStyles();
  return (
    <header className={mergeClasses(styles.header, className)}>
      <ConnectorMenu />
      <span className={styles.wide}>
        <KeptStatus />
      </span>
      <SaveButton />
      <History />
      <span className={styles.grow} />
      <button type="button" className={styles.find} onClick={palette.open} aria-label="Find">
        <SearchRegular />
        <span className={styles.findWords}>Go to operation, finding, step or command</span>
        <kbd className={styles.key}>{/mac/i.test(navigator.platform) ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <span className={styles.grow} />
      <Counts onShowFindings={onShowFindings} />
      <span className={styles.wide}>
        <ThemeMenu />
      </span>
      <Button
        className={styles.narrow}
        appearance="subtle"
        icon={sideOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-label="Source, preview and findings"
        aria-expanded={sideOpen}
        onClick={onToggleSide}
      />
    </header>
  );
}

function ConnectorMenu() {
  const styles = useStyles();
  const current = useStudio((state) => state.current);
  const title = useStudio(({ files, current: open }) => titleOf(files, open?.name ?? ''));
  const color = useStudio(({ files }) => brandColorOf(files));
  const goTo = useStudio((state) => state.goTo);
  const close = useStudio((state) => state.close);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.name}
          title={current?.home.kind === 'folder' ? current.home.path : title}
        >
          <ConnectorMark title={title} color={color} size={28} />
          <span className={styles.title}>{title}</span>
          <ChevronDownRegular />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={close}>All connectors</MenuItem>
          <MenuItem onClick={() => goTo({ step: 'submit' })}>Bundle and download</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SaveButton() {
  const { studio, gateway } = useDesk();
  const count = useStudio(({ files, disk }) => (disk ? unsaved(files, disk).length : undefined));
  const busy = useStudio((state) => state.folderState === 'saving');
  const readOnly = useStudio((state) => state.readOnly);
  if (count === undefined || !gateway) return null;
  return (
    <Button
      size="small"
      appearance={count > 0 ? 'primary' : 'secondary'}
      icon={<SaveRegular />}
      disabled={count === 0 || busy || readOnly}
      title={
        count > 0
          ? `Write ${countWords(count, 'changed file')} to the folder (Ctrl S)`
          : 'The folder has everything'
      }
      onClick={() => saveFolder(studio, gateway)}
    >
      Save
    </Button>
  );
}

function History() {
  const past = useStudio((state) => state.past.at(-1)?.label);
  const future = useStudio((state) => state.future.at(-1)?.label);
  const readOnly = useStudio((state) => state.readOnly);
  const undo = useStudio((state) => state.undo);
  const redo = useStudio((state) => state.redo);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label="Undo"
        title={past ? `Undo: ${past}` : 'Nothing to undo'}
        disabled={!past || readOnly}
        onClick={undo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label="Redo"
        title={future ? `Redo: ${future}` : 'Nothing to redo'}
        disabled={!future || readOnly}
        onClick={redo}
      />
    </>
  );
}

function Counts({ onShowFindings }: { onShowFindings: () => void }) {
  const styles = useStyles();
  const { error, warning } = useCounts();
  const goTo = useStudio((state) => state.goTo);
  const words = `${countWords(error, 'error')}, ${countWords(warning, 'warning')}`;
  return (
    <button
      type="button"
      className={styles.pill}
      aria-label={words}
      title="Show the findings"
      onClick={() => {
        goTo({ side: 'findings' });
        onShowFindings();
      }}
    >
      <span className={styles.part}>
        <SeverityIcon severity="error" />
        {error}
        <span className={styles.word}>{error === 1 ? 'error' : 'errors'}</span>
      </span>
      <span className={styles.part}>
        <SeverityIcon severity="warning" />
        {warning}
        <span className={styles.word}>{warning === 1 ? 'warning' : 'warnings'}</span>
      </span>
    </button>
  );
}

export function ThemeMenu() {
  const theme = useStudio((state) => state.theme);
  const setTheme = useStudio((state) => state.setTheme);
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        setTheme(THEMES.find((known) => known === checkedItems[0]) ?? 'system')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DarkThemeRegular />} aria-label="Theme" title="Theme" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEMES.map((known) => (
            <MenuItemRadio key={known} name="theme" value={known}>
              {THEME_NAMES[known]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
