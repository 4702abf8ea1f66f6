import type { ConnectorFile } from '../core/connector/files.ts';
import { channel, type Hold, hold } from '../platform/tabs.ts';
import { type Applied, sealed } from './history.ts';
import { openedAll } from './openFiles.ts';
import type { Studio, StudioState } from './studio.ts';

/** How long a tab that was asked to hand over may take, in ms, before the connector is taken from it. */
const PATIENCE_MS = 1500;

type Shared = Pick<StudioState, 'version' | 'past' | 'future'> & {
  readonly files: readonly ConnectorFile[];
};

type Message =
  /** A tab that only follows asks how things are. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'state'; readonly state: Shared }
  | { readonly kind: 'applied'; readonly applied: Applied }
  /** A tab wants to edit; the one that does answers `handed`. */
  | { readonly kind: 'take' }
  | { readonly kind: 'handed'; readonly state: Shared };

export interface Sharing {
  /** Makes this tab the one that edits; the other one follows from then on. */
  takeOver(): Promise<void>;
  stop(): void;
}

/**
 * One tab edits a connector, the others show it live and read-only (design.md section 3). Whoever holds the lock
 * edits; every change goes to the others, who apply it if they have all before it and ask for the whole otherwise.
 */
export function share(studio: Studio): Sharing {
  const { getState } = studio;
  let mine: Hold | undefined;
  let line: ReturnType<typeof channel<Message>> | undefined;
  let handed: (() => void) | undefined;

  const post = (message: Message) => line?.post(message);
  const state = (): Shared => {
    const { files, version, past, future } = getState();
    return { files: [...files.values()].map(({ file }) => file), version, past, future };
  };
  const replace = ({ files, version, past, future }: Shared) =>
    studio.setState({
      files: openedAll(files),
      version,
      past: sealed(past),
      future,
      epoch: getState().epoch + 1,
    });
  const lose = () => {
    mine = undefined;
    studio.setState({ readOnly: true, otherTab: true });
  };

  async function join(id: string, steal: boolean) {
    const name = `connector-studio:${id}`;
    line ??= channel<Message>(name, receive);
    const held = await hold(name, { steal, onLost: lose });
    if (getState().current?.id !== id) return held?.release();
    mine = held;
    studio.setState({ readOnly: !held, otherTab: !held });
    if (!held) post({ kind: 'ask' });
    else if (!steal) post({ kind: 'state', state: state() });
    return;
  }

  function leave() {
    studio.setState({ readOnly: true, otherTab: false });
    mine?.release();
    line?.close();
    mine = undefined;
    line = undefined;
  }

  function receive(message: Message) {
    switch (message.kind) {
      case 'ask':
        if (mine) post({ kind: 'state', state: state() });
        break;
      case 'take':
        if (!mine) break;
        post({ kind: 'handed', state: state() });
        mine.release();
        lose();
        break;
      case 'handed':
        if (!mine) replace(message.state);
        handed?.();
        break;
      case 'state':
        if (!mine) replace(message.state);
        break;
      case 'applied':
        if (mine) break;
        if (message.applied.version === getState().version + 1) getState().follow(message.applied);
        else post({ kind: 'ask' });
        break;
    }
  }

  const stops = [
    getState().onApplied((applied) => {
      if (mine) post({ kind: 'applied', applied });
    }),
    studio.subscribe((now, before) => {
      if (now.current?.id === before.current?.id) return;
      leave();
      if (now.current) void join(now.current.id, false);
    }),
  ];

  return {
    async takeOver() {
      const id = getState().current?.id;
      if (id === undefined || mine) return;
      await new Promise<void>((resolve) => {
        handed = resolve;
        setTimeout(resolve, PATIENCE_MS);
        post({ kind: 'take' });
      });
      handed = undefined;
      await join(id, true);
    },
    stop() {
      for (const stop of stops) stop();
      leave();
    },
  };
}
