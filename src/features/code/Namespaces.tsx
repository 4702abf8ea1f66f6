import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { SCRIPT_NAMESPACES } from '../../core/connector/script.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(360px, calc(100vw - 32px))', boxSizing: 'border-box' },
  words: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: '320px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What a script may use, to look it up while writing. */
export function Namespaces() {
  const styles = useStyles();
  return (
    <Popover positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small">Allowed namespaces</Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Allowed namespaces">
        <p className={styles.words}>
          These {SCRIPT_NAMESPACES.length} are there without a using line. There are no others, and
          no packages.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
        <ul className={styles.list} tabIndex={0}>
          {SCRIPT_NAMESPACES.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
