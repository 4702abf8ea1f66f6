import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({
  place: {
    margin: 'auto',
    padding: '40px',
    // Nothing is shown at once: most steps are there before anyone would read this.
    animationName: { from: { opacity: 0 }, '80%': { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '400ms',
  },
});

/** Stands in for a pane while its code loads. */
export function StepPlaceholder() {
  return (
    <div className={useStyles().place}>
      <Spinner size="small" label="Loading" />
    </div>
  );
}
