import { makeStyles, Select, Tag, TagGroup } from '@fluentui/react-components';
import { CATEGORIES } from '../../core/connector/metadata.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { markOf, useEditable } from '../fields/bound.ts';
import { MetadataMessages } from './MetadataMessages.tsx';
import { useMetadata } from './useMetadata.ts';

const MOST = 2;
const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  select: { width: '220px', maxWidth: '100%' },
});

/** One or two of a fixed list; what the file has beside them is shown, so that it can be taken out. */
export function CategoriesField() {
  const styles = useStyles();
  const { item, at, text, write } = useMetadata('Categories');
  const editable = useEditable('definition');
  const chosen = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const left = CATEGORIES.filter((category) => !chosen.includes(category));
  return (
    <FieldFrame
      label="Categories"
      wide
      at={markOf(item)}
      help="One or two; where makers find it in the gallery."
      messages={<MetadataMessages item={item} />}
      control={({ id, describedBy }) => (
        <div className={styles.row} data-at={markOf(at)}>
          {chosen.length > 0 && (
            <TagGroup
              aria-label="Chosen categories"
              onDismiss={(_, { value }) =>
                write(chosen.filter((category) => category !== value).join(';'))
              }
            >
              {chosen.map((category) => (
                <Tag
                  key={category}
                  value={category}
                  dismissible={editable}
                  shape="rounded"
                  size="medium"
                >
                  {category}
                </Tag>
              ))}
            </TagGroup>
          )}
          <Select
            id={id}
            aria-describedby={describedBy}
            className={styles.select}
            value=""
            disabled={!editable || chosen.length >= MOST}
            onChange={(_, { value }) => value && write([...chosen, value].join(';'))}
          >
            <option value="">
              {chosen.length >= MOST
                ? 'Two is the most'
                : chosen.length === 0
                  ? 'Choose a category'
                  : 'Add another'}
            </option>
            {left.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </Select>
        </div>
      )}
    />
  );
}
