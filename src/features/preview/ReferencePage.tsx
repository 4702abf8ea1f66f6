import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { docsOf } from '../../core/preview/docs/docs.ts';
import { docsHtml } from '../../core/preview/docs/docsHtml.ts';
import { jsonOf } from '../../core/text/value.ts';
import { download } from '../../platform/files.ts';
import { showPage } from '../../platform/staticPage.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';

/** A page of hundreds of operations is not made anew for each letter; in ms. */
const PAUSE = 250;

const useStyles = makeStyles({
  holder: { height: '100%', display: 'flex', flexDirection: 'column', gap: '10px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  words: {
    flex: 1,
    minWidth: '160px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  frame: {
    flex: 1,
    minHeight: '320px',
    width: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'Canvas',
  },
});

/** The connector's page in the public reference, as it will be published; to be taken away as a file. */
export default function ReferencePage() {
  const styles = useStyles();
  const files = useStudio((state) => state.files);
  const name = useStudio((state) => state.current?.name ?? 'connector');
  const frame = useRef<HTMLIFrameElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const show = () => frame.current && showPage(frame.current, pageOf(files));
    const timer = setTimeout(show, isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [files]);
  return (
    <div className={styles.holder}>
      <div className={styles.head}>
        <p className={styles.words}>
          The page in the connector reference. Products, regions and other limits than the usual
          ones are Microsoft’s to say.
        </p>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            download(
              `${name}.html`,
              new TextEncoder().encode(pageOf(files)),
              'text/html;charset=utf-8',
            )
          }
        >
          Export
        </Button>
      </div>
      {/* Nothing runs in it; links to elsewhere open beside the studio. */}
      <iframe
        ref={frame}
        className={styles.frame}
        title="Reference page of the connector"
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      />
    </div>
  );
}

function pageOf(files: OpenFiles): string {
  const jsonWithRole = (role: 'definition' | 'properties') => {
    const root = fileWithRole(files, role)?.tree?.root;
    return root && jsonOf(root);
  };
  const connector = { name: '', files: [...files.values()].map(({ file }) => file) };
  return docsHtml(docsOf(connector, jsonWithRole('definition'), jsonWithRole('properties')));
}
