import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type BinaryFile, FILE_NAMES } from '../../core/connector/files.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { brandColorOf } from '../../store/library.ts';
import { fileWithRole } from '../../store/openFiles.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { fitIcon, isFit, MAX_ICON_BYTES, type Picture, pictureOf } from './fitIcon.ts';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px',
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: {
    border: `1.5px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  facts: {
    flex: 1,
    minWidth: '90px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const iconFile = (bytes: Uint8Array): BinaryFile => ({
  kind: 'binary',
  name: FILE_NAMES.icon,
  role: 'icon',
  bytes,
});

/** The icon: dropped or chosen, kept as it is, and made into what reviewers take by one press. */
export function IconField() {
  const styles = useStyles();
  const { studio } = useDesk();
  const file = useStudio(({ files }) => fileWithRole(files, 'icon')?.file);
  const readOnly = useStudio((state) => state.readOnly);
  const bytes = file?.kind === 'binary' ? new Uint8Array(file.bytes) : undefined;
  const picture = usePicture(file?.kind === 'binary' ? file.bytes : undefined);
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (chosen: File | undefined) => {
    if (!chosen || readOnly) return;
    setRefusal(undefined);
    if (chosen.size > MAX_ICON_BYTES)
      return setRefusal(`${chosen.name} is over 1 MB. Choose a smaller image.`);
    const taken = new Uint8Array(await chosen.arrayBuffer());
    const seen = await pictureOf(taken);
    if (!seen)
      return setRefusal(
        `${chosen.name} is no image that this browser can read. Choose a PNG, JPEG or SVG.`,
      );
    const { put, removeFile } = studio.getState();
    if (file && file.name !== FILE_NAMES.icon) removeFile(file.name, 'Change icon');
    // A drawing or photograph under the name of a PNG would be refused: it is made one.
    const kept = seen.isPng ? taken : await fitted(taken);
    if (kept) put(iconFile(kept), 'Change icon');
  };
  const fitted = (image: Uint8Array<ArrayBuffer>) =>
    fitIcon(image, brandColorOf(studio.getState().files) ?? '#ffffff');
  const fit = async () => {
    const made = bytes && (await fitted(bytes));
    if (made) studio.getState().put(iconFile(made), 'Fit icon');
  };

  return (
    <FieldFrame
      label="Icon"
      at="icon:"
      help="A square PNG of 100–230 pixels a side, the logo in the middle on the brand colour."
      messages={
        <>
          {refusal && <MessageLine severity="error" message={refusal} />}
          {picture && !isFit(picture) && (
            <MessageLine
              severity="warning"
              message={`Reviewers take a square PNG of 100–230 pixels; this one has ${picture.width} × ${picture.height}.`}
              fixTitle="Fit it to 230 × 230 on the brand colour"
              onFix={readOnly ? undefined : fit}
            />
          )}
        </>
      }
      control={({ id, describedBy }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard
        <div
          className={mergeClasses(styles.drop, isOver && styles.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setOver(false);
            void take(event.dataTransfer.files[0]);
          }}
        >
          <input
            ref={input}
            type="file"
            hidden
            accept="image/*"
            aria-label="Icon file"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          <span className={styles.facts}>
            {factsOf(picture, file?.kind === 'binary' ? file.bytes.length : 0)}
          </span>
          <Button
            id={id}
            size="small"
            aria-describedby={describedBy}
            disabled={readOnly}
            onClick={() => input.current?.click()}
          >
            {file ? 'Change' : 'Choose an image'}
          </Button>
          {file && (
            <Button
              size="small"
              appearance="subtle"
              disabled={readOnly}
              onClick={() => studio.getState().removeFile(file.name, 'Remove icon')}
            >
              Remove
            </Button>
          )}
        </div>
      )}
    />
  );
}

const factsOf = (picture: Picture | undefined, bytes: number): string =>
  picture
    ? `${picture.width} × ${picture.height} ${picture.isPng ? 'PNG' : 'image'}, ${Math.max(1, Math.round(bytes / 1024))} KB`
    : 'Drop an image here';

function usePicture(bytes: Uint8Array | undefined): Picture | undefined {
  const [seen, setSeen] = useState<{ of: Uint8Array; picture: Picture | undefined }>();
  useEffect(() => {
    if (!bytes) return;
    let isCurrent = true;
    void pictureOf(new Uint8Array(bytes)).then((picture) => {
      if (isCurrent) setSeen({ of: bytes, picture });
    });
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  return seen?.of === bytes ? seen?.picture : undefined;
}
