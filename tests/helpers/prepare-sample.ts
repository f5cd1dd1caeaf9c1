import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A closed sample workspace, to be copied. */
    readonly sample: string;
  }
}

/** Makes the sample once for all tests, by the command line, instead of at each of some hundred starts. */
export default function prepareSample(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-sample-'));
  const sample = join(folder, 'sample.zhibi');
  const cli = resolve(import.meta.dirname, '../../electron/cli/index.ts');
  execFileSync(process.execPath, [cli, 'init', sample, '--sample'], { stdio: 'pipe' });
  project.provide('sample', sample);
  return () => rmSync(folder, { recursive: true, force: true });
}
