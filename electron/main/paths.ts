import { join } from 'node:path';

/** Folders of the build and of this user; computed once, before anything is opened. */
export type Paths = {
  readonly preload: string;
  readonly host: string;
  readonly page: string;
  readonly settings: string;
  readonly sample: string;
  readonly logs: string;
};

/** `entryFolder` is where the main bundle lies (`out/main`), `userData` the user's folder for this program. */
export function pathsFor(entryFolder: string, userData: string): Paths {
  return {
    preload: join(entryFolder, '../preload/index.cjs'),
    host: join(entryFolder, 'host.js'),
    page: join(entryFolder, '../renderer'),
    settings: join(userData, 'settings.json'),
    sample: join(userData, 'sample', 'sample.zhibi'),
    logs: join(userData, 'logs'),
  };
}
