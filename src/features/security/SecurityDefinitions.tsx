import { makeStyles, tokens } from '@fluentui/react-components';
import { entriesOf, type Json, textOf } from '../../core/text/value.ts';
import { inDefinition, markOf, useValue } from '../fields/bound.ts';
import { SectionHead } from '../fields/Step.tsx';
import { EditInSource } from './EditInSource.tsx';

const AT = inDefinition('/securityDefinitions');

const useStyles = makeStyles({
  line: { margin: '4px 0', color: tokens.colorNeutralForeground2 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});

/** Where the definition says the secret goes. */
export function SecurityDefinitions() {
  const styles = useStyles();
  const definitions = entriesOf(useValue(AT));
  return (
    <section aria-label="How it is sent" data-at={markOf(AT)}>
      <SectionHead title="How it is sent" note="as the definition says">
        <EditInSource at={AT} what="security definitions" />
      </SectionHead>
      {definitions.length === 0 && (
        <p className={styles.line}>
          The definition names no way to sign in: nothing is sent by itself.
        </p>
      )}
      {definitions.map(([key, scheme]) => (
        <p key={key} className={styles.line}>
          <span className={styles.code}>{key}</span>: <Words scheme={scheme} />
        </p>
      ))}
    </section>
  );
}

/** `a key in the header X-Api-Key`, `OAuth 2.0, accessCode` */
function Words({ scheme }: { scheme: Json }) {
  const styles = useStyles();
  const type = textOf(scheme, 'type');
  const name = textOf(scheme, 'name');
  const flow = textOf(scheme, 'flow');
  const code = (text: string) => <span className={styles.code}>{text}</span>;
  if (type === 'apiKey')
    return (
      <>
        a key
        {name && (
          <>
            {' '}
            in the {textOf(scheme, 'in') ?? 'header'} {code(name)}
          </>
        )}
      </>
    );
  if (type === 'basic') return <>user name and password in the header {code('Authorization')}</>;
  if (type === 'oauth2')
    return (
      <>
        a token in the header {code('Authorization')}
        {flow && <>, by the flow {code(flow)}</>}
      </>
    );
  return <>of the unknown type {code(type ?? 'none')}</>;
}
