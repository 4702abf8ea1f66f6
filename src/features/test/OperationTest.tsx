import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { curlText } from '../../core/runtime/http/curl.ts';
import type { Built } from '../../core/runtime/request/call.ts';
import { sampleValues } from '../../core/runtime/sample/call.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import { type JsonObject, jsonOf, textOf } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { countWords } from '../../ui/severity.tsx';
import { VerbBadge } from '../../ui/VerbBadge.tsx';
import { FieldGrid, SectionHead } from '../fields/Step.tsx';
import { ConnectionFields } from './ConnectionFields.tsx';
import { type Attempt, built, type Outcome, send } from './makeCall.ts';
import { Result } from './Result.tsx';
import { count, RUNS_WANTED, tested, typed } from './runs.ts';
import { secrets } from './secrets.ts';
import { ValueField } from './ValueField.tsx';

const useStyles = makeStyles({
  form: {
    padding: '12px 28px 48px',
    maxWidth: '820px',
    boxSizing: 'border-box',
    containerType: 'inline-size',
    containerName: 'form',
    '@media (max-width: 600px)': { padding: '8px 16px 32px' },
  },
  back: { display: 'none', '@container definition (max-width: 620px)': { display: 'inline-flex' } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sub: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    margin: '4px 0 16px',
    color: tokens.colorNeutralForeground2,
  },
  path: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12px', overflowWrap: 'anywhere' },
  space: { flex: 1 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    margin: '16px 0',
  },
});

type Target = 'mock' | 'api';

/** One operation's test: its values, who answers, the call and what came back. */
export function OperationTest({
  operation,
  definition,
  onBack,
}: {
  operation: Operation;
  definition: Definition;
  onBack: () => void;
}) {
  const styles = useStyles();
  const { studio, gateway } = useDesk();
  const connector = useStudio((state) => state.current?.id ?? '');
  const name = operation.operationId || operation.at;
  const key = `${connector} ${name}`;
  const values = useStore(typed, (all) => all[key]) ?? EMPTY;
  const runs = useStore(tested, (all) => all[connector]?.[name]?.runs ?? 0);
  const signIn = useStore(secrets, (all) => all[connector]) ?? EMPTY;
  const [target, setTarget] = useState<Target>('mock');
  const [outcome, setOutcome] = useState<Outcome>();
  const [sent, setSent] = useState<Extract<Built, { ok: true }>>();
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const running = useRef<AbortController>(undefined);
  const [isBusy, setBusy] = useState(false);
  const parameters = definition.parametersOf(operation);

  const setValues = (next: JsonObject) => typed.setState({ [key]: next });
  const attemptWith = (mockBase: string | undefined): Attempt => {
    const properties = fileWithRole(studio.getState().files, 'properties')?.tree?.root;
    return {
      definition,
      apiProperties: properties && jsonOf(properties),
      operation,
      values,
      connection: { values: signIn },
      mockBase,
    };
  };

  const run = async () => {
    if (!gateway || isBusy) return;
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setOutcome(undefined);
    try {
      const attempt = attemptWith(
        target === 'mock'
          ? await gateway.mock(textOfRole('definition') ?? '{}', textOfRole('properties'))
          : undefined,
      );
      const call = built(attempt);
      setTrouble(call.ok ? [] : call.problems.map(({ message }) => message));
      if (!call.ok) return;
      setSent(call);
      const came = await send(gateway, attempt, call, control.signal);
      setOutcome(came);
      const isGood = came.kind === 'answered' && came.response.status < 400;
      count(
        connector,
        name,
        !isGood ? 'failed' : came.differences.length > 0 ? 'differs' : 'passed',
      );
    } catch (fault) {
      setOutcome({
        kind: 'failed',
        message: fault instanceof Error ? fault.message : String(fault),
        advice: 'Try it again.',
      });
    } finally {
      setBusy(false);
    }
  };
  const textOfRole = (role: 'definition' | 'properties'): string | undefined => {
    const file = fileWithRole(studio.getState().files, role)?.file;
    return file?.kind === 'text' ? file.text : undefined;
  };
  const preview = built(attemptWith(undefined));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button Run
    <div
      className={styles.form}
      onKeyDown={({ key: pressed, ctrlKey, metaKey }) => {
        if (pressed === 'Enter' && (ctrlKey || metaKey)) void run();
      }}
    >
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        List
      </Button>
      <h1 className={styles.title}>{textOf(operation.value, 'summary')?.trim() || name}</h1>
      <div className={styles.sub}>
        <VerbBadge verb={operation.verb} />
        <span className={styles.path}>{operation.path}</span>
        <span className={styles.space} />
        <span>
          {runs} of {countWords(RUNS_WANTED, 'run')}
        </span>
      </div>
      {!gateway && (
        <MessageBar intent="info" style={{ marginBottom: '12px' }}>
          <MessageBarBody>
            Calls are made by the studio’s local server: start it with npm start.
          </MessageBarBody>
        </MessageBar>
      )}
      <FieldGrid>
        {parameters.map((parameter) => (
          <ValueField
            key={parameter.listedAt}
            parameter={parameter}
            definition={definition}
            values={values}
            onValues={setValues}
          />
        ))}
      </FieldGrid>
      <SectionHead title="Connection">
        <Select
          size="small"
          aria-label="Connection"
          value={target}
          onChange={(_, { value }) => setTarget(value === 'api' ? 'api' : 'mock')}
        >
          <option value="mock">Mock API</option>
          <option value="api">The API itself</option>
        </Select>
      </SectionHead>
      {target === 'api' && <ConnectionFields connector={connector} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!gateway || isBusy} onClick={() => void run()}>
          Run
        </Button>
        {isBusy && (
          <>
            <Spinner size="tiny" label="Waiting for the answer" />
            <Button onClick={() => running.current?.abort()}>Cancel</Button>
          </>
        )}
        <Button onClick={() => setValues(sampleValues(definition, operation, { seed: name }))}>
          Fill with examples
        </Button>
        <Button
          disabled={!preview.ok}
          title="Secrets are masked"
          onClick={() => preview.ok && void navigator.clipboard.writeText(curlText(preview.shown))}
        >
          Copy as curl
        </Button>
      </div>
      {trouble.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {outcome && <Result outcome={outcome} sent={sent?.shown} secrets={sent?.secrets ?? []} />}
    </div>
  );
}

const EMPTY: Readonly<Record<string, never>> = {};
