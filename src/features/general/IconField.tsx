import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type BinaryFile, FILE_NAMES } from '../../core/connector/files.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { brandColorOf } from '../../store/library.ts';
import { fileWithRole } from '../../store/openFiles.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import type { SeverityName } from '../../ui/severity.tsx';
import { type Bound, markOf, useFindings } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { fitIcon, isFit, MAX_ICON_BYTES, type Picture, pictureOf } from './fitIcon.ts';
import { IconDrop } from './IconDrop.tsx';
import { usePicture } from './usePicture.ts';

const AT: Bound = { role: 'icon', at: '' };

const iconFile = (bytes: Uint8Array): BinaryFile => ({
  kind: 'binary',
  name: FILE_NAMES.icon,
  role: 'icon',
  bytes,
});

interface Said {
  readonly severity: SeverityName;
  readonly message: string;
  /** The picture that it is about; it is said while that one is there. */
  readonly of?: Uint8Array;
}

/** The icon: dropped or chosen, kept as it is, and made into what reviewers take by one press. */
export function IconField() {
  const { studio } = useDesk();
  const file = useStudio(({ files }) => fileWithRole(files, 'icon')?.file);
  const readOnly = useStudio((state) => state.readOnly);
  const bytes = file?.kind === 'binary' ? file.bytes : undefined;
  const picture = usePicture(bytes);
  const isJudged = useFindings(AT).length > 0;
  const [said, setSaid] = useState<Said>();

  const store = (taken: Uint8Array, label: string) => {
    const { put, removeFile } = studio.getState();
    if (file && file.name !== FILE_NAMES.icon) removeFile(file.name, label);
    put(iconFile(taken), label);
  };
  const fitted = (image: Uint8Array<ArrayBuffer>) =>
    fitIcon(image, brandColorOf(studio.getState().files) ?? '#ffffff');

  const take = async (chosen: File) => {
    setSaid(undefined);
    if (chosen.size > MAX_ICON_BYTES) return setSaid(tooLarge(chosen.name));
    const taken = new Uint8Array(await chosen.arrayBuffer());
    const seen = await pictureOf(taken);
    if (!seen) return setSaid(noImage(chosen.name));
    if (seen.isPng) return store(taken, 'Change icon');
    // A drawing or photograph under the name of a PNG would be refused: it is made one.
    const made = await fitted(taken);
    if (!made) return setSaid(noImage(chosen.name));
    store(made, 'Change icon');
    setSaid({ ...madePng(chosen.name), of: made });
  };
  const makeFit = async () => {
    setSaid(undefined);
    const made = bytes && (await fitted(new Uint8Array(bytes)));
    if (made) store(made, 'Fit icon');
  };

  return (
    <FieldFrame
      label="Icon"
      at={markOf(AT)}
      help="A square PNG of 100–230 pixels a side, the logo in the middle on the brand colour."
      messages={
        <>
          {said && (said.of ?? bytes) === bytes && (
            <MessageLine severity={said.severity} message={said.message} />
          )}
          {picture && !isFit(picture) && (
            <>
              {!isJudged && <MessageLine severity="warning" message={unfit(picture)} />}
              <Button
                size="small"
                style={{ marginTop: '6px' }}
                disabled={readOnly}
                onClick={() => void makeFit()}
              >
                Fit to 230 px on the brand colour
              </Button>
            </>
          )}
          <FieldMessages at={AT} />
        </>
      }
      control={({ id, describedBy }) => (
        <IconDrop
          id={id}
          describedBy={describedBy}
          facts={factsOf(picture, bytes?.length ?? 0)}
          disabled={readOnly}
          onTake={(chosen) => void take(chosen)}
          onRemove={
            file &&
            (() => {
              setSaid(undefined);
              studio.getState().removeFile(file.name, 'Remove icon');
            })
          }
        />
      )}
    />
  );
}

const noImage = (name: string): Said => ({
  severity: 'error',
  message: `${name} is no image that this browser can read. Choose a PNG, JPEG, GIF, WebP or SVG.`,
});
const tooLarge = (name: string): Said => ({
  severity: 'error',
  message: `${name} is over 1 MB, which no reviewer takes. Choose a smaller image.`,
});
const madePng = (name: string): Said => ({
  severity: 'info',
  message: `${name} was made a PNG of 230 × 230 pixels on the brand colour.`,
});
const unfit = ({ width, height, isPng }: Picture): string =>
  `Reviewers take a square PNG of 100–230 pixels; this is ${isPng ? '' : 'no PNG, and it has '}${width} × ${height}.`;

const factsOf = (picture: Picture | undefined, bytes: number): string =>
  picture
    ? `${picture.width} × ${picture.height} ${picture.isPng ? 'PNG' : 'image'}, ${Math.max(1, Math.round(bytes / 1024))} KB`
    : 'Drop an image here';
