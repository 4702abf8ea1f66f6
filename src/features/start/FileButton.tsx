import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';

/** A button that opens the system's file chooser; choosing the same file again counts again. */
export function FileButton({
  label,
  folder,
  multiple,
  appearance,
  onFiles,
  children,
}: {
  /** The accessible name of the file input itself. */
  readonly label: string;
  readonly folder?: boolean;
  readonly multiple?: boolean;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly onFiles: (files: FileList) => void;
  readonly children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <Button appearance={appearance ?? 'secondary'} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
