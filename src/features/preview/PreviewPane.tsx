import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { definitionOf, type Operation } from '../../core/swagger/definition.ts';
import { type Json, jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import ConnectionDialog from '../security/ConnectionDialog.tsx';
import { DesignerCard } from './DesignerCard.tsx';
import { Gallery } from './Gallery.tsx';
import { OperationPicker } from './OperationPicker.tsx';

const useStyles = makeStyles({
  pane: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: {
    flexShrink: 0,
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
  none: { color: tokens.colorNeutralForeground2, textAlign: 'center', padding: '32px 16px' },
});

/** The products that show the connector, each with what it shows. */
const PRODUCTS = {
  automate: { name: 'Power Automate', Stage: PowerAutomate },
  connection: { name: 'Connection', Stage: ConnectionDialog },
  gallery: { name: 'Gallery', Stage: Gallery },
} as const;
type Product = keyof typeof PRODUCTS;

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
        <Stage />
      </div>
    </div>
  );
}

/** The chosen operation's card; with none chosen, the list that makers choose from. */
function PowerAutomate() {
  const styles = useStyles();
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const item = useStudio((state) => state.place.item);
  if (!root)
    return <p className={styles.none}>The definition cannot be read; its text is in Source.</p>;
  const value: Json = jsonOf(root);
  const operation: Operation | undefined = definitionOf(value).operations.find(
    ({ at }) => at === item,
  );
  return operation ? (
    <DesignerCard root={value} operation={operation} />
  ) : (
    <OperationPicker root={value} />
  );
}
