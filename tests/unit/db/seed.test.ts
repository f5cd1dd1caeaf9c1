import { describe, expect, it } from 'vitest';
import { sampleWorkspace } from '../../../db/seed/sample.ts';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import type { EvidenceStatus, SourceType } from '../../../shared/domain/evidence/evidence.ts';
import { checkValue } from '../../../shared/schemas/value.ts';
import { idOf, resolveValue, sampleRecords, valuesOf } from './sample-view.ts';

const ANY_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const SETTLING_SOURCES: readonly SourceType[] = ['customer_document', 'public_filing', 'own_system'];

const cells = sampleRecords.flatMap((seed) =>
  Object.entries(seed.values).flatMap(([key, given]) =>
    valuesOf(given).map((one, index) => ({ seed, key, one, name: `${idOf(seed)} ${key} ${index}` })),
  ),
);
/** Counts for the completeness of the customer dossier. */
const counts = (key: string) =>
  builtinCatalogue.sectionOf(key)?.dossier === 'customer' && (builtinCatalogue.field(key)?.weight ?? 0) > 0;

describe('sample workspace', () => {
  it('has twelve accounts and codes that are unique by account and kind', () => {
    expect(sampleRecords.filter(({ kind }) => kind === 'account')).toHaveLength(12);
    expect(new Set(sampleRecords.map(idOf)).size).toBe(sampleRecords.length);
  });

  it('belongs to accounts and rounds that exist', () => {
    for (const { account, parent, code } of sampleRecords) {
      if (account !== undefined)
        expect(
          sampleRecords.some((one) => one.kind === 'account' && one.code === account),
          code,
        ).toBe(true);
      if (parent !== undefined)
        expect(
          sampleRecords.some((one) => one.code === parent && one.account === account),
          code,
        ).toBe(true);
    }
  });

  it('fills known fields of the right kind of record with values of their type', () => {
    for (const { seed, key, one, name } of cells) {
      const field = builtinCatalogue.field(key);
      if (field === undefined) throw new Error(`${name} is no field`);
      expect(builtinCatalogue.sectionOf(key)?.of, name).toBe(seed.kind);
      if (one.value === null) expect(one.notApplicable, name).toBeTruthy();
      else {
        const resolved = resolveValue(seed, key, one.value, () => ANY_ID);
        expect(resolved, `${name} refers to a record that exists`).not.toBeUndefined();
        expect(() => checkValue(key, field.type, resolved), name).not.toThrow();
      }
    }
  });

  it('gives tables as rows, single fields and fields that do not apply as one value', () => {
    for (const seed of sampleRecords) {
      for (const [key, given] of Object.entries(seed.values)) {
        if (valuesOf(given)[0]?.notApplicable !== undefined) continue;
        expect(Array.isArray(given), `${idOf(seed)} ${key}`).toBe(
          builtinCatalogue.field(key)?.type.kind === 'rows',
        );
      }
    }
  });

  it('fills the columns that a row needs', () => {
    for (const { key, one, name } of cells) {
      const type = builtinCatalogue.field(key)?.type;
      if (type?.kind !== 'rows' || one.value === null) continue;
      const row = one.value as { readonly [column: string]: unknown };
      for (const column of type.columns)
        if (column.required) expect(row[column.key] ?? null, name).not.toBeNull();
    }
  });

  it('stands on evidence that obeys domain §4.1 and is not from the future', () => {
    for (const { one, name } of cells) {
      if (one.value === null) continue;
      const evidence = one.evidence;
      if (evidence === undefined) throw new Error(`${name} has no evidence`);
      expect((evidence.asOf ?? '9999') <= sampleWorkspace.today, name).toBe(true);
      if (evidence.status === 'inferred') expect(evidence.reasoning, name).toBeTruthy();
      else expect(evidence.sourceRef, name).toBeTruthy();
      if (evidence.status !== 'verified') continue;
      const isSettled = SETTLING_SOURCES.some((source) => source === evidence.sourceType);
      const contacts = (evidence.verifications ?? []).flatMap((check) => check.with);
      expect(isSettled || contacts.length > 0, name).toBe(true);
    }
  });

  it('was verified in contacts that stand in the log of that person', () => {
    for (const { seed, one, name } of cells) {
      for (const check of one.evidence?.verifications ?? []) {
        for (const contact of check.with) {
          const person = sampleRecords.find(
            (record) =>
              record.kind === 'person' &&
              record.code === contact &&
              record.account === (seed.account ?? seed.code),
          );
          const log = valuesOf(person?.values['per.contact_log'] ?? []).map(
            ({ value }) => value as { readonly date: string; readonly colleagues: readonly string[] },
          );
          expect(
            log.some(({ date, colleagues }) => date === check.at && colleagues.includes(check.by)),
            `${name}: ${contact} ${check.at} ${check.by}`,
          ).toBe(true);
        }
      }
    }
  });

  it('knows Yunxiu as domain §11.9 outlines it: ≈110 fields, 35 % verified, 40 % collected, 25 % inferred', () => {
    const account = sampleRecords.find(({ kind, code }) => kind === 'account' && code === 'YX');
    const fields = Object.entries(account?.values ?? {}).filter(
      ([key, given]) => counts(key) && valuesOf(given)[0]?.evidence !== undefined,
    );
    const share = (status: EvidenceStatus) =>
      (fields.filter(([, given]) => valuesOf(given)[0]?.evidence?.status === status).length / fields.length) *
      100;
    expect(fields.length).toBeGreaterThanOrEqual(105);
    expect(fields.length).toBeLessThanOrEqual(115);
    expect({
      verified: share('verified'),
      collected: share('collected'),
      inferred: share('inferred'),
    }).toEqual({
      verified: expect.closeTo(35, -1),
      collected: expect.closeTo(40, -1),
      inferred: expect.closeTo(25, -1),
    });
    expect(
      fields.filter(([, given]) => valuesOf(given).some(({ evidence }) => evidence?.status === 'disputed'))
        .length,
    ).toBeGreaterThanOrEqual(2);
  });
});
