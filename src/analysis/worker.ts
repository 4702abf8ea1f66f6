import { RULES } from '../core/rules/catalogue.ts';
import { Analyst } from './analyst.ts';
import type { ToAnalysis } from './protocol.ts';

/** The pause after which the specification's schema is checked too, in ms. */
const PAUSE_MS = 150;

const analyst = new Analyst(RULES);
let waiting = false;
let pause: ReturnType<typeof setTimeout> | undefined;

self.onmessage = ({ data }: MessageEvent<ToAnalysis>) => {
  try {
    analyst.receive(data);
  } catch (fault) {
    self.postMessage({ type: 'failed', version: data.version, message: String(fault) });
    return;
  }
  // Messages that have arrived meanwhile are taken in first: one answer serves them all.
  if (!waiting) setTimeout(answer);
  waiting = true;
};

function answer() {
  waiting = false;
  self.postMessage(analyst.answer());
  clearTimeout(pause);
  pause = setTimeout(() => self.postMessage(analyst.checkSpecification()), PAUSE_MS);
}
