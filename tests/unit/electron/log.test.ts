import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../electron/services/log.ts';

const now = () => new Date('2026-01-15T08:00:00.000Z');
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'zhibi-log-')), 'logs');

describe('log', () => {
  it('writes one line an event, readable by the user alone', () => {
    const folder = newFolder();
    createLogger(folder, now).warn('TIMEOUT', { call: 'entry.set', ms: 10_000 });
    const file = join(folder, 'zhibi.log');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      at: '2026-01-15T08:00:00.000Z',
      level: 'warn',
      code: 'TIMEOUT',
      call: 'entry.set',
      ms: 10_000,
    });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('leaves out what is not a code', () => {
    const folder = newFolder();
    const log = createLogger(folder, now);
    log.error('千澜汽车', { name: '千澜', path: '/home/u/a b.zhibi', file: '/etc/x', note: 'two words' });
    const text = readFileSync(join(folder, 'zhibi.log'), 'utf8');
    expect(text).not.toMatch(/千澜|home|words|etc/);
  });

  it('keeps three files of limited size', () => {
    const folder = newFolder();
    const log = createLogger(folder, now);
    for (let round = 0; round < 5; round += 1) {
      log.info(`ROUND_${round}`);
      writeFileSync(join(folder, 'zhibi.log'), `${round}${' '.repeat(600_000)}`);
    }
    log.info('LAST');
    expect(readdirSync(folder).sort()).toEqual(['zhibi.1.log', 'zhibi.2.log', 'zhibi.log']);
    expect(readFileSync(join(folder, 'zhibi.log'), 'utf8')).toContain('LAST');
    expect(readFileSync(join(folder, 'zhibi.1.log'), 'utf8')[0]).toBe('4');
    expect(readFileSync(join(folder, 'zhibi.2.log'), 'utf8')[0]).toBe('3');
  });

  it('never throws', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'zhibi-log-')), 'file');
    writeFileSync(file, '');
    expect(() => createLogger(join(file, 'logs'), now).info('X')).not.toThrow();
  });
});
