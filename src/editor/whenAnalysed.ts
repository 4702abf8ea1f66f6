import type { Studio } from '../store/studio.ts';

/**
 * Waits until the findings describe the texts as they are.
 * @returns whether they do; not when the analysis failed
 */
export async function whenAnalysed(studio: Studio): Promise<boolean> {
  const isBehind = () => studio.getState().analysedVersion < studio.getState().version;
  if (!isBehind()) return true;
  await new Promise<void>((resolve) => {
    const stop = studio.subscribe(({ analysisFault }) => {
      if (isBehind() && analysisFault === undefined) return;
      stop();
      resolve();
    });
  });
  return !isBehind();
}
