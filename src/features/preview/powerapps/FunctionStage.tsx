import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { NamedFunction } from '../../../core/preview/powerapps/function.ts';
import { functionAt } from '../../../core/preview/powerapps/powerAppsPreview.ts';
import { remediesFor } from '../../../core/preview/powerapps/remedy.ts';
import type { Operation } from '../../../core/swagger/definition.ts';
import type { Json } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { SeverityIcon, type SeverityName } from '../../../ui/severity.tsx';
import { FormulaBar } from './FormulaBar.tsx';
import { standingOf } from './standing.ts';
import { TypeTree } from './TypeTree.tsx';

const useStyles = makeStyles({
  column: { maxWidth: '560px', margin: '0 auto' },
  back: { marginBottom: '10px', marginLeft: '-8px' },
  title: {
    margin: '18px 0 8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: {
    padding: '12px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
  },
  standing: { display: 'flex', alignItems: 'baseline', gap: '8px', margin: 0 },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  hidden: { margin: 0, paddingLeft: '18px' },
});

/** An operation as Power Apps has it: its call in the formula bar, what it gives, or why there is none. */
export function FunctionStage({
  root,
  operation,
}: {
  readonly root: Json;
  readonly operation: Operation;
}) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  const found = functionAt(root, operation);
  return (
    <div className={styles.column}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => goTo({ item: undefined })}
      >
        All functions
      </Button>
      {found ? (
        <Found found={found} />
      ) : (
        <p className={styles.note}>
          Its operationId has no letter or digit that a function could be named by.
        </p>
      )}
    </div>
  );
}

function Found({ found }: { readonly found: NamedFunction }) {
  const styles = useStyles();
  const { name, function: shown } = found;
  const standing = standingOf(found);
  const isCallable = shown.visible && !found.isTrigger;
  return (
    <>
      {standing !== undefined && (
        <section aria-label="Not offered" className={styles.panel}>
          <p className={styles.standing}>
            <SeverityIcon severity={severityOf(found)} />
            <span>{standing}</span>
          </p>
          {remediesFor(shown.reason).map((remedy) => (
            <p key={remedy} className={styles.note}>
              {remedy}
            </p>
          ))}
        </section>
      )}
      {isCallable && (
        <>
          <FormulaBar name={name} shown={shown} />
          <h2 className={styles.title}>Result</h2>
          <section aria-label="Result" className={styles.panel}>
            <TypeTree field={shown.returnParameter} />
            {shown.pageLink !== null && (
              <p className={styles.note}>More pages are fetched by its {shown.pageLink}.</p>
            )}
          </section>
        </>
      )}
      {isCallable && shown.hiddenParameters.length > 0 && (
        <>
          <h2 className={styles.title}>Sent without being shown</h2>
          <section aria-label="Sent without being shown" className={styles.panel}>
            <ul className={styles.hidden}>
              {shown.hiddenParameters.map(({ name, in: place, default: value }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                <li key={index}>
                  {name} ({place}): {JSON.stringify(value)}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}

/** What the author chose is no mistake. */
function severityOf({ isTrigger, function: shown }: NamedFunction): SeverityName {
  if (isTrigger || shown.supported) return shown.visible && !isTrigger ? 'warning' : 'info';
  return 'error';
}
