import { definitionOf } from '../core/swagger/definition.ts';
import { child, type Pointer, segmentsOf } from '../core/text/pointer.ts';
import { jsonOf } from '../core/text/value.ts';
import type { Desk } from '../store/desk.tsx';
import { fileWithRole, type OpenFiles } from '../store/openFiles.ts';
import { folderId, openFolder, openKept } from '../store/opening.ts';
import { type Place, STEPS, type StepName } from '../store/place.ts';
import type { StudioState } from '../store/studio.ts';

/** What the address says: the start page, or a place in a connector. `item` is an operationId or a pointer's segments. */
type Route =
  | { readonly page: 'start' }
  | {
      readonly page: 'connector';
      readonly id: string;
      readonly step: StepName;
      readonly item: readonly string[];
    };

function parseRoute(hash: string): Route {
  const [kind, id, step, ...item] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (kind !== 'c' || !id) return { page: 'start' };
  return { page: 'connector', id, step: STEPS.find((known) => known === step) ?? 'general', item };
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const operationsOf = (files: OpenFiles) => {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  return root ? definitionOf(jsonOf(root)) : undefined;
};

/** The item as the address says it: an operation by its operationId where that names one, all else by its pointer. */
function itemParts(files: OpenFiles, item: Pointer | undefined): readonly string[] {
  if (item === undefined) return [];
  const definition = operationsOf(files);
  const operation = definition?.operations.find(({ at }) => at === item);
  const id = operation?.operationId ?? '';
  return id !== '' && definition?.operationsWithId(id).length === 1 ? [id] : segmentsOf(item);
}

function itemOf(files: OpenFiles, parts: readonly string[]): Pointer | undefined {
  if (parts.length === 0) return undefined;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return operationsOf(files)?.operationsWithId(only)[0]?.at;
  return child('', ...parts);
}

function hashOf({ current, place, files }: StudioState): string {
  if (!current) return '#/';
  const item = place.step === 'definition' ? itemParts(files, place.item) : [];
  return `#/c/${[current.id, place.step, ...item].map(encodeURIComponent).join('/')}`;
}

/**
 * Keeps the address and the store's place the same, so that Back works and a place can be bookmarked; opens what the
 * address names at the start. Resolves with what is to be said when that is not there.
 */
export async function followAddress(desk: Desk): Promise<string | undefined> {
  const { studio, library, gateway } = desk;
  const trouble = await openFromAddress();
  let leading = false;

  studio.subscribe((now, before) => {
    if (leading || (now.place === before.place && now.current === before.current)) return;
    const hash = hashOf(now);
    if (hash === location.hash || (hash === '#/' && location.hash === '')) return;
    const isNewPage =
      now.current?.id !== before.current?.id ||
      now.place.step !== before.place.step ||
      now.place.item !== before.place.item;
    history[isNewPage ? 'pushState' : 'replaceState'](null, '', hash);
  });
  addEventListener('popstate', async () => {
    leading = true;
    await openFromAddress();
    leading = false;
  });
  if (studio.getState().current) history.replaceState(null, '', hashOf(studio.getState()));
  return trouble;

  async function openFromAddress(): Promise<string | undefined> {
    const route = parseRoute(location.hash);
    studio.getState().setRecent(await library.list());
    const folder = await gateway?.folder();
    if (route.page === 'start') {
      const isFirst = studio.getState().epoch === 0;
      if (folder && isFirst) {
        const problem = await openFolder(studio, library, folder);
        if (problem) return `${problem.message} ${problem.advice}`;
        studio.getState().goTo({ step: 'general', side: 'source' });
      } else if (studio.getState().current) studio.getState().close();
      return undefined;
    }
    if (studio.getState().current?.id !== route.id) {
      if (folder && folderId(folder.path) === route.id) await openFolder(studio, library, folder);
      else if (!(await openKept(studio, library, route.id))) {
        history.replaceState(null, '', '#/');
        return 'That connector is not kept in this browser. Open its files again.';
      }
    }
    const place: Partial<Place> = { step: route.step };
    const item = itemOf(studio.getState().files, route.item);
    studio.getState().goTo(route.step === 'definition' ? { ...place, item } : place);
    return undefined;
  }
}
