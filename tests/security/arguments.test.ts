import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../electron/main/arguments.ts';

const NOTHING = { workspace: null, sample: false, screenshot: null, perf: false };

describe('S26 command lines', () => {
  it('takes known flags and one workspace', () => {
    expect(
      parseArguments(['.', '--sample', '--perf', '--screenshot', 'a.png', 'b.zhibi'], '/home/u'),
    ).toEqual({
      workspace: '/home/u/b.zhibi',
      sample: true,
      screenshot: '/home/u/a.png',
      perf: true,
    });
    expect(parseArguments(['--screenshot=/tmp/a.PNG', '/data/客户.ZHIBI'], '/')).toMatchObject({
      workspace: '/data/客户.ZHIBI',
      screenshot: '/tmp/a.PNG',
    });
  });

  it.each([
    [[]],
    [['.', '--inspect=0.0.0.0', '--no-sandbox', '--load-extension=/x']],
    [['https://evil/x.zhibi']],
    [['file:///home/u/x.zhibi']],
    [['\\\\server\\share\\x.zhibi']],
    [['//server/share/x.zhibi']],
    [['-x.zhibi']],
    [['--open=x.zhibi']],
    [['x.zhibi\u0000.txt.zhibi']],
    [['x.zhibi\n']],
    [['/etc/passwd']],
    [['x.zhibi.exe']],
    [[`${'a'.repeat(5_000)}.zhibi`]],
    [['--screenshot']],
    [['--screenshot', '/etc/cron.d/job']],
    [['--screenshot', '--perfect']],
    [['__proto__', 'constructor']],
  ])('takes nothing from %j', (words) => {
    expect(parseArguments(words, '/home/u')).toEqual(NOTHING);
  });

  it('refuses a folder that is not absolute', () => {
    expect(parseArguments(['x.zhibi'], 'relative')).toEqual(NOTHING);
  });
});
