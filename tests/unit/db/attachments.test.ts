import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addAttachment } from '../../../db/attachments/add-attachment.ts';
import { checkContents } from '../../../db/attachments/check-contents.ts';
import { hasContent, PART_BYTES, partCount, readPart, writePart } from '../../../db/attachments/content.ts';
import { attachmentById, attachmentsOf } from '../../../db/attachments/find-attachment.ts';
import { sweepBlobs } from '../../../db/attachments/sweep.ts';
import { setEntry, setEvidence } from '../../../db/commands/entries.ts';
import { createRecord, removeRecord } from '../../../db/commands/records.ts';
import { entryById } from '../../../db/queries/read-rows.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { emptyWorkspace, reopen } from '../../helpers/workspace.ts';

const AT = '2026-01-15T00:00:00.000Z';

function contentOf(bytes: Uint8Array) {
  return { hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength };
}

function store(workspace: Workspace, bytes: Uint8Array, parts = partCount(bytes.byteLength)) {
  const content = contentOf(bytes);
  for (let part = 0; part < parts; part += 1) {
    const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    writePart(workspace.connection, { ...content, at: AT }, part, piece);
  }
  return content;
}

function account(workspace: Workspace, code: string): string {
  const input = { kind: 'account' as const, accountId: null, code, values: {} };
  return createRecord(workspace.commands(''), input).id;
}

const large = new Uint8Array(PART_BYTES * 2 + 7).map((_byte, index) => index % 251);

describe('contents', () => {
  it('are stored in parts and read back as they were', () => {
    const workspace = emptyWorkspace();
    const content = store(workspace, large);
    expect(partCount(content.size)).toBe(3);
    expect(hasContent(workspace.connection, content)).toBe(true);
    const read = [0, 1, 2].map(
      (part) => readPart(workspace.connection, content.hash, part) ?? new Uint8Array(),
    );
    expect(Buffer.concat(read).equals(large)).toBe(true);
    expect(readPart(workspace.connection, content.hash, 3)).toBeUndefined();
  });

  it('that are not complete can be attached to nothing', () => {
    const workspace = emptyWorkspace();
    const accountId = account(workspace, 'A');
    const content = store(workspace, large, 2);
    const file = { accountId, name: 'a.bin', type: 'application/octet-stream', ...content };
    expect(() => addAttachment(workspace.commands(''), file)).toThrow('INVARIANT_BROKEN');
    expect(attachmentsOf(workspace.connection, accountId)).toEqual([]);
  });

  it('go at the next opening unless an attachment names them, in the trash or not', () => {
    const workspace = emptyWorkspace();
    const accountId = account(workspace, 'A');
    const [kept, binned, cut] = ['kept', 'binned', 'cut'].map((text) =>
      store(workspace, new TextEncoder().encode(text)),
    );
    for (const [name, content] of Object.entries({ kept, binned })) {
      if (content === undefined) throw new Error('nothing stored');
      addAttachment(workspace.commands(''), { accountId, name, type: 'text/plain', ...content });
    }
    const gone = attachmentsOf(workspace.connection, accountId).find(({ name }) => name === 'binned');
    removeRecord(workspace.commands(''), { id: gone?.id ?? '' });
    expect(checkContents(workspace.connection, false).orphaned).toBe(1);
    workspace.close();
    const again = reopen(workspace.connection.path);
    const has = (content: typeof kept) => content !== undefined && hasContent(again.connection, content);
    expect([kept, binned, cut].map(has)).toEqual([true, true, false]);
    expect(sweepBlobs(again.connection)).toBe(0);
  });
});

describe('check', () => {
  it('finds missing parts, altered bytes and absent contents', () => {
    const workspace = emptyWorkspace();
    const accountId = account(workspace, 'A');
    const content = store(workspace, large);
    addAttachment(workspace.commands(''), { accountId, name: 'a', type: 'x', ...content });
    const { connection } = workspace;
    const sound = { incomplete: 0, missing: 0, orphaned: 0, altered: 0 };
    expect(checkContents(connection, true)).toEqual(sound);
    connection.run('UPDATE blob_part SET bytes = zeroblob(length(bytes)) WHERE part = 1');
    expect(checkContents(connection, true)).toEqual({ ...sound, altered: 1 });
    expect(checkContents(connection, false)).toEqual({ ...sound, altered: null });
    connection.run('DELETE FROM blob_part WHERE part = 1');
    expect(checkContents(connection, true)).toEqual({ ...sound, incomplete: 1 });
    connection.exec('DELETE FROM blob_part; DELETE FROM blob;');
    expect(checkContents(connection, true)).toEqual({ ...sound, missing: 1 });
  });
});

describe('an attachment', () => {
  it('is told when the account holds its content already; another account shares it', () => {
    const workspace = emptyWorkspace();
    const content = store(workspace, large);
    const add = (accountId: string, name: string) =>
      addAttachment(workspace.commands(''), { accountId, name, type: 'x', ...content });
    const [a, b] = [account(workspace, 'A'), account(workspace, 'B')];
    add(a, 'one.bin');
    expect(() => add(a, 'two.bin')).toThrow('ATTACHMENT_EXISTS');
    add(b, 'three.bin');
    expect(workspace.connection.get('SELECT count(*) AS n FROM blob')).toEqual({ n: 1 });
    const [first] = attachmentsOf(workspace.connection, a);
    expect(attachmentById(workspace.connection, first?.id ?? '')).toMatchObject({
      name: 'one.bin',
      size: large.byteLength,
      parts: 3,
    });
  });

  it('proves a value, whose evidence stays editable while the file is in the trash', () => {
    const workspace = emptyWorkspace();
    const accountId = account(workspace, 'A');
    const entry = setEntry(workspace.commands(''), {
      recordId: accountId,
      fieldKey: 'bas.scope',
      value: '电池',
    });
    const content = store(workspace, large);
    const file = { accountId, name: 'a', type: 'x', ...content, proves: entry.id };
    addAttachment(workspace.commands(''), file);
    const [{ id = '' } = {}] = attachmentsOf(workspace.connection, accountId);
    const proofs = () => entryById(workspace.connection, entry.id)?.evidence?.attachments;
    expect(proofs()).toEqual([id]);
    // The same file again is no second file, and no second proof.
    addAttachment(workspace.commands(''), file);
    expect(proofs()).toEqual([id]);
    removeRecord(workspace.commands(''), { id });
    const evidence = entryById(workspace.connection, entry.id)?.evidence ?? null;
    setEvidence(workspace.commands(''), { entryId: entry.id, evidence });
    workspace.history.undo();
    expect(proofs()).toEqual([id]);
    expect(attachmentsOf(workspace.connection, accountId)).toHaveLength(1);
    const stranger = {
      ...evidence,
      status: 'collected',
      confidence: 'low',
      attachments: [accountId],
    } as const;
    expect(() => setEvidence(workspace.commands(''), { entryId: entry.id, evidence: stranger })).toThrow(
      'REFERENCE_MISSING',
    );
  });

  it('of another account proves nothing here', () => {
    const workspace = emptyWorkspace();
    const [a, b] = [account(workspace, 'A'), account(workspace, 'B')];
    const entry = setEntry(workspace.commands(''), { recordId: a, fieldKey: 'bas.scope', value: '电池' });
    const file = { accountId: b, name: 'a', type: 'x', ...store(workspace, large), proves: entry.id };
    expect(() => addAttachment(workspace.commands(''), file)).toThrow('NOT_FOUND');
    expect(attachmentsOf(workspace.connection, b)).toEqual([]);
  });
});
