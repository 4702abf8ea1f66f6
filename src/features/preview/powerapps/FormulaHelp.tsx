import { makeStyles, tokens } from '@fluentui/react-components';
import { typeWord } from '../../../core/preview/powerapps/fxType.ts';
import type {
  PowerAppsFunction,
  PowerAppsParameter,
} from '../../../core/preview/powerapps/shape.ts';
import type { Json } from '../../../core/text/value.ts';
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
});

/** What the formula bar says of a function and of the argument at the cursor. */
export function FormulaHelp({
  id,
  shown,
  parameter,
}: {
  readonly id: string;
  readonly shown: PowerAppsFunction;
  readonly parameter: PowerAppsParameter | undefined;
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
      {parameter && (
        <section aria-label="Argument" aria-live="polite" className={styles.argument}>
          <ParameterHelp parameter={parameter} />
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

/** What else is known of it: what it is at first, what it may be, where its choices come from. */
function notesOf(parameter: PowerAppsParameter): string[] {
  const { default: value, enum: choices, dynamic, isRequired, schemaDescription } = parameter;
  const words = choices?.values.map((choice, index) => choices.displayNames[index] ?? text(choice));
  const listed = dynamic.values?.operationId ?? dynamic.list?.operationId;
  const shaped = dynamic.schema?.operationId ?? dynamic.properties?.operationId;
  return [
    // The formula bar has the body's text at each of its properties.
    schemaDescription === null ? undefined : `Not shown in Power Apps: ${schemaDescription}`,
    isNothing(value) ? undefined : `Default: ${text(value)}`,
    words && `One of ${words.slice(0, MOST).join(', ')}${words.length > MOST ? ', …' : ''}`,
    // Choices are offered for required arguments only (powerfx-preview.md 11).
    listed && isRequired ? `Values from ${listed}` : undefined,
    shaped ? `Fields from ${shaped}, when the formula is written` : undefined,
  ].filter((note) => note !== undefined);
}

/** An empty list is what every list begins with. */
const isNothing = (value: Json): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
