import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';
import ConnectionDialog from '../security/ConnectionDialog.tsx';
import { Gallery } from './Gallery.tsx';

const useStyles = makeStyles({
  pane: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  stage: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The products that show the connector, each with what it shows. */
const PRODUCTS = {
  automate: { name: 'Power Automate', Stage: workflow('PowerAutomate') },
  logicApps: { name: 'Logic Apps', Stage: workflow('LogicApps') },
  powerApps: { name: 'Power Apps', Stage: lazy(() => import('./powerapps/PowerApps.tsx')) },
  connection: { name: 'Connection', Stage: ConnectionDialog },
  gallery: { name: 'Gallery', Stage: Gallery },
  reference: { name: 'Reference page', Stage: lazy(() => import('./ReferencePage.tsx')) },
} as const satisfies Record<string, { name: string; Stage: ComponentType }>;
type Product = keyof typeof PRODUCTS;

function workflow(name: 'PowerAutomate' | 'LogicApps') {
  return lazy(async () => ({ default: (await import('./Workflow.tsx'))[name] }));
}

/** The connector as makers meet it: its cards, the dialog in which they connect, its tile. */
export default function PreviewPane() {
  const styles = useStyles();
  const isSecurity = useStudio((state) => state.place.step === 'security');
  const [chosen, setChosen] = useState<Product>();
  const product = chosen ?? (isSecurity ? 'connection' : 'automate');
  const { Stage } = PRODUCTS[product];
  return (
    <div className={styles.pane}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label="Products"
        selectedValue={product}
        onTabSelect={(_, { value }) => setChosen(value as Product)}
      >
        {Object.entries(PRODUCTS).map(([value, { name }]) => (
          <Tab key={value} value={value}>
            {name}
          </Tab>
        ))}
      </TabList>
      <div className={styles.stage}>
        <Suspense fallback={<Spinner size="small" />}>
          <Stage />
        </Suspense>
      </div>
    </div>
  );
}
