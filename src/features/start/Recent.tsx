import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useDesk, useStudio } from '../../store/desk.tsx';
import type { Summary } from '../../store/library.ts';
import { openKept } from '../../store/opening.ts';
import { forgetTests } from '../../store/testing.ts';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';
import { countWords } from '../../ui/severity.tsx';
import { TileGrid, useTileStyles } from './TileGrid.tsx';

const useStyles = makeStyles({
  holder: { position: 'relative', display: 'grid' },
  forget: { position: 'absolute', top: '6px', right: '6px', minWidth: 'auto' },
  words: { minWidth: 0, paddingRight: '20px' },
  path: { color: tokens.colorNeutralForeground3 },
});

/** Connectors that this browser keeps, the last one first. */
export function Recent() {
  const recent = useStudio((state) => state.recent);
  if (!recent || recent.length === 0) return null;
  return (
    <TileGrid title="Recent">
      {recent.map((summary) => (
        <RecentTile key={summary.id} summary={summary} />
      ))}
    </TileGrid>
  );
}

function RecentTile({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const tile = useTileStyles();
  const { studio, library } = useDesk();
  const state =
    summary.errors > 0
      ? countWords(summary.errors, 'error')
      : summary.warnings > 0
        ? countWords(summary.warnings, 'warning')
        : 'nothing found';
  const forget = async () => {
    await library.remove(summary.id);
    forgetTests(summary.id);
    studio.getState().setRecent(await library.list());
  };
  return (
    <div className={styles.holder}>
      <button
        type="button"
        className={tile.tile}
        onClick={() => openKept(studio, library, summary.id)}
      >
        <ConnectorMark title={summary.title} color={summary.brandColor} size={36} />
        <span className={styles.words}>
          <span className={tile.title}>{summary.title}</span>
          <span className={tile.note}>
            {countWords(summary.operations, 'operation')} · {state} · {since(summary.changedAt)}
          </span>
          {summary.home.kind === 'folder' && <span className={tile.note}>{summary.home.path}</span>}
        </span>
      </button>
      <Button
        className={styles.forget}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Forget ${summary.title}`}
        title="Take it off this browser"
        onClick={() => void forget()}
      />
    </div>
  );
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function since(ms: number): string {
  const ago = Date.now() - ms;
  for (const [unit, length] of UNITS)
    if (ago >= length) return relative.format(-Math.floor(ago / length), unit);
  return 'just now';
}
