import type { FromAnalysis, ToAnalysis } from '../analysis/protocol.ts';
import type { FromSpecification, ToSpecification } from '../analysis/specification.worker.ts';
import specificationUrl from '../analysis/specification.worker.ts?worker&url';
import workerUrl from '../analysis/worker.ts?worker&url';
import type { Connector } from '../core/connector/connector.ts';
import { startWorker } from '../platform/worker.ts';
import { type FileEdits, profileOf } from './findings.ts';
import type { Applied } from './history.ts';
import { fileWithRole } from './openFiles.ts';
import type { Studio } from './studio.ts';

/** swagger-parser takes a quarter of a second on the largest definition: it runs when typing has paused this long, in ms. */
const SECOND_OPINION_MS = 1500;

/** Keeps the findings of the store's connector up to date, in two workers, until stopped. */
export function analyse(studio: Studio): () => void {
  const { getState } = studio;
  let worker = start();
  let specification: Worker | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Edits that the last answer does not know of yet. */
  let pending: FileEdits[] = [];

  function start(): Worker {
    const started = startWorker(workerUrl, 'analysis');
    started.onmessage = ({ data }: MessageEvent<FromAnalysis>) => receive(data);
    started.onerror = (event) => fail(event.message || 'The analysis stopped.');
    return started;
  }

  const post = (message: ToAnalysis) => worker.postMessage(message);

  function open() {
    const { files, version } = getState();
    pending = [];
    getState().resetFindings();
    const connector: Connector = {
      name: getState().current?.name ?? '',
      files: [...files.values()].map(({ file }) => file),
    };
    post({ type: 'open', version, connector, profile: profileOf(files) });
    askSecondOpinion();
  }

  function receive(message: FromAnalysis) {
    if (message.type === 'failed') return fail(message.message);
    const known = pending.filter(({ version }) => version <= message.version);
    pending = pending.filter(({ version }) => version > message.version);
    getState().receiveFindings(message.version, message, known);
  }

  let restarts = 0;
  function fail(message: string) {
    getState().failAnalysis(message);
    worker.terminate();
    if (restarts++ > 3) return;
    worker = start();
    open();
    getState().failAnalysis(message);
  }

  function forward({ version, part }: Applied) {
    if (part.kind === 'text') {
      pending.push({ version, file: part.file, edits: part.edits });
      post({ type: 'edit', version, file: part.file, edits: part.edits });
    } else if (part.after) post({ type: 'put', version, file: part.after });
    else post({ type: 'remove', version, name: part.name });
    const { files } = getState();
    if (part.kind === 'file' || files.get(part.file)?.file.role === 'studio') {
      post({ type: 'profile', version, profile: profileOf(files) });
    }
    askSecondOpinion();
  }

  function askSecondOpinion() {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { files, version } = getState();
      const definition = fileWithRole(files, 'definition')?.file;
      if (definition?.kind !== 'text') return;
      specification ??= startSpecification();
      const request: ToSpecification = { version, text: definition.text };
      specification.postMessage(request);
    }, SECOND_OPINION_MS);
  }

  function startSpecification(): Worker {
    const started = startWorker(specificationUrl, 'specification');
    started.onmessage = ({ data }: MessageEvent<FromSpecification>) => {
      const { version } = getState();
      if (data.version !== version || 'failed' in data) return;
      post({ type: 'specification', version, problems: data.problems });
    };
    return started;
  }

  const stops = [
    getState().onApplied(forward),
    studio.subscribe((now, before) => {
      if (now.epoch !== before.epoch && now.current) open();
    }),
  ];
  if (getState().current) open();
  return () => {
    for (const stop of stops) stop();
    clearTimeout(pause);
    worker.terminate();
    specification?.terminate();
  };
}
