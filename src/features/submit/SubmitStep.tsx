import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { paconnFiles } from '../../core/bundle/paconn.ts';
import { pack } from '../../core/bundle/zip.ts';
import { PROFILES, type Profile } from '../../core/rules/rule.ts';
import { valueAt } from '../../core/text/locate.ts';
import { download } from '../../platform/files.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import { titleOf } from '../../store/library.ts';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';
import type { StepName } from '../../store/place.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { SectionHead, StepForm } from '../fields/Step.tsx';
import { useCounts, useStepCounts } from '../findings/counts.ts';

const useStyles = makeStyles({
  checks: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  check: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: '10px',
    alignItems: 'center',
    padding: '9px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', display: 'inline-flex' },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2 },
  tree: {
    margin: 0,
    padding: '12px 14px',
    listStyle: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
    lineHeight: '20px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: { display: 'flex', gap: '16px' },
  fileName: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  ask: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

const PROFILE_LABELS: Readonly<Record<Profile, string>> = {
  certified: 'Certified publisher',
  independent: 'Independent publisher',
  custom: 'Custom, for my organisation',
};

/** Who publishes, what is left to do, and the bundle. */
export default function SubmitStep() {
  const styles = useStyles();
  const profile = useStudio(({ files }) => profileOf(files));
  const setProfile = useStudio((state) => state.setProfile);
  const readOnly = useStudio((state) => state.readOnly);
  return (
    <StepForm title="Submit" lead="What reviewers will look at, and what you take away.">
      <FieldFrame
        label="Who publishes it"
        at="studio:/profile"
        messages={null}
        control={({ id }) => (
          <Segments
            id={id}
            labelledBy={`${id}-label`}
            options={PROFILES.map((value) => ({ value, label: PROFILE_LABELS[value] }))}
            value={profile}
            disabled={readOnly}
            onChange={setProfile}
          />
        )}
      />
      <ul className={styles.checks} aria-label="Checklist">
        <StepCheck
          step="general"
          name="General"
          good="Title, description, host and contact are in order"
        />
        <StepCheck step="security" name="Security" good="The way to sign in is in order" />
        <StepCheck
          step="definition"
          name="Definition"
          good="Operations, parameters and responses are in order"
        />
        <StepCheck step="code" name="Code" good="Nothing to object to" />
      </ul>
      <Bundle />
    </StepForm>
  );
}

function StepCheck({ step, name, good }: { step: StepName; name: string; good: string }) {
  const styles = useStyles();
  const { error, warning } = useStepCounts(step);
  const goTo = useStudio((state) => state.goTo);
  const words = [
    error > 0 && countWords(error, 'error'),
    warning > 0 && countWords(warning, 'warning'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li className={styles.check}>
      {words ? (
        <SeverityIcon severity={error > 0 ? 'error' : 'warning'} />
      ) : (
        <span className={styles.good} role="img" aria-label="In order">
          <CheckmarkCircleFilled />
        </span>
      )}
      <span>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.words}>{words || good}</span>
      </span>
      {words && (
        <Button
          size="small"
          aria-label={`Show ${name}`}
          onClick={() => goTo({ step, side: 'findings' })}
        >
          Show
        </Button>
      )}
    </li>
  );
}

function Bundle() {
  const styles = useStyles();
  const { studio } = useDesk();
  const files = useStudio((state) => state.files);
  const name = useStudio((state) => state.current?.name ?? 'connector');
  const { error } = useCounts();
  const [asked, setAsked] = useState(false);
  const entries = useMemo(
    () => paconnFiles({ name, files: [...files.values()].map(({ file }) => file) }),
    [files, name],
  );
  const save = () => {
    setAsked(false);
    download(bundleName(studio.getState().files, name), pack(entries), 'application/zip');
  };
  return (
    <>
      <SectionHead
        title="Bundle"
        note={`${bundleName(files, name)}, the folder as the official tools take it`}
      >
        {!asked && (
          <Button appearance="primary" onClick={error > 0 ? () => setAsked(true) : save}>
            Download bundle
          </Button>
        )}
      </SectionHead>
      {asked && (
        <div className={styles.ask} role="alert">
          <span className={styles.words}>
            Reviewers would refuse it for {countWords(error, 'error')}.
          </span>
          <Button appearance="primary" onClick={save}>
            Download anyway
          </Button>
          <Button onClick={() => setAsked(false)}>Not yet</Button>
        </div>
      )}
      <ul className={styles.tree} aria-label="Files of the bundle">
        {entries.map((entry) => (
          <li key={entry.name} className={styles.file}>
            <span className={styles.fileName}>{entry.name}</span>
            <span className={styles.size}>{sizeOf(entry.bytes.length)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

function bundleName(files: OpenFiles, fallback: string): string {
  const tree = fileWithRole(files, 'definition')?.tree;
  const version = tree && valueAt(tree, '/info/version');
  const slug =
    titleOf(files, fallback)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'connector';
  return typeof version === 'string' && /^[\w.-]+$/.test(version)
    ? `${slug}-${version}.zip`
    : `${slug}.zip`;
}
