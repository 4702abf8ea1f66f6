import { Link, makeStyles } from '@fluentui/react-components';
import { MailRegular, OpenRegular } from '@fluentui/react-icons';
import type { Link as Target } from '../../core/submission/links.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  link: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  icon: { marginLeft: '4px', verticalAlign: '-2px' },
});

/** Links to pages outside: each opens in a tab of its own, and only when it is pressed. */
export function LinkList({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly Target[];
}) {
  const styles = useStyles();
  if (links.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {links.map(({ label: words, href }) => (
        <li key={href}>
          <Link className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
            {words}
            {href.startsWith('mailto:') ? (
              <MailRegular className={styles.icon} />
            ) : (
              <OpenRegular className={styles.icon} />
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
