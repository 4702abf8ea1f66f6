import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import {
  inProperties,
  markOf,
  useChange,
  useEditable,
  useFindings,
  useValue,
} from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

const AT = inProperties('/properties/iconBrandColor');

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', alignItems: 'center' },
  text: { width: '128px', '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
  swatch: {
    width: '32px',
    height: '32px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    cursor: 'pointer',
    ':disabled': { opacity: 0.5, cursor: 'not-allowed' },
    '::-webkit-color-swatch-wrapper': { padding: '2px' },
    '::-webkit-color-swatch': { border: 0, borderRadius: '3px' },
  },
});

/** Where none can be read, as on the tile. */
const NEUTRAL = '#6b6b6b';

let picks = 0;

/** The colour behind the icon: typed, or picked by eye. */
export function BrandColorField() {
  const styles = useStyles();
  const value = useValue(AT);
  const editable = useEditable('properties');
  const change = useChange('properties');
  const isWrong = useFindings(AT).some(({ severity }) => severity === 'error');
  const group = useRef('');
  const text = typeof value === 'string' ? value : '';
  const begin = () => {
    group.current = `brand colour ${++picks}`;
  };
  const write = (next: string) =>
    change([{ op: 'set', at: AT.at, value: next }], 'Change brand colour', group.current);
  return (
    <FieldFrame
      label="Icon background colour"
      at={markOf(AT)}
      help="Equal to the icon’s own background; makers see it in every flow."
      messages={<FieldMessages at={AT} />}
      control={({ id, describedBy }) => (
        <div className={styles.row}>
          <Input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={isWrong}
            className={styles.text}
            value={text}
            disabled={!editable}
            placeholder="#rrggbb"
            spellCheck={false}
            onFocus={begin}
            onChange={(_, data) => write(data.value)}
          />
          <input
            type="color"
            aria-label="Pick the colour"
            className={styles.swatch}
            value={/^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : NEUTRAL}
            disabled={!editable}
            onFocus={begin}
            onChange={({ target }) => write(target.value)}
          />
        </div>
      )}
    />
  );
}
