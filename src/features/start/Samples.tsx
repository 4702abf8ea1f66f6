import { Suspense, use, useState } from 'react';
import type { OpenProblem } from '../../core/connector/connector.ts';
import { useDesk } from '../../store/desk.tsx';
import { listSamples, openSample, type Sample } from '../../store/opening.ts';
import { TileGrid, useTileStyles } from './TileGrid.tsx';

let listing: Promise<readonly Sample[]> | undefined;

/** Connectors to learn from, bundled with the studio. */
export function Samples({ onProblem }: { onProblem: (problem: OpenProblem | undefined) => void }) {
  const [list] = useState(() => (listing ??= listSamples().catch(() => [])));
  return (
    <Suspense>
      <SampleTiles list={list} onProblem={onProblem} />
    </Suspense>
  );
}

function SampleTiles({
  list,
  onProblem,
}: {
  list: Promise<readonly Sample[]>;
  onProblem: (problem: OpenProblem | undefined) => void;
}) {
  const tile = useTileStyles();
  const { studio } = useDesk();
  const samples = use(list);
  if (samples.length === 0) return null;
  return (
    <TileGrid title="Learn from a sample">
      {samples.map((sample) => (
        <button
          key={sample.id}
          type="button"
          className={tile.tile}
          onClick={async () => onProblem(await openSample(studio, sample))}
        >
          <img
            src={`samples/${sample.id}/icon.png`}
            alt=""
            width={36}
            height={36}
            style={{ borderRadius: '24%' }}
          />
          <span>
            <span className={tile.title}>{sample.title}</span>
            <span className={tile.note}>{sample.teaches}</span>
          </span>
        </button>
      ))}
    </TileGrid>
  );
}
