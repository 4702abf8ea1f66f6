/** Who holds a name among the tabs of this browser, by the Web Locks API; the browser frees it when a tab dies. */
export interface Hold {
  release(): void;
}

/**
 * Takes the lock if it is free (or, to `steal`, from whoever has it); undefined when it stays with another tab.
 * `onLost` is called when another tab takes it away.
 */
export async function hold(
  name: string,
  { steal, onLost }: { steal: boolean; onLost: () => void },
): Promise<Hold | undefined> {
  // Only secure pages have locks; without them there is nobody to ask.
  if (!('locks' in navigator)) return { release() {} };
  return new Promise((resolve) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    navigator.locks
      .request(name, steal ? { steal } : { ifAvailable: true }, async (lock) => {
        resolve(lock ? { release } : undefined);
        if (lock) await held;
      })
      .catch(onLost);
  });
}

/** Messages between the tabs that have one thing open; a tab does not hear itself. */
export function channel<Message>(name: string, onMessage: (message: Message) => void) {
  const broadcast = new BroadcastChannel(name);
  broadcast.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  return {
    post: (message: Message) => broadcast.postMessage(message),
    close: () => broadcast.close(),
  };
}
