import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FILE_NAMES, newTextFile } from '../../core/connector/files.ts';
import { definitionOf } from '../../core/swagger/definition.ts';
import { itemsOf, jsonOf, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { inProperties, useValue } from '../fields/bound.ts';
import { SectionHead, StepForm } from '../fields/Step.tsx';
import { SCRIPT_TEMPLATE } from './template.ts';

const OPERATIONS = inProperties('/properties/scriptOperations');

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, maxWidth: '68ch', margin: '0 0 14px' },
  list: { margin: 0, paddingLeft: '20px', lineHeight: '24px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', gap: '8px' },
});

/** Custom code: whether there is any, and for which operations it runs; it is written in Source. */
export default function CodeStep() {
  const script = useStudio(({ files }) => fileWithRole(files, 'script')?.file);
  return (
    <StepForm title="Code" lead="C# that may change requests and replies on their way.">
      {script ? <Script name={script.name} /> : <NoScript />}
    </StepForm>
  );
}

function NoScript() {
  const styles = useStyles();
  const put = useStudio((state) => state.put);
  const goTo = useStudio((state) => state.goTo);
  const readOnly = useStudio((state) => state.readOnly);
  const add = () => {
    put(newTextFile(FILE_NAMES.script, SCRIPT_TEMPLATE), `Add ${FILE_NAMES.script}`);
    goTo({ file: FILE_NAMES.script, side: 'source' });
  };
  return (
    <>
      <p className={styles.words}>
        This connector has no custom code, and most need none. It is for what a definition cannot
        say: turning a reply into another shape, joining two calls, computing a signature. Policies
        do the simpler things.
      </p>
      <Button appearance="primary" disabled={readOnly} onClick={add}>
        Add {FILE_NAMES.script}
      </Button>
    </>
  );
}

function Script({ name }: { name: string }) {
  const styles = useStyles();
  const size = useStudio(({ files }) => {
    const file = files.get(name)?.file;
    return file?.kind === 'text' ? file.text.length : 0;
  });
  const goTo = useStudio((state) => state.goTo);
  const removeFile = useStudio((state) => state.removeFile);
  const readOnly = useStudio((state) => state.readOnly);
  return (
    <>
      <p className={styles.words}>
        {name} has {(size / 1024).toFixed(1)} KB of the 1 MB it may have. It may run for at most 5
        seconds a call.
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => goTo({ file: name, side: 'source' })}>
          Open in Source
        </Button>
        <Button disabled={readOnly} onClick={() => removeFile(name, `Remove ${name}`)}>
          Remove
        </Button>
      </div>
      <RunsFor />
    </>
  );
}

function RunsFor() {
  const styles = useStyles();
  const listed = itemsOf(useValue(OPERATIONS)).map(String);
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const definition = definitionOf(root && jsonOf(root));
  return (
    <div data-at="properties:/properties/scriptOperations">
      <SectionHead
        title="Runs for"
        note={
          listed.length === 0
            ? 'every operation: none is named'
            : `${listed.length} of ${definition.operations.length} operations`
        }
      />
      <ul className={styles.list}>
        {listed.map((id) => {
          const operation = definition.operationsWithId(id)[0];
          return (
            <li key={id}>
              {(operation && textOf(operation.value, 'summary')) ?? 'No such operation'}{' '}
              <span className={styles.code}>{id}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
