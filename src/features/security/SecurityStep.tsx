import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { type SignIn, type SignInKind, signInsOf } from '../../core/connector/signIn.ts';
import { entriesOf, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { inDefinition, inProperties, useValue } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { SectionHead, StepForm } from '../fields/Step.tsx';

const PROPERTIES = inProperties('/properties');
const DEFINITIONS = inDefinition('/securityDefinitions');

const KINDS: Readonly<Record<SignInKind, { readonly name: string; readonly words: string }>> = {
  none: {
    name: 'No authentication',
    words: 'Everyone may use it: the connection dialog asks nothing.',
  },
  basic: { name: 'Basic', words: 'People type a user name and a password.' },
  'api-key': { name: 'API key', words: 'People paste a key.' },
  oauth2: { name: 'OAuth 2.0', words: 'People sign in with the service itself.' },
  custom: { name: 'Custom parameters', words: 'People fill in values that policies send along.' },
  several: { name: 'Several', words: 'People choose how to sign in.' },
};

const useStyles = makeStyles({
  kind: {
    padding: '14px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    marginBottom: '12px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12px', overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** How people sign in, as the files have it. */
export default function SecurityStep() {
  const properties = useValue(PROPERTIES);
  const ways = signInsOf(properties);
  return (
    <StepForm title="Security" lead="How people connect.">
      {ways.map((way) => (
        <Way key={way.name} way={way} />
      ))}
      <SentWith />
      <SectionHead title="Change it" note="in the text, until each kind has its form">
        <ShowInSource of="properties" pointer="/properties/connectionParameters">
          Edit connection parameters
        </ShowInSource>
        <ShowInSource of="definition" pointer="/securityDefinitions">
          Edit security definitions
        </ShowInSource>
      </SectionHead>
    </StepForm>
  );
}

function Way({ way: { name, kind, parameters } }: { way: SignIn }) {
  const styles = useStyles();
  const { name: kindName, words } = KINDS[kind];
  return (
    <section
      className={styles.kind}
      aria-label={name || kindName}
      data-at="properties:/properties/connectionParameters"
    >
      <div className={styles.name}>{name ? `${name}: ${kindName}` : kindName}</div>
      <div className={styles.words}>{words}</div>
      {parameters.length > 0 && (
        <Table
          size="small"
          aria-label="What the connection dialog asks"
          style={{ marginTop: '10px' }}
        >
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Label</TableHeaderCell>
              <TableHeaderCell>Parameter</TableHeaderCell>
              <TableHeaderCell>Type</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {parameters.map(({ key, label, type, hidden }) => (
              <TableRow key={key}>
                <TableCell>
                  {label} {hidden && <span className={styles.muted}>(hidden)</span>}
                </TableCell>
                <TableCell className={styles.code}>{key}</TableCell>
                <TableCell className={styles.code}>{type}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

/** Where the definition says the secret goes. */
function SentWith() {
  const styles = useStyles();
  const definitions = entriesOf(useValue(DEFINITIONS));
  return (
    <div data-at="definition:/securityDefinitions">
      {definitions.map(([key, scheme]) => {
        const place = textOf(scheme, 'in');
        const name = textOf(scheme, 'name');
        return (
          <p key={key} className={styles.words} style={{ margin: '4px 0' }}>
            The definition’s <span className={styles.code}>{key}</span> is of type{' '}
            <span className={styles.code}>{textOf(scheme, 'type') ?? 'unknown'}</span>
            {place && name && (
              <>
                , sent in the {place} <span className={styles.code}>{name}</span>
              </>
            )}
            .
          </p>
        );
      })}
      <FieldMessages at={inDefinition('/security')} />
      <FieldMessages at={DEFINITIONS} />
    </div>
  );
}

function ShowInSource({
  of,
  pointer,
  children,
}: {
  of: 'definition' | 'properties';
  pointer: `/${string}`;
  children: string;
}) {
  const file = useStudio(({ files }) => fileWithRole(files, of)?.file.name);
  const show = useStudio((state) => state.show);
  const goTo = useStudio((state) => state.goTo);
  if (file === undefined) return null;
  const go = () => {
    show(file, pointer, 'editor');
    goTo({ side: 'source' });
  };
  return (
    <Button size="small" onClick={go}>
      {children}
    </Button>
  );
}
