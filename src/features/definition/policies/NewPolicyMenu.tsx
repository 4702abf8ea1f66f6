import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { PolicyTemplate } from '../../../core/connector/policies/template.ts';
import { OFFERED } from './groups.ts';

const useStyles = makeStyles({
  list: { maxHeight: 'min(480px, 80vh)', overflowY: 'auto' },
});

/** The entry Policy of New, which opens the templates. */
export function NewPolicyMenu({ onNew }: { onNew: (template: PolicyTemplate) => void }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>Policy</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {OFFERED.map(({ name, templates }) => (
            <MenuGroup key={name}>
              <MenuGroupHeader>{name}</MenuGroupHeader>
              {templates.map((template) => (
                <MenuItem key={template.id} title={template.does} onClick={() => onNew(template)}>
                  {template.title}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
