import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createMainHandlers } from '../../../electron/ipc/main-handlers.ts';
import { openSettings } from '../../../electron/services/settings-file.ts';
import { createUnlockTokens } from '../../../electron/services/unlock-tokens.ts';
import { createWorkspaceSession } from '../../../electron/services/workspace-session.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { MapExport } from '../../../shared/ipc/map-export.ts';
import type { Answer } from '../../../shared/schemas/error-envelope.ts';
import { emptySummary } from '../../helpers/empty-summary.ts';
import { fakeLog } from './fake-host.ts';

const ACCOUNT = '0190a1b2-0000-7000-8000-000000000001';
const info = {
  name: 'W',
  fileName: 'w.zhibi',
  isSample: false,
  encrypted: false,
  readOnly: false,
  today: '2026-01-15',
  machineToday: '2026-01-15',
  schemaVersion: 1,
  catalogueProblem: null,
};
const SUMMARY = emptySummary({ accountId: ACCOUNT, code: 'QL', name: '千澜/汽车' });

function setUp() {
  const asked: [string, unknown][] = [];
  const dialogs: string[] = [];
  const opened: string[] = [];
  const announced: string[] = [];
  const jobs: string[] = [];
  let chosen: string | null = '/docs/target.docx';
  let agrees = true;
  const callHost = async (name: string, input: unknown): Promise<Answer> => {
    asked.push([name, input]);
    if (name === 'host.readTable') return { ok: true, value: { jobId: 'job-2' } };
    if (name === 'host.mapFigure')
      return { ok: true, value: { svg: '<svg/>', width: 10, height: 5, title: '图' } };
    if (name === 'host.export') return { ok: true, value: { jobId: 'job-1' } };
    if (name === 'portfolio.list') return { ok: true, value: [SUMMARY] };
    if (
      name === 'host.open' &&
      (input as { path: string; passphrase: string | null }).path === '/locked.zhibi'
    ) {
      const isRight = (input as { passphrase: string | null }).passphrase === 'right';
      return isRight
        ? { ok: true, value: info }
        : { ok: false, error: { code: 'WRONG_KEY', details: {}, retryable: false } };
    }
    return { ok: true, value: info };
  };
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-handlers-'));
  const settings = openSettings(join(folder, 'settings.json'), 'zh-CN', fakeLog());
  const session = createWorkspaceSession({
    ask: callHost,
    settings,
    samplePath: join(folder, 's', 's.zhibi'),
    onChange: () => undefined,
  });
  const handlers = createMainHandlers({
    session,
    settings,
    callHost,
    unlockTokens: createUnlockTokens(),
    dialogs: {
      chooseWorkspace: async () => chosen,
      chooseCatalogue: async () => chosen,
      chooseTable: async () => chosen,
      chooseTarget: async (_window, kind, fileName) => {
        dialogs.push(`${kind} ${fileName}`);
        return chosen;
      },
      chooseFiles: async () => (chosen === null ? [] : [chosen]),
      chooseCopy: async (_window, fileName) => {
        dialogs.push(`copy ${fileName}`);
        return chosen;
      },
      showProblem: async () => undefined,
      confirmLink: async () => agrees,
    },
    printPage: async (html) => {
      opened.push(html);
      return new TextEncoder().encode('%PDF-1.7');
    },
    onJob: ({ status, error }) => jobs.push(error === null ? status : error.code),
    announce: () => announced.push('workspace.changed'),
    openExternal: async (url) => void opened.push(url),
    reveal: (path) => opened.push(path),
    openWindow: (route) => opened.push(route),
    onSettings: ({ theme }) => announced.push(theme),
  });
  return {
    handlers,
    asked,
    dialogs,
    opened,
    announced,
    jobs,
    folder,
    session,
    choose: (path: string | null) => {
      chosen = path;
    },
    refuse: () => {
      agrees = false;
    },
  };
}

const caller = { windowId: 1 };
const dossier = { document: 'customer-dossier', accountId: ACCOUNT } as const;

