import type { ComponentType } from 'react';

/** A component whose code stands in a file of its own and is read when it is first shown, or ahead by `load`. */
export type Part<Props extends object = object> = {
  /** What was read; null before. */
  readonly loaded: ComponentType<Props> | null;
  /** Reads it, once; after a failure the next call tries again. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/** Declares a part; nothing is read yet. */
export function partOf<Props extends object = object>(
  read: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let loaded: ComponentType<Props> | null = null;
  let reading: Promise<ComponentType<Props>> | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load: () => {
      reading ??= read().then(
        (component) => {
          loaded = component;
          return component;
        },
        (failure: unknown) => {
          reading = null;
          throw failure;
        },
      );
      return reading;
    },
  };
}
