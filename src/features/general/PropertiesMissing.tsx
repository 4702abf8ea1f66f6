import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { FILE_NAMES, newTextFile } from '../../core/connector/files.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

const EMPTY = {
  properties: {
    connectionParameters: {},
    iconBrandColor: '#5b3fd6',
    capabilities: [],
    publisher: '',
    stackOwner: '',
  },
};

/** A definition alone is no connector yet: its colour, sign-in and publisher need a second file. */
export function PropertiesMissing() {
  const isMissing = useStudio(({ files }) => fileWithRole(files, 'properties') === undefined);
  const readOnly = useStudio((state) => state.readOnly);
  const put = useStudio((state) => state.put);
  if (!isMissing) return null;
  const create = () =>
    put(
      newTextFile(FILE_NAMES.properties, `${JSON.stringify(EMPTY, null, 4)}\n`),
      `Create ${FILE_NAMES.properties}`,
    );
  return (
    <MessageBar intent="info" layout="multiline" style={{ marginBottom: '20px' }}>
      <MessageBarBody>
        <MessageBarTitle>There is no {FILE_NAMES.properties}.</MessageBarTitle>
        It holds the colour, the way to sign in and the publisher.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={readOnly} onClick={create}>
          Create it
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
