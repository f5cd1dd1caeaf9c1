import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CallHost, type HostStatus, startHostLink } from '../../../electron/ipc/host-link.ts';
import { type FakeHost, fakeHost, fakeLog } from './fake-host.ts';

const down = { ok: false, error: { code: 'HOST_DOWN', details: {}, retryable: true } };

function setUp(restore: (call: CallHost) => Promise<void> = async () => undefined) {
  const hosts: FakeHost[] = [];
  const statuses: HostStatus[] = [];
  const eventsSeen: [string, unknown][] = [];
  const log = fakeLog();
  let now = 1_000_000;
  const link = startHostLink({
    start: () => {
      const host = fakeHost();
      hosts.push(host);
      return host;
    },
    onEvent: (name, payload) => eventsSeen.push([name, payload]),
    onReady: () => undefined,
    onStatus: (status) => statuses.push(status),
    restore,
    now: () => now,
    log,
  });
  const host = (index: number): FakeHost => {
    const found = hosts[index];
    if (!found) throw new Error(`host ${index} was not started`);
    return found;
  };
  return {
    link,
    host,
    hosts,
    statuses,
    eventsSeen,
    log,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

describe('host link', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('holds requests until the host listens, then sends them in order', () => {
    const { link, host } = setUp();
    void link.call('undo.state', {}, '/a');
    void link.call('portfolio.list', {}, '/b');
    expect(host(0).requests).toEqual([]);
    host(0).say({ kind: 'ready' });
    expect(host(0).requests).toEqual([
      { id: 1, name: 'undo.state', input: {}, place: '/a' },
      { id: 2, name: 'portfolio.list', input: {}, place: '/b' },
    ]);
  });

  it('reads a value that comes as text for main, and passes it on unread for a window', async () => {
    const { link, host } = setUp();
    host(0).say({ kind: 'ready' });
    const answer = { ok: true, text: '{"a":1}' } as const;
    const own = link.call('undo.state', {});
    host(0).say({ kind: 'answer', id: 1, answer });
    expect(await own).toEqual({ ok: true, value: { a: 1 } });
    const relayed = link.relay('undo.state', {});
    host(0).say({ kind: 'answer', id: 2, answer });
    expect(await relayed).toEqual(answer);
  });

  it('gives each call its own answer, whatever the order', async () => {
    const { link, host } = setUp();
    host(0).say({ kind: 'ready' });
    const first = link.call('undo.state', {});
    const second = link.call('portfolio.list', {});
    host(0).say({ kind: 'answer', id: 2, answer: { ok: true, value: 'second' } });
    host(0).say({ kind: 'answer', id: 99, answer: { ok: true, value: 'nobody asked' } });
    host(0).say({ kind: 'answer', id: 1, answer: { ok: true, value: 'first' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ]);
  });

  it('answers TIMEOUT after the limit of the kind of call', async () => {
    const { link } = setUp();
    const query = link.call('undo.state', {});
    const command = link.call('undo.undo', {});
    let isCommandAnswered = false;
    void command.then(() => {
      isCommandAnswered = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await query).toMatchObject({ ok: false, error: { code: 'TIMEOUT' } });
    expect(isCommandAnswered).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await command).toMatchObject({ ok: false, error: { code: 'TIMEOUT' } });
  });

  it('passes events on', () => {
    const { host, eventsSeen } = setUp();
    host(0).say({ kind: 'event', name: 'data.changed', payload: 1 });
    expect(eventsSeen).toEqual([['data.changed', 1]]);
  });

  it('fails what was under way when the host dies, restarts it and reopens the workspace', async () => {
    const { link, host, statuses, log } = setUp(async (call) => {
      await call('host.open', { path: '/a' });
    });
    host(0).say({ kind: 'ready' });
    const lost = link.call('undo.undo', {});
    host(0).die(9);
    expect(await lost).toEqual(down);
    expect(await link.call('undo.state', {})).toEqual(down);
    host(1).say({ kind: 'ready' });
    expect(host(1).requests.map(({ name }) => name)).toEqual(['host.open']);
    expect(statuses).toEqual(['restarting']);
    host(1).answerLast({});
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['restarting', 'up']);
    const next = link.call('undo.state', {});
    host(1).answerLast('works');
    expect(await next).toEqual({ ok: true, value: 'works' });
    expect(log.lines).toEqual([{ level: 'error', code: 'HOST_DOWN', facts: { exit: 9 } }]);
  });

  it('gives up after a second crash within a minute', async () => {
    const { link, host, hosts, statuses, wait } = setUp();
    host(0).die();
    await vi.advanceTimersByTimeAsync(0);
    wait(59_000);
    host(1).die();
    expect(statuses).toEqual(['restarting', 'up', 'failed']);
    expect(hosts).toHaveLength(2);
    expect(await link.call('undo.state', {})).toEqual(down);
  });

  it('restarts again after a quiet minute', async () => {
    const { host, hosts, wait } = setUp();
    host(0).die();
    await vi.advanceTimersByTimeAsync(0);
    wait(61_000);
    host(1).die();
    expect(hosts).toHaveLength(3);
  });

  it('closes the workspace before it ends the host, and does not restart it', async () => {
    const { link, host, hosts } = setUp();
    host(0).say({ kind: 'ready' });
    const stopped = link.stop();
    expect(host(0).requests.at(-1)?.name).toBe('host.close');
    expect(host(0).isKilled()).toBe(false);
    host(0).answerLast(null);
    await stopped;
    expect(host(0).isKilled()).toBe(true);
    host(0).die(0);
    expect(hosts).toHaveLength(1);
    expect(await link.call('undo.state', {})).toEqual(down);
  });

  it('does not wait for ever for a host that hangs at the end', async () => {
    const { link, host } = setUp();
    const stopped = link.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await stopped;
    expect(host(0).isKilled()).toBe(true);
  });
});
