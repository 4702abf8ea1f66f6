import { Dropdown, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { templateWithId } from '../../../core/connector/policies/catalogue.ts';
import type { PolicyInstance } from '../../../core/connector/policies/instances.ts';
import { setTemplate } from '../../../core/connector/policies/write.ts';
import { child } from '../../../core/text/pointer.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inProperties, markOf, useChange, useEditable } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { OFFERED } from './groups.ts';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  list: { maxHeight: '420px', maxWidth: 'min(520px, calc(100vw - 32px))' },
  does: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What kind of policy it is. Another one keeps what both know, as one undo step. */
export function TemplateField({ policy }: { policy: PolicyInstance }) {
  const styles = useStyles();
  const bound = inProperties(child(policy.at, 'templateId'));
  const editable = useEditable('properties');
  const change = useChange('properties');
  const choose = (id: string | undefined) => {
    const template = id === undefined ? undefined : templateWithId(id);
    if (template && template !== policy.template)
      change(setTemplate(policy, template), 'Change template');
  };
  return (
    <FieldFrame
      label="Template"
      required
      help={policy.template?.does ?? 'The studio does not know it: it is kept as it is.'}
      at={markOf(bound)}
      messages={<FieldMessages at={bound} />}
      control={({ id, describedBy }) => (
        <Dropdown
          id={id}
          className={styles.dropdown}
          listbox={{ className: styles.list }}
          aria-describedby={describedBy}
          disabled={!editable}
          value={policy.template?.title ?? policy.templateId}
          selectedOptions={policy.template ? [policy.template.id] : []}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        >
          {OFFERED.map(({ name, templates }) => (
            <OptionGroup key={name} label={name}>
              {templates.map((template) => (
                <Option key={template.id} value={template.id} text={template.title}>
                  <div>
                    <div>{template.title}</div>
                    <div className={styles.does}>{template.does}</div>
                  </div>
                </Option>
              ))}
            </OptionGroup>
          ))}
        </Dropdown>
      )}
    />
  );
}
