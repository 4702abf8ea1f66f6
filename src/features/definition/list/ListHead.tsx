import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { PolicyTemplate } from '../../../core/connector/policies/template.ts';
import type { NewKind } from '../../../core/swagger/operationChanges.ts';
import { NewPolicyMenu } from '../policies/NewPolicyMenu.tsx';
import { GROUP_NAMES, GROUPS, type Group, type Item } from './items.ts';

const useStyles = makeStyles({
  head: { padding: '10px 8px 4px', flexShrink: 0 },
  row: { display: 'flex', gap: '6px' },
  search: { flex: 1, minWidth: 0, maxWidth: 'none' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginTop: '8px' },
  chip: {
    border: 0,
    borderRadius: '12px',
    padding: '1px 8px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A policy is told by its template. */
export type NewThing = NewKind | 'schema' | PolicyTemplate;
const NEW: readonly { readonly kind: NewKind | 'schema'; readonly label: string }[] = [
  { kind: 'action', label: 'Action' },
  { kind: 'webhook', label: 'Webhook trigger' },
  { kind: 'polling', label: 'Polling trigger' },
  { kind: 'schema', label: 'Schema' },
];

/** Search, the groups to show, and what can be added. */
export function ListHead({
  items,
  query,
  group,
  readOnly,
  onQuery,
  onGroup,
  onNew,
}: {
  readonly items: readonly Item[];
  readonly query: string;
  readonly group: Group | undefined;
  readonly readOnly: boolean;
  readonly onQuery: (query: string) => void;
  readonly onGroup: (group: Group | undefined) => void;
  readonly onNew: (kind: NewThing) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          aria-label="Search operations"
          placeholder={`Search ${items.length}`}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<AddRegular />} aria-label="New" title="New" disabled={readOnly} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {NEW.map(({ kind, label }) => (
                <MenuItem key={kind} onClick={() => onNew(kind)}>
                  {label}
                </MenuItem>
              ))}
              <NewPolicyMenu onNew={onNew} />
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div className={styles.chips}>
        {GROUPS.map((known) => {
          const count = items.filter((item) => item.group === known).length;
          const isPressed = group === known;
          return (
            <button
              key={known}
              type="button"
              aria-pressed={isPressed}
              className={mergeClasses(styles.chip, isPressed && styles.pressed)}
              onClick={() => onGroup(isPressed ? undefined : known)}
            >
              {GROUP_NAMES[known]} {count}
            </button>
          );
        })}
      </div>
    </div>
  );
}
