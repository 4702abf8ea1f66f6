import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontStyle: 'italic',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground3,
  },
});

/** The sign in front of the formula bar. */
export function FunctionMark() {
  return (
    <span className={useStyles().mark} aria-hidden>
      fx
    </span>
  );
}
