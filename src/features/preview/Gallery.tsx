import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';
import { inDefinition, inProperties, useValue } from '../fields/bound.ts';
import { useFace } from './useFace.ts';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '360px',
    margin: '0 auto',
  },
  shelf: { padding: '20px', borderRadius: tokens.borderRadiusXLarge },
  tile: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 12px',
    padding: '14px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  mark: { gridRow: '1 / 3' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  publisher: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  description: {
    gridColumn: '1 / -1',
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
});

/** The tile as the gallery has it, in light and in dark. */
export function Gallery() {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {[
        { name: 'Light', theme: webLightTheme },
        { name: 'Dark', theme: webDarkTheme },
      ].map(({ name, theme }) => (
        <FluentProvider key={name} theme={theme} className={styles.shelf}>
          <Tile label={`Tile, ${name.toLowerCase()}`} />
        </FluentProvider>
      ))}
    </div>
  );
}

function Tile({ label }: { label: string }) {
  const styles = useStyles();
  const { title, color, picture } = useFace();
  const publisher = useValue(inProperties('/properties/publisher'));
  const description = useValue(inDefinition('/info/description'));
  return (
    <figure className={styles.tile} style={{ margin: 0 }} aria-label={label}>
      <span className={styles.mark}>
        <ConnectorMark title={title} color={color} picture={picture} size={40} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.publisher}>{typeof publisher === 'string' ? publisher : ''}</span>
      <p className={styles.description}>{typeof description === 'string' ? description : ''}</p>
    </figure>
  );
}
