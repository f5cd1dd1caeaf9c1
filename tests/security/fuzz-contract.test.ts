import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import { CALL_NAMES, type CallName, contract } from '../../shared/ipc/contract.ts';
import { validateRequest } from '../../shared/ipc/validate-request.ts';

function codeOf(name: unknown, input: unknown): string | null {
  try {
    validateRequest(name, input);
    return null;
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : 'not an AppError';
  }
}

const keysOf = (name: CallName): readonly string[] => {
  const { input } = contract[name];
  return 'shape' in input ? Object.keys(input.shape as object) : [];
};

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { inner: value };
  return value;
};
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

/** Values that no input field of the contract may be. */
const POISON: readonly unknown[] = [
  'x'.repeat(10_000_000),
  nested(50),
  nested(100_000),
  cyclic,
  new Map(),
  new Date(0),
  1n,
  Symbol('x'),
  () => 1,
  Number.NaN,
  JSON.parse('{"__proto__":{"admin":true}}'),
  { constructor: { prototype: {} } },
  new Uint8Array(8),
];

describe.each(CALL_NAMES.map((name) => [name] as const))('S18 %s', (name) => {
  it('refuses what is not an object', () => {
    for (const input of [
      undefined,
      null,
      0,
      1,
      '',
      'x',
      true,
      [],
      [{}],
      10n,
      () => 1,
      'x'.repeat(10_000_000),
    ]) {
      expect(codeOf(name, input)).toBe('VALIDATION_FAILED');
    }
  });

  it('refuses extra keys and keys of prototypes', () => {
    for (const key of ['extra', '__proto__', 'constructor', 'prototype', 'toString']) {
      const input = JSON.parse(`{${JSON.stringify(key)}: {}}`);
      expect(codeOf(name, input), key).toBe('VALIDATION_FAILED');
    }
  });

  it('refuses poisoned fields', () => {
    for (const key of [...keysOf(name), 'extra']) {
      for (const value of POISON) expect(codeOf(name, { [key]: value })).toBe('VALIDATION_FAILED');
    }
  });

  it('refuses anything random, without another error', () => {
    const keys = fc.constantFrom(...keysOf(name), 'extra', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything({ maxDepth: 4 }), { minKeys: 0, maxKeys: 4 }), (input) => {
        const code = codeOf(name, { ...input, unexpected: true });
        expect(code).toBe('VALIDATION_FAILED');
        expect([null, 'VALIDATION_FAILED']).toContain(codeOf(name, input));
      }),
      { numRuns: 50 },
    );
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});

const ID = '0190a1b2-0000-7000-8000-000000000001';
const VALUE = 'a value';
/** Right inputs of the calls that take free values; the poison replaces the value inside. */
const OPEN_VALUED: readonly [CallName, (value: unknown) => object][] = [
  ['setting.set', (value) => ({ key: 'a', value })],
  ['setting.set', (value) => ({ key: 'a', value: { list: [value] } })],
  ['entry.set', (value) => ({ recordId: ID, fieldKey: 'a', value })],
  ['record.create', (value) => ({ kind: 'account', accountId: null, values: { a: value } })],
  ['entry.addRows', (value) => ({ recordId: ID, fieldKey: 'a', rows: [{ a: value }] })],
  ['entry.updateRow', (value) => ({ entryId: ID, columns: { a: value } })],
  ['entry.changeRows', (value) => ({ recordId: ID, fieldKey: 'a', updates: [], additions: [{ a: value }] })],
];

describe('S18 free values', () => {
  it.each(OPEN_VALUED)('of %s are bounded', (name, inputWith) => {
    expect(codeOf(name, inputWith(VALUE))).toBeNull();
    expect(POISON.map((value) => codeOf(name, inputWith(value)))).toEqual(
      POISON.map(() => 'VALIDATION_FAILED'),
    );
  });

  it('are bounded together', () => {
    const rows = Array.from({ length: 30 }, () => ({ a: 'x'.repeat(900_000) }));
    expect(codeOf('entry.addRows', { recordId: ID, fieldKey: 'a', rows })).toBe('VALIDATION_FAILED');
  });
});

describe('S18 names', () => {
  it('outside the contract are unknown', () => {
    for (const name of [
      '',
      'host.open',
      'host.close',
      'host.export',
      '__proto__',
      'constructor',
      'toString',
      null,
      1,
      {},
      ['undo.undo'],
    ]) {
      expect(codeOf(name, {})).toBe('UNKNOWN_CHANNEL');
    }
    fc.assert(
      fc.property(fc.anything(), (name) => {
        expect(codeOf(name, {})).toBe('UNKNOWN_CHANNEL');
      }),
    );
  });

  it('tell where a wrong input is wrong, and nothing of its value', () => {
    try {
      validateRequest('settings.set', { theme: '机密内容' });
      expect.unreachable();
    } catch (thrown) {
      const { details } = thrown as AppError;
      expect(details).toMatchObject({ path: 'theme' });
      expect(JSON.stringify(details)).not.toContain('机密');
    }
  });

  it('let a right input through', () => {
    expect(validateRequest('settings.set', { theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(validateRequest('search.query', { query: '千澜', limit: 5 })).toEqual({ query: '千澜', limit: 5 });
  });
});
