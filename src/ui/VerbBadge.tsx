import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  verb: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '46px',
    flexShrink: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: 600,
    fontSize: '10px',
    lineHeight: '18px',
    textAlign: 'center',
    textTransform: 'uppercase',
    borderRadius: '4px',
  },
  get: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  post: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  put: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  delete: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  other: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

type Tone = 'get' | 'post' | 'put' | 'delete' | 'other';
const TONES: Readonly<Record<string, Tone>> = {
  get: 'get',
  post: 'post',
  put: 'put',
  patch: 'put',
  delete: 'delete',
};

/** An HTTP verb by word and colour; DELETE is cut to fit among the others. */
export function VerbBadge({ verb }: { verb: string }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.verb, styles[TONES[verb] ?? 'other'])}
      title={verb.toUpperCase()}
    >
      {verb === 'delete' ? 'DEL' : verb === 'options' ? 'OPT' : verb}
    </span>
  );
}
