import { makeStyles, tokens } from '@fluentui/react-components';
import { typeWord } from '../../../core/preview/powerapps/fxType.ts';
import type {
  PowerAppsFunction,
  PowerAppsParameter,
} from '../../../core/preview/powerapps/shape.ts';
import type { Json } from '../../../core/text/value.ts';
import type { Argument } from './arguments.ts';
import { TypeTree } from './TypeTree.tsx';

const MOST = 8;

const useStyles = makeStyles({
  help: {
    padding: '10px 14px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `0 0 ${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge}`,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
  },
  description: { margin: 0 },
  argument: {
    margin: '10px 0 0',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: '2px 0 0' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
});

/** What the formula bar says of a function and of the argument at the cursor. */
export function ArgumentHelp({
  id,
  shown,
  argument,
}: {
  readonly id: string;
  readonly shown: PowerAppsFunction;
  readonly argument: Argument | undefined;
}) {
  const styles = useStyles();
  return (
    <div id={id} className={styles.help}>
      <p className={styles.description}>{shown.description}</p>
      {shown.behavior && (
        <p className={`${styles.line} ${styles.quiet}`}>
          Only in behavior properties, such as OnSelect.
        </p>
      )}
      {argument && (
        <section aria-label="Argument" aria-live="polite" className={styles.argument}>
          {'record' in argument ? (
            <ul className={styles.list}>
              {argument.record.map((parameter, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                <li key={index}>
                  <ParameterHelp parameter={parameter} />
                </li>
              ))}
            </ul>
          ) : (
            <ParameterHelp parameter={argument.parameter} />
          )}
        </section>
      )}
    </div>
  );
}

function ParameterHelp({ parameter }: { readonly parameter: PowerAppsParameter }) {
  const styles = useStyles();
  const { name, type, description, fields } = parameter;
  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.quiet}>{typeWord(type)}</span>
      {description && <p className={styles.line}>{description}</p>}
      {notesOf(parameter).map((note) => (
        <p key={note} className={`${styles.line} ${styles.quiet}`}>
          {note}
        </p>
      ))}
      {fields.length > 0 && <TypeTree field={parameter} />}
    </>
  );
}

/** What else is known of it: what is sent for nothing, what it may be, whom Power Apps asks for it. */
function notesOf({
  default: value,
  enum: choices,
  dynamic,
  isRequired,
}: PowerAppsParameter): string[] {
  const words = choices?.values.map((choice, index) => choices.displayNames[index] ?? text(choice));
  const listed = dynamic.values?.operationId ?? dynamic.list?.operationId;
  const shaped = dynamic.schema?.operationId ?? dynamic.properties?.operationId;
  return [
    isNothing(value) ? undefined : `When left out: ${text(value)}`,
    words && `One of ${words.slice(0, MOST).join(', ')}${words.length > MOST ? ', …' : ''}`,
    // For optional ones the formula bar asks nobody.
    listed && isRequired ? `Values from ${listed}` : undefined,
    shaped ? `Fields from ${shaped}, when the formula is written` : undefined,
  ].filter((note) => note !== undefined);
}

/** An empty list is what every list begins with. */
const isNothing = (value: Json): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
