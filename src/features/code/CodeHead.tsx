import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type ConnectorFile, FILE_NAMES, newTextFile } from '../../core/connector/files.ts';
import { MAX_SCRIPT_BYTES, sizeOf } from '../../core/connector/script.ts';
import { useStudio } from '../../store/desk.tsx';
import { OperationPicker } from '../definition/policies/OperationPicker.tsx';
import { Namespaces } from './Namespaces.tsx';
import { SCRIPT_TEMPLATE } from './template.ts';

const useStyles = makeStyles({
  head: {
    padding: '20px 28px 12px',
    flexShrink: 1,
    minHeight: '64px',
    overflow: 'auto',
    '@media (max-width: 600px)': { padding: '16px 16px 12px' },
  },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  space: { flex: 1 },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  lead: { margin: '2px 0 12px', color: tokens.colorNeutralForeground2 },
});

/** Switches custom code on and off, and says for which operations it runs and how large it is. */
export function CodeHead({ script }: { script: ConnectorFile | undefined }) {
  const styles = useStyles();
  const put = useStudio((state) => state.put);
  const removeFile = useStudio((state) => state.removeFile);
  const readOnly = useStudio((state) => state.readOnly);
  const turn = (on: boolean) => {
    if (on) put(newTextFile(FILE_NAMES.script, SCRIPT_TEMPLATE), 'Turn custom code on');
    else if (script) removeFile(script.name, 'Turn custom code off');
  };
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>Code</h1>
        <Switch
          label="Code enabled"
          checked={script !== undefined}
          disabled={readOnly}
          onChange={(_, { checked }) => turn(checked)}
        />
        <span className={styles.space} />
        {script && <span className={styles.size}>{sizeText(sizeOf(script))}</span>}
        {script && <Namespaces />}
      </div>
      <p className={styles.lead}>
        C# that runs in place of the request and sends it itself, for at most 5 seconds a call.
      </p>
      {script && <OperationPicker at="/properties/scriptOperations" label="Runs for" />}
    </div>
  );
}

const sizeText = (bytes: number): string =>
  `${(bytes / 1024).toFixed(1)} KB of ${MAX_SCRIPT_BYTES / 1024 / 1024} MB`;
