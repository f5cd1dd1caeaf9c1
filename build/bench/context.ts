import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVolume, type Volume } from './volume/create-volume.ts';

/** What the rows of one run share; the folder is gone when the run ends. */
export type Bench = {
  /** Temporary folder of this run. */
  readonly folder: string;
  /** The volume workspace, written when the first row asks for it. No row may change it: rows that write take a copy. */
  readonly volume: () => Volume;
  readonly log: (line: string) => void;
  readonly end: () => void;
};

/** Starts a run. */
export function startBench(log: (line: string) => void): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-bench-'));
  let volume: Volume | undefined;
  return {
    folder,
    log,
    volume: () => {
      if (volume === undefined) {
        log('writing the volume workspace (a minute)');
        volume = createVolume(folder);
        log(`${volume.rows} rows in ${volume.seconds.toFixed(1)} s, history and search index included`);
      }
      return volume;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
