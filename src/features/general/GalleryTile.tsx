import { makeStyles, tokens } from '@fluentui/react-components';
import { useStudio } from '../../store/desk.tsx';
import { brandColorOf, titleOf } from '../../store/library.ts';
import { inProperties, useValue } from '../fields/bound.ts';
import { useIconUrl } from './useIconUrl.ts';

const useStyles = makeStyles({
  tile: {
    width: '240px',
    flexShrink: 0,
    margin: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container form (max-width: 560px)': { width: 'auto' },
  },
  face: {
    height: '120px',
    display: 'grid',
    placeItems: 'center',
    color: '#fff',
    fontSize: '52px',
    fontWeight: 700,
    textShadow: '0 0 3px rgba(0,0,0,.5)',
  },
  icon: { width: '96px', height: '96px', objectFit: 'contain' },
  words: { display: 'block', padding: '10px 14px 12px' },
  title: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  publisher: {
    display: 'block',
    minHeight: '16px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The connector as the gallery shows it, as it stands now. */
export function GalleryTile() {
  const styles = useStyles();
  const title = useStudio(({ files, current }) => titleOf(files, current?.name ?? ''));
  const color = useStudio(({ files }) => brandColorOf(files)) ?? '#6b6b6b';
  const publisher = useValue(inProperties('/properties/publisher'));
  const icon = useIconUrl();
  return (
    <figure className={styles.tile} aria-label="Tile in the gallery">
      <div className={styles.face} style={{ backgroundColor: color }}>
        {icon ? (
          <img src={icon} alt="" className={styles.icon} />
        ) : (
          <span aria-hidden>{title.trim()[0]?.toUpperCase()}</span>
        )}
      </div>
      <figcaption className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.publisher}>{typeof publisher === 'string' ? publisher : ''}</span>
      </figcaption>
    </figure>
  );
}
