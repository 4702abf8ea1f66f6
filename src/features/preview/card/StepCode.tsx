import { makeStyles, tokens } from '@fluentui/react-components';
import { connectorName } from '../../../core/preview/workflow/connectorName.ts';
import type { FilledCard } from '../../../core/preview/workflow/filledCard.ts';
import { logicAppsStep } from '../../../core/preview/workflow/logicApps.ts';
import { powerAutomateStep } from '../../../core/preview/workflow/powerAutomate.ts';
import { stepName } from '../../../core/preview/workflow/step.ts';
import type { JsonObject } from '../../../core/text/value.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { CodeBlock } from '../../test/CodeBlock.tsx';

/** The products that keep a card as JSON, each in its own form. */
export const PRODUCTS = {
  automate: {
    name: 'Power Automate',
    step: (filled: FilledCard, title: string): JsonObject =>
      powerAutomateStep(filled, `shared_${connectorName(title)}`),
  },
  logicApps: {
    name: 'Logic Apps',
    step: (filled: FilledCard, title: string): JsonObject =>
      logicAppsStep(filled, connectorName(title)),
  },
} as const;
export type WorkflowProduct = keyof typeof PRODUCTS;

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'center', margin: '0 0 8px' },
  title: {
    flex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a product keeps of the card, to look at and to copy. */
export function StepCode({
  product,
  filled,
  title,
}: {
  readonly product: WorkflowProduct;
  readonly filled: FilledCard;
  /** The connector's. */
  readonly title: string;
}) {
  const styles = useStyles();
  const { name, step } = PRODUCTS[product];
  const text = JSON.stringify({ [stepName(filled)]: step(filled, title) }, null, 2);
  return (
    <section aria-label={`${name} code`}>
      <div className={styles.head}>
        <h2 className={styles.title}>{name} code</h2>
        <CopyButton text={text} what={`${name} code`} />
      </div>
      <CodeBlock label={`JSON for ${name}`} text={text} />
    </section>
  );
}
