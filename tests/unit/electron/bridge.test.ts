import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBridge } from '../../../electron/preload/bridge.ts';
import { events } from '../../../shared/ipc/app.contract.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { textOfAnswer } from '../../../shared/ipc/messages.ts';
import { CALL_NAMES, EVENT_NAMES } from '../../../shared/ipc/names.ts';

function setUp() {
  const sent: unknown[][] = [];
  const listeners = new Set<(message: unknown) => void>();
  const api = createBridge({
    invoke: async (...call) => {
      sent.push(call);
      return { ok: true, value: null };
    },
    listen: (_channel, listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const emit = (name: string, payload: unknown) => {
    for (const listener of listeners) listener({ name, payload });
  };
  return { api, sent, emit, listeners };
}

describe('names', () => {
  it('are those of the contract', () => {
    expect([...CALL_NAMES].sort()).toEqual(Object.keys(contract).sort());
    expect([...EVENT_NAMES].sort()).toEqual(Object.keys(events).sort());
  });

  it('come without any schema code', () => {
    const root = resolve(import.meta.dirname, '../../..');
    const importsOf = (path: string) =>
      [...readFileSync(resolve(root, path), 'utf8').matchAll(/^import (?!type)[^;]*from '([^']+)'/gm)].map(
        ([, from]) => from,
      );
    expect(importsOf('shared/ipc/names.ts')).toEqual([]);
    expect(importsOf('shared/ipc/messages.ts')).toEqual([]);
    expect(importsOf('electron/preload/bridge.ts')).toEqual([
      '../../shared/ipc/messages.ts',
      '../../shared/ipc/names.ts',
    ]);
    expect(importsOf('electron/preload/index.ts')).toEqual(['electron', './bridge.ts']);
  });
});

describe('bridge', () => {
  it('has one frozen function a call and nothing else', () => {
    const { api } = setUp();
    const { on, setPlace, ...features } = api;
    const surface = Object.entries(features).flatMap(([feature, calls]) =>
      Object.keys(calls).map((verb) => `${feature}.${verb}`),
    );
    expect(surface.sort()).toEqual(Object.keys(contract).sort());
    const parts: unknown[] = [api, on, setPlace, ...Object.values(features)];
    const functions = Object.values(features).flatMap((calls) => Object.values(calls));
    expect([...parts, ...functions].every((part) => Object.isFrozen(part))).toBe(true);
    expect(functions.every((part) => typeof part === 'function')).toBe(true);
  });

  it('sends name, input and the place that was set last', async () => {
    const { api, sent } = setUp();
    await api.undo.state({});
    api.setPlace('/accounts/1');
    await api.search.query({ query: 'a', limit: 1 });
    expect(sent).toEqual([
      ['rpc', { name: 'undo.state', input: {}, place: '' }],
      ['rpc', { name: 'search.query', input: { query: 'a', limit: 1 }, place: '/accounts/1' }],
    ]);
  });

  it('hands the answer on as text', async () => {
    expect(JSON.parse(await setUp().api.undo.state({}))).toEqual({ ok: true, value: null });
    expect(JSON.parse(textOfAnswer({ ok: true, text: '[1,"二"]' }))).toEqual({ ok: true, value: [1, '二'] });
  });

  it('gives callbacks the payload of their own event until they unsubscribe', () => {
    const { api, emit } = setUp();
    const seen: unknown[][] = [];
    const stop = api.on('menu.chosen', (...received) => void seen.push(received));
    emit('menu.chosen', { action: 'edit.undo' });
    emit('settings.changed', {});
    stop();
    emit('menu.chosen', { action: 'edit.redo' });
    expect(seen).toEqual([[{ action: 'edit.undo' }]]);
  });

  it('listens to no event outside the contract', () => {
    const { api, listeners } = setUp();
    const on = api.on as (name: string, callback: () => void) => () => void;
    on('rpc', () => undefined)();
    expect(listeners.size).toBe(0);
  });
});
