import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ALLOWED_PERMISSIONS,
  installPermissions,
  isPermissionAllowed,
} from '../../electron/security/permissions.ts';

const OWN = 'app://zhibi/index.html';

/** Every permission that Electron's own type file names, so that one added by an update is tested too. */
function allPermissions(): readonly string[] {
  const types = readFileSync(
    resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts'),
    'utf8',
  );
  const lines = types.split('\n').filter((line) => /setPermission(Request|Check)Handler\(handler/.test(line));
  const unions = lines.flatMap((line) => [...line.matchAll(/permission: ((?:'[\w-]+'(?: \| )?)+)/g)]);
  return [
    ...new Set(
      unions.flatMap(([, union = '']) => [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)),
    ),
  ];
}

type Answers = {
  request?: (
    contents: unknown,
    permission: string,
    answer: (granted: boolean) => void,
    details: { requestingUrl: string },
  ) => void;
  check?: (contents: unknown, permission: string, origin: string) => boolean;
  device?: () => boolean;
  display?: (request: unknown, answer: (streams: object) => void) => void;
};

function installed(): Required<Answers> {
  const answers: Answers = {};
  const session = {
    setPermissionRequestHandler: (handler: Answers['request']) =>
      Object.assign(answers, { request: handler }),
    setPermissionCheckHandler: (handler: Answers['check']) => Object.assign(answers, { check: handler }),
    setDevicePermissionHandler: (handler: Answers['device']) => Object.assign(answers, { device: handler }),
    setDisplayMediaRequestHandler: (handler: Answers['display']) =>
      Object.assign(answers, { display: handler }),
  };
  installPermissions(session as unknown as Parameters<typeof installPermissions>[0]);
  return answers as Required<Answers>;
}

describe('S10 permissions', () => {
  const names = allPermissions();

  it('are read from the type file', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(names).toContain('geolocation');
    expect(names).toContain('clipboard-sanitized-write');
  });

  it('are refused, all but the short list', () => {
    const { request, check } = installed();
    const asked = (permission: string, url: string) => {
      let granted: boolean | null = null;
      request(
        null,
        permission,
        (answer) => {
          granted = answer;
        },
        { requestingUrl: url },
      );
      return granted;
    };
    expect([...ALLOWED_PERMISSIONS]).toEqual(['clipboard-sanitized-write']);
    expect(names.filter((name) => asked(name, OWN))).toEqual(['clipboard-sanitized-write']);
    expect(names.filter((name) => check(null, name, 'app://zhibi/'))).toEqual(['clipboard-sanitized-write']);
    expect(names.filter((name) => asked(name, 'https://example.com/'))).toEqual([]);
    expect(names.filter((name) => check(null, name, 'app://evil/'))).toEqual([]);
    expect(asked('something-new', OWN)).toBe(false);
  });

  it('belong to our origin', () => {
    for (const url of ['', 'null', 'about:blank', 'app://zhibi.evil/', 'https://zhibi/', 'file:///']) {
      expect(isPermissionAllowed('clipboard-sanitized-write', url), url).toBe(false);
    }
  });

  it('give no device and no screen', () => {
    const { device, display } = installed();
    expect(device()).toBe(false);
    let streams: object | null = null;
    display({}, (answer) => {
      streams = answer;
    });
    expect(streams).toEqual({});
  });
});
