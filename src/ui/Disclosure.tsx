import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  holder: { gridColumn: '1 / -1', minWidth: 0 },
  title: {
    width: 'fit-content',
    padding: '2px 0',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  content: { paddingTop: '12px' },
});

/** What is seldom needed, behind its title. It begins open where something in it is in use. */
export function Disclosure({
  title,
  isUsed,
  children,
}: {
  readonly title: string;
  readonly isUsed: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  // From then on it is the author's: what is emptied does not close below the hand.
  const [beginsOpen] = useState(isUsed);
  return (
    <details className={styles.holder} open={beginsOpen}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
