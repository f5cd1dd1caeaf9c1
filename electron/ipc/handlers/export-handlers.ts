import { basename } from 'node:path';
import type * as z from 'zod';
import { AppError, fromEnvelope } from '../../../shared/errors/app-error.ts';
import type { AppSettings, DocumentName, DocumentRequest } from '../../../shared/ipc/app.contract.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { hostContract } from '../../../shared/ipc/host.contract.ts';
import type { Dialogs, FileKind } from '../../services/dialogs.ts';
import { fileNameOf } from '../../services/file-names.ts';
import { createTokens } from '../../services/tokens.ts';
import type { WorkspaceSession } from '../../services/workspace-session.ts';
import type { WrittenFiles } from '../../services/written-files.ts';
import type { Caller, MainHandlers } from '../answer-request.ts';
import type { CallHost, HostName } from '../host-link.ts';
import type { PrintMap } from '../print-map.ts';

type Target = { readonly path: string; readonly request: DocumentRequest };
type Parts = {
  readonly callHost: CallHost;
  readonly session: WorkspaceSession;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly locale: () => AppSettings['locale'];
  /** The document's name in the user's language, for the offered file name. */
  readonly titleOf: (document: DocumentName) => string;
  /** Writes a map as a PDF page. */
  readonly printMap: PrintMap;
  /** Shows a file in the system's file browser. */
  readonly reveal: (path: string) => void;
};

const EXTENSIONS = {
  'customer-dossier': 'docx',
  portfolio: 'xlsx',
  'person-report': 'docx',
  'visit-questions': 'docx',
  'tier-memo': 'docx',
  'competitor-profile': 'docx',
  'relationship-map': 'docx',
} as const satisfies Record<DocumentName, FileKind>;

/** Ending of the file that a request asks for; a map comes in several formats. */
function extensionOf({ document, map }: DocumentRequest): FileKind {
  return document === 'relationship-map' ? (map?.format ?? 'docx') : EXTENSIONS[document];
}

/** Calls that choose a place for a document, write it there and show it; windows hold tokens, never paths. */
export function exportHandlers(
  parts: Parts,
): Pick<MainHandlers, 'export.chooseTarget' | 'export.start' | 'export.reveal'> {
  const targets = createTokens<Target>();

  const ask = async <Schema extends z.ZodType>(name: HostName, input: unknown, output: Schema) => {
    const answer = await parts.callHost(name, input);
    if (!answer.ok) throw fromEnvelope(answer.error);
    return output.parse(answer.value);
  };

  const accountName = async (accountId: string | null): Promise<string> => {
    if (accountId === null) return '';
    const summaries = await ask(
      'portfolio.list',
      { accountIds: [accountId] },
      contract['portfolio.list'].output,
    );
    return summaries[0]?.name ?? '';
  };

  /** The workspace's date may have been set since it was opened. */
  const today = async (): Promise<string> => {
    if (parts.session.state().status !== 'open') throw new AppError('NO_WORKSPACE');
    return (await ask('host.info', {}, hostContract['host.info'].output)).today;
  };

  const chooseTarget = async (request: DocumentRequest, { windowId }: Caller) => {
    const { document, accountId } = request;
    const extension = extensionOf(request);
    const offered = fileNameOf(
      [parts.titleOf(document), await accountName(accountId), await today()],
      extension,
    );
    const path = await parts.dialogs.chooseTarget(windowId, extension, offered);
    if (path === null) return null;
    return { token: targets.issue(windowId, { path, request }), fileName: basename(path) };
  };

  const exportIn = async (target: Target): Promise<string> => {
    const input = { ...target, locale: parts.locale() };
    return (await ask('host.export', input, hostContract['host.export'].output)).jobId;
  };

  return {
    'export.chooseTarget': chooseTarget,
    'export.start': async ({ token }, { windowId }) => {
      const target = targets.redeem(windowId, token);
      const jobId = target.request.map?.format === 'pdf' ? parts.printMap(target) : await exportIn(target);
      parts.written.note(jobId, windowId, target.path);
      return { jobId };
    },
    'export.reveal': async ({ jobId }, { windowId }) => {
      const path = parts.written.pathOf(jobId, windowId);
      if (path === undefined) throw new AppError('TOKEN_INVALID');
      parts.reveal(path);
      return null;
    },
  };
}
