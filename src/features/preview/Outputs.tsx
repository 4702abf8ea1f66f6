import { makeStyles, tokens } from '@fluentui/react-components';
import type { DesignerOperation } from '../../core/preview/designer/shape.ts';

const MOST = 200;

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', margin: '18px 0 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tokens: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: '12px 14px',
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  token: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    overflowWrap: 'anywhere',
  },
  none: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The dynamic content that an operation offers to later steps. */
export function Outputs({
  preview: { outputs, dynamicOutputs = [] },
}: {
  preview: DesignerOperation;
}) {
  const styles = useStyles();
  const visible = outputs.filter(({ visibility }) => visibility?.toLowerCase() !== 'internal');
  return (
    <section aria-label="Dynamic content">
      <div className={styles.head}>
        <h2 className={styles.title}>Dynamic content</h2>
        <span className={styles.note}>what later steps can use</span>
      </div>
      <ul className={styles.tokens}>
        {visible.slice(0, MOST).map(({ key, title, description }) => (
          <li key={key} className={styles.token} title={description}>
            {title}
          </li>
        ))}
        {dynamicOutputs.map(({ key, title }) => (
          <li
            key={key}
            className={styles.token}
            title="Its fields are asked for when the flow is made"
          >
            {title} …
          </li>
        ))}
        {visible.length > MOST && <li className={styles.none}>and {visible.length - MOST} more</li>}
        {visible.length + dynamicOutputs.length === 0 && (
          <li className={styles.none}>Nothing: later steps get no values from it.</li>
        )}
      </ul>
    </section>
  );
}
