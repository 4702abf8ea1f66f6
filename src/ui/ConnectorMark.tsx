import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    overflow: 'hidden',
    borderRadius: '24%',
    color: '#fff',
    fontWeight: 700,
    // The letter stands on any colour an author may choose.
    textShadow: '0 0 2px rgba(0,0,0,.6)',
  },
  picture: { width: '100%', height: '100%', objectFit: 'contain' },
});

/** A connector's icon on its colour; its first letter where it has none. `size` in CSS pixels. */
export function ConnectorMark({
  title,
  color,
  size,
  picture,
}: {
  readonly title: string;
  readonly color: string | undefined;
  readonly size: number;
  /** An object URL. */
  readonly picture?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      className={styles.mark}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.46,
        backgroundColor: color ?? '#5b3fd6',
      }}
    >
      {picture ? (
        <img src={picture} alt="" className={styles.picture} />
      ) : (
        (title.trim()[0] ?? '?').toUpperCase()
      )}
    </span>
  );
}
