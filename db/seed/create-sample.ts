import { rmSync } from 'node:fs';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { writePart } from '../attachments/content.ts';
import {
  createWorkspace,
  openWorkspace,
  type Workspace,
  type WorkspaceFile,
  type WorkspaceTools,
} from '../workspace.ts';
import { liveThrough } from './live-through.ts';
import { plant } from './plant.ts';
import { sampleWorkspace } from './sample.ts';
import { yunxiuContents } from './yunxiu/attachments.ts';
import { earlierSeed, FIRST_DAY, YUNXIU_DAYS } from './yunxiu/history.ts';
import { SAMPLE_PAST } from './yunxiu/past.ts';

/**
 * Makes a new file with the sample of domain §11 in it, with a short past of its own; nothing is left behind when that
 * fails. It is opened anew, so that nobody undoes what the sample's people did.
 */
export function createSample(file: WorkspaceFile, tools: WorkspaceTools, locale: Locale): Workspace {
  const past = { ...FIRST_DAY };
  const author: WorkspaceTools = {
    ...tools,
    now: () => past.at,
    get actor() {
      return past.actor;
    },
    emit: () => undefined,
  };
  try {
    const workspace = createWorkspace(file, author);
    try {
      plant(workspace, earlierSeed(sampleWorkspace), locale, SAMPLE_PAST, (day) => {
        past.at = `${day}T01:20:00.000Z`;
      });
      for (const { bytes, ...content } of yunxiuContents)
        writePart(workspace.connection, { ...content, at: past.at }, 0, bytes);
      liveThrough(workspace, YUNXIU_DAYS, (day) => Object.assign(past, { at: day.at, actor: day.actor }));
    } finally {
      workspace.close();
    }
    return openWorkspace(file, tools);
  } catch (thrown) {
    if (!(thrown instanceof AppError && thrown.code === 'ALREADY_EXISTS')) rmSync(file.path, { force: true });
    throw thrown;
  }
}
