import { describe, expect, it } from 'vitest';
import { answerRequest, type RelayParts } from '../../../electron/ipc/answer-request.ts';
import type { SenderEvent } from '../../../electron/security/trusted-sender.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { fakeLog } from './fake-host.ts';

const trusted: SenderEvent = {
  sender: { id: 1 },
  senderFrame: { url: 'app://zhibi/index.html', parent: null },
};

function setUp(handlers: object = {}) {
  const calls: unknown[][] = [];
  const log = fakeLog();
  const parts: RelayParts = {
    windowIds: new Set([1]),
    relayHost: async (...call) => {
      calls.push(call);
      return { ok: true, value: 'from host' };
    },
    handlers: handlers as RelayParts['handlers'],
    log,
  };
  const ask = (message: unknown, event: SenderEvent = trusted) => answerRequest(parts, event, message);
  return { ask, calls, log };
}

describe('relay', () => {
  it('sends host calls to the host with the place', async () => {
    const { ask, calls } = setUp();
    expect(await ask({ name: 'undo.state', input: {}, place: '/accounts' })).toEqual({
      ok: true,
      value: 'from host',
    });
    expect(calls).toEqual([['undo.state', {}, '/accounts']]);
  });

  it('gives main calls to their handler with the window that asked', async () => {
    const seen: unknown[] = [];
    const { ask, calls } = setUp({
      'settings.set': async (input: unknown, caller: unknown) => {
        seen.push(input, caller);
        return 'kept';
      },
    });
    expect(await ask({ name: 'settings.set', input: { theme: 'dark' }, place: '' })).toEqual({
      ok: true,
      value: 'kept',
    });
    expect(seen).toEqual([{ theme: 'dark' }, { windowId: 1 }]);
    expect(calls).toEqual([]);
  });

  it.each([
    null,
    undefined,
    'undo.state',
    {},
    { name: 'host.open', input: {}, place: '' },
    { name: '__proto__' },
    [],
  ])('answers UNKNOWN_CHANNEL to %j', async (message) => {
    const { ask, calls } = setUp();
    expect(await ask(message)).toMatchObject({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } });
    expect(calls).toEqual([]);
  });

  it('checks the sender before the input', async () => {
    const { ask, calls, log } = setUp();
    const answer = await ask(
      { name: 'undo.state', input: 'wrong', place: '' },
      { ...trusted, sender: { id: 2 } },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
    expect(calls).toEqual([]);
    expect(log.lines).toEqual([{ level: 'warn', code: 'FORBIDDEN_SENDER', facts: { call: 'undo.state' } }]);
  });

  it.each([
    { name: 'undo.state', input: { extra: 1 }, place: '' },
    { name: 'undo.state', input: {} },
    { name: 'undo.state', input: {}, place: 'x'.repeat(501) },
    { name: 'undo.state', input: {}, place: { route: '/' } },
  ])('refuses %j', async (message) => {
    const { ask, calls } = setUp();
    expect(await ask(message)).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
    expect(calls).toEqual([]);
  });

  it('turns exceptions into answers and logs codes, never texts', async () => {
    const { ask, log } = setUp({
      'settings.get': async () => {
        throw new Error('机密');
      },
      'workspace.openSample': async () => {
        throw new AppError('DISK_FULL', { fileName: '机密.zhibi' });
      },
    });
    expect(await ask({ name: 'settings.get', input: {}, place: '' })).toEqual({
      ok: false,
      error: { code: 'UNEXPECTED', details: {}, retryable: false },
    });
    expect(await ask({ name: 'workspace.openSample', input: {}, place: '' })).toEqual({
      ok: false,
      error: { code: 'DISK_FULL', details: { fileName: '机密.zhibi' }, retryable: true },
    });
    expect(JSON.stringify(log.lines)).not.toContain('机密');
  });
});
