import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../helpers/workspace.ts';

/** Each test starts some eight command lines one after the other, milliseconds on a busy machine. */
const PATIENCE = 120_000;

/** Compiled once for all of them, outside the disk that is full. */
const compiled = mkdtempSync(join(tmpdir(), 'zhibi-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

const zhibi = `${process.execPath} electron/cli/index.ts`;

/**
 * Runs shell lines with a real file system of a few megabytes mounted at `$DISK`. It lives in a user and mount
 * namespace of its own, so it needs no rights and goes with the shell. Each line prints what it found.
 */
function onTinyDisk(megabytes: number, lines: readonly string[]): readonly string[] {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  const script = join(folder, 'script.sh');
  mkdirSync(disk);
  writeFileSync(
    script,
    [`mount -t tmpfs -o size=${megabytes}m tmpfs ${disk} || exit 9`, ...lines].join('\n'),
  );
  const output = execFileSync('unshare', ['-Urm', 'sh', script], {
    env: {
      ...process.env,
      DISK: disk,
      SAMPLE: inject('sample'),
      NODE_COMPILE_CACHE: compiled,
      LANG: 'en_US.UTF-8',
    },
    encoding: 'utf8',
  });
  return output.trim().split('\n');
}

/** Writes until nothing fits any more. */
const FILL = 'dd if=/dev/zero of=$DISK/filler bs=4k 2>/dev/null; true';

it('says DISK_FULL when a save does not fit, keeps the former value and a sound file', {
  timeout: PATIENCE,
}, () => {
  const long = 'x'.repeat(100_000);
  const output = onTinyDisk(24, [
    'cp $SAMPLE $DISK/work.zhibi || exit 8',
    `${zhibi} get $DISK/work.zhibi YX bas.scope > $DISK/before`,
    FILL,
    `${zhibi} set $DISK/work.zhibi YX bas.scope ${long} 2>&1 >/dev/null | cut -d: -f1`,
    `${zhibi} get $DISK/work.zhibi YX bas.scope | cmp - $DISK/before && echo kept`,
    'rm $DISK/filler',
    `${zhibi} check $DISK/work.zhibi --json`,
    `${zhibi} get $DISK/work.zhibi YX bas.scope | cmp - $DISK/before && echo kept`,
    `${zhibi} set $DISK/work.zhibi YX bas.scope short >/dev/null && echo saved`,
  ]);
  expect(output).toEqual(['DISK_FULL', 'kept', expect.stringContaining('"ok":true'), 'kept', 'saved']);
});

it.each([
  ['customer-dossier', '--account YX', 'docx'],
  ['portfolio', '', 'xlsx'],
])(
  'says DISK_FULL when the export of a %s does not fit, and leaves nothing half-written',
  { timeout: PATIENCE },
  (document, account, extension) => {
    const output = onTinyDisk(24, [
      'cp $SAMPLE $DISK/work.zhibi || exit 8',
      'mkdir $DISK/out',
      `echo former > $DISK/out/report.${extension}`,
      FILL,
      `${zhibi} export $DISK/work.zhibi --document ${document} ${account} --out $DISK/out/report.${extension} 2>&1 >/dev/null | cut -d: -f1`,
      'ls -A $DISK/out',
      `cat $DISK/out/report.${extension}`,
      'rm $DISK/filler',
      `${zhibi} check $DISK/work.zhibi --json`,
    ]);
    expect(output).toEqual([
      'DISK_FULL',
      `report.${extension}`,
      'former',
      expect.stringContaining('"ok":true'),
    ]);
  },
);