describe('handlers of main', () => {
  it('are those of the contract', () => {
    const { handlers } = setUp();
    const names = Object.entries(contract)
      .filter(([, { where }]) => where === 'main')
      .map(([name]) => name);
    expect(Object.keys(handlers).sort()).toEqual(names.sort());
  });

  it('print a map in main: drawn by the data host, written whole, noted in the log', async () => {
    const { handlers, asked, dialogs, opened, jobs, folder, session, choose } = setUp();
    await session.openFile('/w.zhibi');
    choose(join(folder, '图.pdf'));
    const map: MapExport = {
      mapId: null,
      view: 'tree',
      grouping: 'none',
      format: 'pdf',
      page: 'A4',
      kinds: [],
      informal: false,
      names: true,
    };
    const request = { document: 'relationship-map', accountId: ACCOUNT, map } as const;
    const target = await handlers['export.chooseTarget'](request, caller);
    expect(dialogs).toEqual(['pdf 关系地图-千澜 汽车-2026-01-15.pdf']);
    await handlers['export.start']({ token: target?.token ?? '' }, caller);
    await vi.waitFor(() => expect(jobs.at(-1)).toBe('done'));
    expect(readFileSync(join(folder, '图.pdf'), 'utf8')).toBe('%PDF-1.7');
    expect(opened.at(-1)).toContain('@page{size:297mm 210mm');
    expect(asked.at(-1)).toEqual(['host.noteExport', { path: join(folder, '图.pdf'), request }]);
    choose(join(folder, 'missing', '图.pdf'));
    const lost = await handlers['export.chooseTarget'](request, caller);
    await handlers['export.start']({ token: lost?.token ?? '' }, caller);
    await vi.waitFor(() => expect(jobs.at(-1)).toBe('FOLDER_MISSING'));
  });

  it('have a list of people read without telling its path', async () => {
    const { handlers, asked, choose } = setUp();
    choose('/docs/people.csv');
    expect(await handlers['peopleImport.choose']({}, caller)).toEqual({
      jobId: 'job-2',
      fileName: 'people.csv',
    });
    expect(asked.at(-1)).toEqual(['host.readTable', { path: '/docs/people.csv' }]);
    choose(null);
    expect(await handlers['peopleImport.choose']({}, caller)).toBeNull();
  });

  it('export into the chosen file, once, and show it', async () => {
    const { handlers, asked, dialogs, opened, session } = setUp();
    await session.openFile('/w.zhibi');
    const target = await handlers['export.chooseTarget'](dossier, caller);
    expect(dialogs).toEqual(['docx 客户档案-千澜 汽车-2026-01-15.docx']);
    expect(target?.fileName).toBe('target.docx');
    const token = target?.token ?? '';
    expect(await handlers['export.start']({ token }, caller)).toEqual({ jobId: 'job-1' });
    expect(asked.at(-1)).toEqual([
      'host.export',
      { path: '/docs/target.docx', request: dossier, locale: 'zh-CN' },
    ]);
    await expect(handlers['export.start']({ token }, caller)).rejects.toThrow('TOKEN_INVALID');
    expect(await handlers['export.reveal']({ jobId: 'job-1' }, caller)).toBeNull();
    expect(opened).toEqual(['/docs/target.docx']);
    await expect(handlers['export.reveal']({ jobId: 'job-1' }, { windowId: 2 })).rejects.toThrow(
      'TOKEN_INVALID',
    );
    await expect(handlers['export.reveal']({ jobId: 'other' }, caller)).rejects.toThrow('TOKEN_INVALID');
  });

  it('refuse the token of another window', async () => {
    const { handlers, session } = setUp();
    await session.openFile('/w.zhibi');
    const token = async () => (await handlers['export.chooseTarget'](dossier, caller))?.token ?? '';
    const start = handlers['export.start'];
    await expect(start({ token: await token() }, { windowId: 2 })).rejects.toThrow('TOKEN_INVALID');
  });

  it('answer null when a dialog is cancelled', async () => {
    const { handlers, choose, session } = setUp();
    await session.openFile('/w.zhibi');
    choose(null);
    expect(await handlers['export.chooseTarget'](dossier, caller)).toBeNull();
    expect(await handlers['workspace.chooseFile']({}, caller)).toBeNull();
    expect(await handlers['workspace.create']({ passphrase: null }, caller)).toBeNull();
    expect(session.state()).toMatchObject({ status: 'open' });
  });

  it('choose no target without a workspace', async () => {
    await expect(setUp().handlers['export.chooseTarget'](dossier, caller)).rejects.toThrow('NO_WORKSPACE');
  });

  it('give a new token after a wrong passphrase', async () => {
    const { handlers, choose, announced } = setUp();
    choose('/locked.zhibi');
    const locked = await handlers['workspace.chooseFile']({}, caller);
    if (locked?.status !== 'locked') throw new Error('expected a locked file');
    expect(locked.fileName).toBe('locked.zhibi');
    await expect(
      handlers['workspace.unlock']({ token: locked.token, passphrase: 'wrong' }, caller),
    ).rejects.toThrow('WRONG_KEY');
    expect(announced).toEqual(['workspace.changed']);
    const again = await handlers['workspace.state']({}, caller);
    if (again.status !== 'locked') throw new Error('expected a locked file');
    await expect(
      handlers['workspace.unlock']({ token: locked.token, passphrase: 'right' }, caller),
    ).rejects.toThrow('TOKEN_INVALID');
    expect(
      await handlers['workspace.unlock']({ token: again.token, passphrase: 'right' }, caller),
    ).toMatchObject({ status: 'open' });
  });

  it('change only the settings that are named', async () => {
    const { handlers, announced } = setUp();
    expect(await handlers['settings.set']({ theme: 'dark' }, caller)).toEqual({
      locale: 'zh-CN',
      theme: 'dark',
    });
    expect(await handlers['settings.get']({}, caller)).toEqual({ locale: 'zh-CN', theme: 'dark' });
    expect(announced).toEqual(['dark']);
  });

  it('open a further window at a route', async () => {
    const { handlers, opened } = setUp();
    expect(await handlers['window.open']({ route: '/accounts' }, caller)).toBeNull();
    expect(opened).toEqual(['/accounts']);
  });

  it('open a link only when it is safe and the user agrees', async () => {
    const { handlers, opened, refuse } = setUp();
    const open = handlers['shell.openExternal'];
    await expect(open({ url: 'file:///etc/passwd' }, caller)).rejects.toThrow('VALIDATION_FAILED');
    expect(await open({ url: 'https://example.com' }, caller)).toBe(true);
    refuse();
    expect(await open({ url: 'https://example.org' }, caller)).toBe(false);
    expect(opened).toEqual(['https://example.com']);
  });
});
