import { describe, expect, it } from 'vitest';
import { assertTrustedSender, type SenderEvent } from '../../electron/security/trusted-sender.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

const frame = { url: 'app://zhibi/index.html#/portfolio', parent: null };
const windows = new Set([7]);

function codeOf(event: SenderEvent): string | null {
  try {
    assertTrustedSender(event, windows);
    return null;
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : 'other';
  }
}

describe('S15 sender', () => {
  it('is the main frame of a window that we made', () => {
    expect(codeOf({ sender: { id: 7 }, senderFrame: frame })).toBeNull();
    expect(codeOf({ sender: { id: 7 }, senderFrame: { ...frame, detached: false } })).toBeNull();
  });

  it.each<[string, SenderEvent]>([
    ['a sub-frame', { sender: { id: 7 }, senderFrame: { ...frame, parent: { url: frame.url } } }],
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
    ['a detached frame', { sender: { id: 7 }, senderFrame: { ...frame, detached: true } }],
    ['another origin', { sender: { id: 7 }, senderFrame: { ...frame, url: 'https://zhibi/index.html' } }],
    ['another host', { sender: { id: 7 }, senderFrame: { ...frame, url: 'app://evil/index.html' } }],
    ['about:blank', { sender: { id: 7 }, senderFrame: { ...frame, url: 'about:blank' } }],
    ['no address', { sender: { id: 7 }, senderFrame: { ...frame, url: '' } }],
    ['an unknown window', { sender: { id: 8 }, senderFrame: frame }],
  ])('is not %s', (_name, event) => {
    expect(codeOf(event)).toBe('FORBIDDEN_SENDER');
  });
});

describe('S16 IPC', () => {
  it('is used in two files', () => {
    const users = ['electron', 'renderer', 'shared', 'db']
      .flatMap(sourceFiles)
      .filter(({ text }) => /\b(ipcMain|ipcRenderer)\b/.test(withoutComments(text)));
    expect(users.map(({ path }) => path).sort()).toEqual([
      'electron/ipc/relay.ts',
      'electron/preload/index.ts',
    ]);
  });
});
