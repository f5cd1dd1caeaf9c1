import { rmSync } from 'node:fs';
import type { Locale } from '../../shared/i18n/locale.ts';
import { createWorkspace, type Workspace, type WorkspaceFile, type WorkspaceTools } from '../workspace.ts';
import { plant } from './plant.ts';
import { sampleWorkspace } from './sample.ts';

/** Makes a new file with the sample of domain §11 in it; nothing is left behind when that fails. */
export function createSample(file: WorkspaceFile, tools: WorkspaceTools, locale: Locale): Workspace {
  const workspace = createWorkspace(file, tools);
  try {
    plant(workspace, sampleWorkspace, locale);
    return workspace;
  } catch (thrown) {
    workspace.close();
    rmSync(file.path, { force: true });
    throw thrown;
  }
}
