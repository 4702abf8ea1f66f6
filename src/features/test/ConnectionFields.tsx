import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { entriesOf, itemsOf, jsonOf, member, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { FieldGrid } from '../fields/Step.tsx';
import { secrets, setSecret } from './secrets.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  words: { color: tokens.colorNeutralForeground2, margin: '0 0 10px' },
});

/** What the connection needs, for calls to the API itself. It is held in memory and nowhere else. */
export function ConnectionFields({ connector }: { connector: string }) {
  const styles = useStyles();
  const held = useStore(secrets, (all) => all[connector]) ?? {};
  const root = useStudio(({ files }) => fileWithRole(files, 'properties')?.tree?.root);
  const properties = root && member(jsonOf(root), 'properties');
  const [firstSet] = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const parameters = entriesOf(
    member(firstSet ?? properties, firstSet ? 'parameters' : 'connectionParameters'),
  );
  if (parameters.length === 0)
    return <p className={styles.words}>The connection asks for nothing.</p>;
  return (
    <>
      <p className={styles.words}>Held in this page’s memory until it closes; written nowhere.</p>
      <FieldGrid>
        {parameters.map(([key, parameter]) => {
          const type = textOf(parameter, 'type')?.toLowerCase();
          const label = textOf(member(parameter, 'uiDefinition'), 'displayName') ?? key;
          return (
            <FieldFrame
              key={key}
              label={type === 'oauthsetting' ? `${label} (access token)` : label}
              at={`connection:${key}`}
              messages={null}
              control={({ id, describedBy }) => (
                <Input
                  id={id}
                  aria-describedby={describedBy}
                  className={styles.input}
                  type={type === 'string' ? 'text' : 'password'}
                  autoComplete="off"
                  value={held[key] ?? ''}
                  onChange={(_, { value }) => setSecret(connector, key, value)}
                />
              )}
            />
          );
        })}
      </FieldGrid>
    </>
  );
}
