import type { Definition, Site } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import { randomFrom } from './random.ts';
import { Sampler } from './sampler.ts';
import { sceneFrom } from './scene.ts';

export interface SampleOptions {
  /** The same seed gives the same value. */
  readonly seed: string;
  /** What the value is called, where the schema stands under a name. */
  readonly name?: string;
  /** Leaves out what only answers hold (`readOnly`). */
  readonly forRequest?: boolean;
}

/**
 * A plausible value that fits a schema: its own example or default if there is one, else by name, format and limits.
 * It fits unless nothing can (limits that exclude one another, an object that must hold itself).
 */
export function sampleOf(definition: Definition, site: Site<Json>, options: SampleOptions): Json {
  const random = randomFrom(options.seed);
  const sampler = new Sampler(definition, options.forRequest ?? false);
  const value = sampler.value(site, {
    name: options.name ?? '',
    within: '',
    random,
    scene: sceneFrom(random),
  });
  return value === undefined ? {} : value;
}
