import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { saveCatalogue } from '../../../db/commands/catalogue.ts';
import { setEntry } from '../../../db/commands/entries.ts';
import { createRecord } from '../../../db/commands/records.ts';
import { setSetting } from '../../../db/commands/settings.ts';
import { checkWorkspace } from '../../../db/queries/check.ts';
import { fieldUsage } from '../../../db/queries/field-usage.ts';
import { search } from '../../../db/search/search.ts';
import { openWorkspace, type Workspace } from '../../../db/workspace.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { emptyWorkspace, fakeTools } from '../../helpers/workspace.ts';

const label = (zh: string, en = zh) => ({ zh, en });
const section = (fields: Section['fields']): Section => ({
  key: 'xlog',
  label: label('物流', 'Logistics'),
  of: 'account',
  weight: 5,
  validityDays: 365,
  dossier: 'customer',
  fields,
});
const mode = (...names: string[]) => ({
  key: 'x.mode',
  label: label('运输方式', 'Mode'),
  type: {
    kind: 'choice' as const,
    options: names.map((name, at) => ({ key: `o${at}`, label: label(name) })),
  },
  weight: 2 as const,
});

const save = (workspace: Workspace, fields: Section['fields'], templates: never[] = []) =>
  saveCatalogue(workspace.commands('/'), { sections: [section(fields)], templates });

function withAnswer() {
  const workspace = emptyWorkspace();
  save(workspace, [mode('公路', '铁路')]);
  const account = createRecord(workspace.commands('/'), {
    kind: 'account',
    accountId: null,
    values: { 'bas.short': '云岫' },
  });
  setEntry(workspace.commands('/'), { recordId: account.id, fieldKey: 'x.mode', value: 'o1' });
  return { workspace, account };
}
const entriesOf = (workspace: Workspace) =>
  workspace.connection.all<{ value: string }>("SELECT value FROM entry WHERE field_key = 'x.mode'");
const isSound = (workspace: Workspace) => checkWorkspace(workspace.connection, workspace.catalogue()).ok;

describe('what a workspace declares itself', () => {
  it('is used at once, counted by accounts, and taken back as one step', () => {
    const { workspace, account } = withAnswer();
    expect(workspace.catalogue().field('x.mode')?.label.zh).toBe('运输方式');
    expect(fieldUsage(workspace.connection, ['x.mode', 'x.none'])).toEqual([{ key: 'x.mode', accounts: 1 }]);
    expect(workspace.setting('catalogue.version')).toBe(1);
    save(workspace, [mode('公路', '铁路', '海运')]);
    setEntry(workspace.commands('/'), { recordId: account.id, fieldKey: 'x.mode', value: 'o2' });
    workspace.history.undo();
    workspace.history.undo();
    expect(workspace.catalogue().field('x.mode')?.type).toMatchObject({ options: [{}, {}] });
  });

  it('keeps data of a removed field, and finds them again with the field', () => {
    const { workspace } = withAnswer();
    save(workspace, []);
    expect(workspace.catalogue().field('x.mode')).toBeUndefined();
    expect(entriesOf(workspace)).toEqual([{ value: '"o1"' }]);
    expect(isSound(workspace)).toBe(true);
    save(workspace, [mode('公路', '铁路')]);
    expect(search(workspace.connection, workspace.catalogue(), '铁路', 5)).toHaveLength(1);
    expect(isSound(workspace)).toBe(true);
  });

  it('is found by the new name of an option', () => {
    const { workspace } = withAnswer();
    save(workspace, [mode('公路', '中欧班列')]);
    expect(search(workspace.connection, workspace.catalogue(), '中欧班列', 5)).toHaveLength(1);
    expect(isSound(workspace)).toBe(true);
    workspace.history.undo();
    expect(search(workspace.connection, workspace.catalogue(), '中欧班列', 5)).toHaveLength(0);
    expect(isSound(workspace)).toBe(true);
  });

  it('refuses another type for a field that holds data, and nothing changes', () => {
    const { workspace } = withAnswer();
    const before = workspace.setting('catalogue.custom');
    const number = { ...mode('x', 'y'), type: { kind: 'integer' as const } };
    expect(() => save(workspace, [number])).toThrow(expect.objectContaining({ code: 'FIELD_HAS_DATA' }));
    expect(workspace.setting('catalogue.custom')).toEqual(before);
  });

  it('lets a field without data change its type', () => {
    const workspace = emptyWorkspace();
    save(workspace, [mode('a', 'b')]);
    save(workspace, [{ ...mode('a', 'b'), type: { kind: 'integer' } }]);
    expect(workspace.catalogue().field('x.mode')?.type).toEqual({ kind: 'integer' });
  });

  it.each([
    ['a built-in key', [{ ...mode('a'), key: 'bas.headcount' }]],
    ['a key twice', [mode('a'), mode('b')]],
    [
      'an option twice',
      [
        {
          ...mode(),
          type: {
            kind: 'choice' as const,
            options: [mode('a'), mode('b')].map(({ label: name }) => ({ key: 'same', label: name })),
          },
        },
      ],
    ],
  ])('refuses %s', (_what, fields) => {
    const workspace = emptyWorkspace();
    expect(() => save(workspace, fields)).toThrow(expect.objectContaining({ code: 'INVARIANT_BROKEN' }));
    expect(workspace.setting('catalogue.custom')).toBeUndefined();
  });
});

describe('a file whose declarations this program cannot read', () => {
  it.each([
    ['newer', 'catalogue.version', 99],
    ['unreadable', 'catalogue.custom', [{ key: 'xlog', shape: 'of the future' }]],
    ['unreadable', 'catalogue.templates', 'none'],
    ['unreadable', 'catalogue.version', 'one'],
  ])('is opened as %s (%s), keeps everything, and is not written over', (problem, key, value) => {
    const { workspace, account } = withAnswer();
    const { path } = workspace.connection;
    setSetting(workspace.commands('/'), { key, value: value as never });
    const stored = workspace.setting('catalogue.custom');
    workspace.close();

    const opened = openWorkspace(
      { path, passphrase: null },
      // Ids of its own, as another start of the program has them.
      { ...fakeTools(), newId: randomUUID },
    );
    onTestFinished(() => opened.close());
    expect(opened.info().catalogueProblem).toBe(problem);
    expect(opened.catalogue().field('x.mode')).toBeUndefined();
    expect(() => save(opened, [mode('a', 'b')])).toThrow(
      expect.objectContaining({ code: 'CATALOGUE_UNREADABLE' }),
    );
    setEntry(opened.commands('/'), { recordId: account.id, fieldKey: 'bas.headcount', value: 7 });
    expect(() =>
      setEntry(opened.commands('/'), { recordId: account.id, fieldKey: 'x.mode', value: 'o0' }),
    ).toThrow(expect.objectContaining({ code: 'UNKNOWN_FIELD' }));
    expect(entriesOf(opened)).toEqual([{ value: '"o1"' }]);
    expect(opened.setting('catalogue.custom')).toEqual(stored);
  });

  it('tells nothing of a file that says nothing, as older programs wrote them', () => {
    const workspace = emptyWorkspace();
    expect(workspace.info().catalogueProblem).toBeNull();
    expect(workspace.setting('catalogue.version')).toBe(1);
    workspace.connection.run("DELETE FROM setting WHERE key = 'catalogue.version'");
    expect(workspace.info().catalogueProblem).toBeNull();
  });
});
