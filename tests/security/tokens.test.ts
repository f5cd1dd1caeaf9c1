import { describe, expect, it } from 'vitest';
import { createTokens } from '../../electron/services/tokens.ts';
import { createUnlockTokens } from '../../electron/services/unlock-tokens.ts';
import { contract } from '../../shared/ipc/contract.ts';

describe('S19 tokens', () => {
  it('work once, in their own window', () => {
    const tokens = createTokens<string>();
    const token = tokens.issue(1, '/a');
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(() => tokens.redeem(2, token)).toThrow('TOKEN_INVALID');
    expect(tokens.redeem(1, token)).toBe('/a');
    expect(() => tokens.redeem(1, token)).toThrow('TOKEN_INVALID');
  });

  it('cannot be guessed and end with their window', () => {
    const tokens = createTokens<string>();
    const token = tokens.issue(1, '/a');
    expect(tokens.issue(1, '/a')).not.toBe(token);
    for (const guess of ['', '__proto__', '0', `${token}x`])
      expect(() => tokens.redeem(1, guess)).toThrow('TOKEN_INVALID');
    tokens.forget(1);
    expect(() => tokens.redeem(1, token)).toThrow('TOKEN_INVALID');
  });

  it('are limited in number', () => {
    const tokens = createTokens<number>();
    const issued = Array.from({ length: 101 }, (_, index) => tokens.issue(1, index));
    expect(() => tokens.redeem(1, issued[0] ?? '')).toThrow('TOKEN_INVALID');
    expect(tokens.redeem(1, issued[100] ?? '')).toBe(100);
  });

  it('stand for a locked file, whose path no window sees', () => {
    const unlock = createUnlockTokens();
    const state = unlock.stateFor(1, { status: 'locked', path: '/secret/folder/a.zhibi' });
    if (state.status !== 'locked') throw new Error('expected a locked state');
    expect(JSON.stringify(state)).not.toContain('/secret');
    expect(unlock.stateFor(1, { status: 'locked', path: '/secret/folder/a.zhibi' })).toEqual(state);
    expect(() => unlock.redeem(2, state.token)).toThrow('TOKEN_INVALID');
    expect(unlock.redeem(1, state.token)).toBe('/secret/folder/a.zhibi');
    const next = unlock.stateFor(1, { status: 'locked', path: '/secret/folder/a.zhibi' });
    expect(next).not.toEqual(state);
  });

  it('are the only way to a file: no call of the contract takes a path', () => {
    const samples = [{ path: '/etc/passwd' }, { file: '/etc/passwd' }, { fileName: '/etc/passwd' }];
    for (const { input } of Object.values(contract)) {
      const keys = 'shape' in input ? Object.keys(input.shape as object) : [];
      expect(keys.filter((key) => /path|file|folder|directory/i.test(key))).toEqual([]);
      for (const sample of samples) expect(input.safeParse(sample).success).toBe(false);
    }
  });
});
