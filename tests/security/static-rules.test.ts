import { describe, expect, it } from 'vitest';
import { count, sourceFiles, withoutComments } from './source-files.ts';

const code = (folder: string) =>
  sourceFiles(folder).map(({ path, text }) => ({ path, text: withoutComments(text) }));
const filesWith = (folder: string, pattern: RegExp) =>
  code(folder)
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);

describe('S25 dangerous constructs', () => {
  it.each([
    ['@electron/remote', /@electron\/remote/],
    ['child_process', /child_process/],
    ['eval', /\beval\(/],
    ['new Function', /new Function\(/],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
    ['innerHTML', /(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/],
  ])('%s is not in the page or its bridge', (_name, pattern) => {
    expect([...filesWith('renderer', pattern), ...filesWith('electron/preload', pattern)]).toEqual([]);
  });

  it('would be found', () => {
    expect(withoutComments('element.innerHTML = x; // eval(')).toMatch(/innerHTML\s*=/);
    expect(withoutComments('a(); // eval(')).not.toMatch(/\beval\(/);
  });

  it('has no process spawned from main', () => {
    expect(filesWith('electron', /child_process|execSync|\bspawn\(/)).toEqual([]);
  });
});

describe('S26 single instance', () => {
  it('is asked for, and a second start is parsed before it is used', () => {
    const text = code('electron/main').find(({ path }) => path.endsWith('/start.ts'))?.text ?? '';
    expect(count(text, 'requestSingleInstanceLock(')).toBe(1);
    expect(text).toMatch(/'second-instance'[^;]*parseArguments\(/);
  });
});

describe('S30 database', () => {
  it('is opened by db/connection only', () => {
    const users = ['db', 'electron', 'renderer', 'shared'].flatMap((folder) =>
      filesWith(folder, /from 'better-sqlite3'/),
    );
    expect(users.filter((path) => !path.startsWith('db/connection/'))).toEqual([]);
  });

  it('is not reachable from main, preload or the page', () => {
    const near = [
      'electron/main',
      'electron/ipc',
      'electron/preload',
      'electron/security',
      'electron/services',
      'renderer',
    ];
    expect(near.flatMap((folder) => filesWith(folder, /from '[./]+\/db\//))).toEqual([]);
  });
});
