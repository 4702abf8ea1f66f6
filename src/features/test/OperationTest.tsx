import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { buildRequest } from '../../core/runtime/request/build.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import { useDesk } from '../../store/desk.tsx';
import { draftsOf, signInOf, withAllowed, withDraft } from '../../store/testing.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { SectionHead } from '../fields/Step.tsx';
import { ConnectionFields } from './ConnectionFields.tsx';
import { CopyCurl } from './CopyCurl.tsx';
import { callOf, useApiProperties } from './call.ts';
import { holdsSecret } from './holdsSecret.ts';
import { InputsForm } from './InputsForm.tsx';
import { inputsOf, type TestInput } from './inputs.ts';
import { OperationHead } from './OperationHead.tsx';
import { RequestView } from './RequestView.tsx';
import { RunResult } from './RunResult.tsx';
import { useRun } from './useRun.ts';
import { useTesting, useTestingStore } from './useTesting.ts';
import { exampleDrafts, valuesOf } from './values.ts';

const useStyles = makeStyles({
  form: {
    padding: '20px 28px 48px',
    maxWidth: '820px',
    boxSizing: 'border-box',
    containerType: 'inline-size',
    containerName: 'form',
    '@media (max-width: 600px)': { padding: '8px 16px 32px' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    margin: '18px 0 4px',
  },
});

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

/** One operation's test: its inputs, who answers, the call and what came back. */
export function OperationTest({
  operation,
  name,
  definition,
  onBack,
}: {
  operation: Operation;
  /** By what its tests are known. */
  name: string;
  definition: Definition;
  onBack: () => void;
}) {
  const styles = useStyles();
  const { gateway } = useDesk();
  const store = useTestingStore();
  const testing = useTesting((state) => state);
  const apiProperties = useApiProperties();
  const [wasTried, setTried] = useState(false);
  const inputs = useMemo(() => inputsOf(definition, operation), [definition, operation]);
  const drafts = draftsOf(testing, name);
  const read = valuesOf(inputs, drafts);
  const values = read.ok ? read.values : {};
  // From the store itself: a token may be a new one since this was drawn.
  const callWith = (base?: string) =>
    callOf(definition, apiProperties, operation, values, store.getState(), base);
  const { run, runWithNewToken, isBusy, trouble, cancel, mockBase } = useRun(name, callWith);
  const made = testing.runs[name];
  const canRenew = testing.target === 'api' && signInOf(testing)?.refreshable === true;
  const preview = read.ok && !made ? buildRequest(callWith()) : undefined;

  const setDraft = (input: TestInput, draft: Parameters<typeof withDraft>[3]) =>
    store.setState((state) =>
      withDraft(state, name, input.key, draft, holdsSecret(input, draft, callWith())),
    );
  const fill = (wanted: readonly TestInput[]) => {
    const examples = exampleDrafts(definition, operation, inputs);
    for (const input of wanted) {
      const example = examples[input.key];
      if (example !== undefined) setDraft(input, example);
    }
  };
  const result = useRef<HTMLDivElement>(null);
  const showResult = () =>
    requestAnimationFrame(() => result.current?.scrollIntoView({ block: 'nearest' }));
  const tryIt = () => {
    setTried(true);
    if (read.ok) void run().then(showResult);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button Run
    <div
      className={styles.form}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Enter' && (ctrlKey || metaKey)) tryIt();
      }}
    >
      <OperationHead operation={operation} name={name} onBack={onBack} />
      {!gateway && (
        <MessageBar intent="info" layout="multiline" style={{ marginBottom: '12px' }}>
          <MessageBarBody>
            The studio’s local server makes the calls and plays the mock: start it with npm start.
            Here you see the request as it would go out.
          </MessageBarBody>
        </MessageBar>
      )}
      <InputsForm
        inputs={inputs}
        drafts={drafts}
        problems={wasTried && !read.ok ? read.problems : NO_PROBLEMS}
        onDraft={setDraft}
        onExample={(input) => fill([input])}
      />
      {testing.target === 'api' && (
        <>
          <SectionHead title="Connection" />
          <ConnectionFields root={definition.root} apiProperties={apiProperties} />
        </>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          title="Ctrl+Enter"
          disabled={!gateway || isBusy}
          onClick={tryIt}
        >
          Run
        </Button>
        <Button onClick={() => fill(inputs)} disabled={inputs.length === 0}>
          Fill with examples
        </Button>
        <CopyCurl
          disabled={!read.ok}
          hasSecrets={testing.target === 'api' && Object.values(testing.connection).some(Boolean)}
          callToCopy={async () =>
            callWith(testing.target === 'mock' ? await mockBase() : undefined)
          }
        />
        {isBusy && (
          <>
            <Spinner size="tiny" label="Waiting for the answer" />
            <Button onClick={cancel}>Cancel</Button>
          </>
        )}
      </div>
      <div role="status">
        {wasTried && !read.ok && (
          <MessageLine severity="error" message="It cannot run yet: see the marked fields." />
        )}
        {trouble.map((message) => (
          <MessageLine key={message} severity="error" message={message} />
        ))}
      </div>
      <div ref={result}>
        {made && !isBusy && (
          <RunResult
            run={made}
            definition={definition}
            operation={operation}
            onAllow={(host) => {
              store.setState((state) => withAllowed(state, host));
              void run();
            }}
            onNewToken={canRenew ? () => void runWithNewToken() : undefined}
          />
        )}
      </div>
      {preview?.ok && <RequestView label="Request" shown={preview.shown} />}
      {preview && !preview.ok && (
        <MessageLine
          severity="info"
          message={preview.problems.map(({ message }) => message).join(' ')}
        />
      )}
    </div>
  );
}
