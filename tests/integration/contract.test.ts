import { describe, expect, it } from 'vitest';
import { hostHandlers } from '../../electron/host/handlers.ts';
import { answerRequest, type RelayParts } from '../../electron/ipc/answer-request.ts';
import { createMainHandlers } from '../../electron/ipc/main-handlers.ts';
import { createBridge } from '../../electron/preload/bridge.ts';
import { APP_PAGE } from '../../electron/security/origin.ts';
import { CALL_NAMES, type CallName, contract } from '../../shared/ipc/contract.ts';
import { sampleHost } from '../helpers/real-host.ts';
import { liveRows } from '../helpers/rows.ts';

const names = Object.keys(contract) as CallName[];
const ofHost = names.filter((name) => contract[name].where === 'host');
// The handlers are only named here, never run: they need no parts.
const mainHandlers = createMainHandlers({} as Parameters<typeof createMainHandlers>[0]);

/** The whole way of a call from a window, with the real data host and main's own handlers named but not run. */
async function relay() {
  const real = await sampleHost();
  const parts: RelayParts = {
    windowIds: new Set([1]),
    relayHost: (name, input) => real.send(name, input),
    handlers: mainHandlers,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  const event = { sender: { id: 1 }, senderFrame: { url: APP_PAGE, parent: null, detached: false } };
  const ask = (name: unknown, input: unknown) =>
    answerRequest(parts, event, { name, input, place: '/portfolio' });
  return { ...real, ask };
}

const codeOf = (answer: Awaited<ReturnType<typeof answerRequest>>) => (answer.ok ? null : answer.error.code);
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { inner: nested(depth - 1) });

describe('the contract', () => {
  it('has exactly one handler for each name, in the host or in main', () => {
    const handled = [...Object.keys(hostHandlers), ...Object.keys(mainHandlers)];
    expect(handled.toSorted()).toEqual(names.toSorted());
    expect(Object.keys(hostHandlers).toSorted()).toEqual(ofHost.toSorted());
  });

  it('is what the preload offers', () => {
    const {
      on: _on,
      setPlace: _setPlace,
      ...features
    } = createBridge({
      invoke: async () => undefined,
      listen: () => () => undefined,
    });
    const offered = Object.entries(features).flatMap(([feature, verbs]) =>
      Object.keys(verbs).map((verb) => `${feature}.${verb}`),
    );
    expect(offered.toSorted()).toEqual([...CALL_NAMES].toSorted());
    expect([...CALL_NAMES].toSorted()).toEqual(names.toSorted());
  });
});

describe('S18 with the real host', () => {
  const WRONG: readonly unknown[] = [
    undefined,
    null,
    'text',
    7,
    [],
    { extra: 1 },
    JSON.parse('{"__proto__": {"admin": true}}'),
    { constructor: { prototype: {} } },
    nested(40),
    'x'.repeat(10_000_000),
    { recordId: 'x'.repeat(10_000_000) },
  ];

  it('refuses every wrong input of every call, changes no row and lives on', async () => {
    const { ask, send, host, call } = await relay();
    const before = liveRows(host.workspace());
    for (const name of names) {
      for (const input of WRONG) expect(codeOf(await ask(name, input)), name).toBe('VALIDATION_FAILED');
      if (!ofHost.includes(name)) continue;
      // Behind the relay, as if main had let it through.
      for (const input of WRONG) expect(codeOf(await send(name, input)), name).toBe('VALIDATION_FAILED');
    }
    for (const name of ['host.open', 'host.close', 'host.export', 'no.such', '__proto__']) {
      expect(codeOf(await ask(name, {}))).toBe('UNKNOWN_CHANNEL');
    }
    expect(liveRows(host.workspace())).toEqual(before);
    expect(await call('portfolio.list', {})).toHaveLength(12);
  });

  it('refuses wrong values in right messages, each with its code, and changes no row', async () => {
    const { ask, host, yunxiu } = await relay();
    const { accountId } = await yunxiu();
    const before = liveRows(host.workspace());
    const set = (fieldKey: string, value: unknown) =>
      ask('entry.set', { recordId: accountId, fieldKey, value });
    const tries: readonly (readonly [string, unknown, string])[] = [
      ['bas.headcount', 'many', 'VALIDATION_FAILED'],
      ['bas.headcount', 1.5, 'VALIDATION_FAILED'],
      ['bas.capital', { minor: 1, currency: 'CNY', extra: 1 }, 'VALIDATION_FAILED'],
      ['bas.capital', JSON.parse('{"minor": 1, "currency": "CNY", "__proto__": {}}'), 'VALIDATION_FAILED'],
      ['bas.founded', '2025-02-30', 'VALIDATION_FAILED'],
      ['bas.ownership', 'nobody', 'VALIDATION_FAILED'],
      ['cha.loyalty', 6, 'VALIDATION_FAILED'],
      ['trx.credit_grade', 'A', 'VALIDATION_FAILED'],
      ['bas.subs', 'rows', 'VALIDATION_FAILED'],
      ['bas.am', accountId, 'REFERENCE_MISSING'],
      ['bas.short', '长'.repeat(41), 'TEXT_TOO_LONG'],
      ['bas.scope', '长'.repeat(300_000), 'TEXT_TOO_LONG'],
      ['bas.scope', 'x'.repeat(10_000_000), 'VALIDATION_FAILED'],
      ['per.name', '甲', 'UNKNOWN_FIELD'],
      ['no.such', 1, 'UNKNOWN_FIELD'],
    ];
    for (const [field, value, code] of tries) expect(codeOf(await set(field, value)), field).toBe(code);
    const rows = [{ name: '甲', stake: 'half' }];
    expect(codeOf(await ask('entry.addRows', { recordId: accountId, fieldKey: 'bas.subs', rows }))).toBe(
      'VALIDATION_FAILED',
    );
    const unknown = [{ name: '甲', colour: 'red' }];
    expect(
      codeOf(await ask('entry.addRows', { recordId: accountId, fieldKey: 'bas.subs', rows: unknown })),
    ).toBe('UNKNOWN_FIELD');
    expect(liveRows(host.workspace())).toEqual(before);
  });

  it('answers nobody but its own page', async () => {
    const { host } = await sampleHost();
    const parts: RelayParts = {
      windowIds: new Set([1]),
      relayHost: (name, input) => host.answer(name, input, ''),
      handlers: mainHandlers,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    };
    const frame = { url: 'https://example.com/', parent: null, detached: false };
    const message = { name: 'portfolio.list', input: {}, place: '' };
    expect(codeOf(await answerRequest(parts, { sender: { id: 1 }, senderFrame: frame }, message))).toBe(
      'FORBIDDEN_SENDER',
    );
  });
});
