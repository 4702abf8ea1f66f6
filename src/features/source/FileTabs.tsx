import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { FileRole } from '../../core/connector/files.ts';
import { useStudio } from '../../store/desk.tsx';
import type { OpenFiles } from '../../store/openFiles.ts';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { useFileCounts } from '../findings/counts.ts';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    padding: '0 4px',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexShrink: 0, padding: '8px 8px' },
  content: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  name: {
    maxWidth: '200px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    '& svg': { fontSize: '11px', height: '11px', width: '11px' },
  },
});

/** The id of what the tabs choose between. */
export const PANEL = 'source-file';
export const tabId = (name: string): string => `source-tab-${name}`;

/** Which of the connector's files to show. */
export function FileTabs({ shown }: { readonly shown: string }) {
  const styles = useStyles();
  const names = useStudio(useShallow(({ files }) => namesInOrder(files)));
  const goTo = useStudio((state) => state.goTo);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is no room for all tabs, the one that another pane chose may be out of sight.
    const tab = list.current?.querySelector(`#${CSS.escape(tabId(shown))}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <div ref={list} className={styles.strip}>
      <TabList
        size="small"
        aria-label="Files"
        selectedValue={shown}
        onTabSelect={(_, { value }) => goTo({ file: String(value) })}
      >
        {names.map((name) => (
          <FileTab key={name} name={name} />
        ))}
      </TabList>
    </div>
  );
}

function FileTab({ name }: { readonly name: string }) {
  const styles = useStyles();
  const { error, warning, info } = useFileCounts(name);
  const total = error + warning + info;
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const words = [
    error > 0 && countWords(error, 'error'),
    warning > 0 && countWords(warning, 'warning'),
    info > 0 && `${info} for information`,
  ].filter((part) => part !== false);
  return (
    <Tab
      value={name}
      id={tabId(name)}
      className={styles.tab}
      aria-controls={PANEL}
      aria-label={[name, ...words].join(', ')}
      title={[name, ...words].join('\n')}
    >
      <span className={styles.content}>
        <span className={styles.name}>{name}</span>
        {total > 0 && (
          <span className={styles.count}>
            <SeverityIcon severity={worst} />
            {total > 999 ? '999+' : total}
          </span>
        )}
      </span>
    </Tab>
  );
}

const ORDER: readonly FileRole[] = [
  'definition',
  'properties',
  'script',
  'readme',
  'intro',
  'icon',
  'settings',
  'studio',
  'other',
];

/** By what they are for, then as they came. */
const namesInOrder = (files: OpenFiles): string[] =>
  [...files.values()]
    .map(({ file }) => file)
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
    .map(({ name }) => name);
