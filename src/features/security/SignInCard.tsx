import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ConnectionParameter, SignIn, SignInKind } from '../../core/connector/signIn.ts';
import { inProperties, markOf } from '../fields/bound.ts';

const KINDS: Readonly<Record<SignInKind, { readonly name: string; readonly words: string }>> = {
  none: {
    name: 'No authentication',
    words: 'Everyone may use it: the connection dialog asks for nothing.',
  },
  basic: { name: 'Basic', words: 'People type a user name and a password.' },
  'api-key': { name: 'API key', words: 'People paste a key.' },
  oauth2: { name: 'OAuth 2.0', words: 'People sign in with the service itself.' },
  custom: { name: 'Custom parameters', words: 'People fill in values that policies send along.' },
};

const useStyles = makeStyles({
  card: {
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    marginBottom: '10px',
  },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, margin: 0 },
  table: { marginTop: '8px' },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cell: { overflowWrap: 'anywhere', paddingTop: '5px', paddingBottom: '5px', height: 'auto' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12px' },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** One way to sign in: what it is called, what it means for people, and what the connection dialog asks. */
export function SignInCard({ way: { at, name, kind, parameters } }: { way: SignIn }) {
  const styles = useStyles();
  const { name: kindName, words } = KINDS[kind];
  return (
    <section
      className={styles.card}
      aria-label={name || kindName}
      data-at={markOf(inProperties(at))}
    >
      <h3 className={styles.name}>
        {name && name !== kindName ? `${name}: ${kindName}` : kindName}
      </h3>
      <p className={styles.words}>{words}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
    </section>
  );
}

function Parameters({ parameters }: { parameters: readonly ConnectionParameter[] }) {
  const styles = useStyles();
  const code = mergeClasses(styles.cell, styles.code);
  return (
    <Table size="small" aria-label="What the connection dialog asks" className={styles.table}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.head}>Label</TableHeaderCell>
          <TableHeaderCell className={styles.head}>Parameter</TableHeaderCell>
          <TableHeaderCell className={styles.head}>Type</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {parameters.map(({ key, label, type, hidden }) => (
          <TableRow key={key}>
            <TableCell className={styles.cell}>
              {label} {hidden && <span className={styles.muted}>(hidden)</span>}
            </TableCell>
            <TableCell className={code}>{key}</TableCell>
            <TableCell className={code}>{type}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
