import { describe, expect, it } from 'vitest';
import { builtinCatalogue, builtinSections } from '../../../../shared/domain/dossier/builtin.ts';
import { createCatalogue } from '../../../../shared/domain/dossier/catalogue.ts';
import {
  type Column,
  type Field,
  type FieldType,
  RECORD_KINDS,
  type ScalarType,
} from '../../../../shared/domain/dossier/types.ts';
import { DOSSIER_WEIGHTS } from './dossier-weights.ts';

const fields: readonly Field[] = builtinSections.flatMap((section) => section.fields);
const columnsOf = (type: FieldType): readonly Column[] => (type.kind === 'rows' ? type.columns : []);
const cellTypes = (field: Field): readonly ScalarType[] => {
  if (field.type.kind === 'rows') return field.type.columns.map((column) => column.type);
  return [field.type.kind === 'calculated' ? field.type.result : field.type];
};

describe('built-in catalogue', () => {
  it('declares every key once', () => {
    expect(new Set(fields.map((field) => field.key)).size).toBe(fields.length);
    expect(new Set(builtinSections.map((section) => section.key)).size).toBe(builtinSections.length);
  });

  it('refuses a key declared twice', () => {
    const [first] = builtinSections;
    if (first === undefined) throw new Error('no section');
    expect(() => createCatalogue([first, { ...first, key: 'other' }])).toThrow('declared twice');
  });

  it('builds keys as prefix.snake, prefix being the section', () => {
    for (const section of builtinSections) {
      for (const field of section.fields) {
        expect(field.key).toMatch(/^[a-zA-Z]+\.[a-zA-Z0-9_]+$/);
        expect(field.key.split('.')[0]).toBe(section.key);
      }
    }
  });

  it.each(['customer', 'supplier'] as const)('weighs the %s dossier 100', (dossier) => {
    const weights = builtinSections
      .filter((section) => section.dossier === dossier)
      .map(({ weight }) => weight);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  it('offers two labelled options or more in every choice', () => {
    for (const type of fields.flatMap(cellTypes)) {
      if (type.kind !== 'choice' && type.kind !== 'choices') continue;
      expect(type.options.length).toBeGreaterThanOrEqual(2);
      expect(new Set(type.options.map(({ key }) => key)).size).toBe(type.options.length);
      for (const { label } of type.options) expect([label.zh, label.en]).not.toContain('');
    }
  });

  it('refers to known kinds only', () => {
    for (const type of fields.flatMap(cellTypes)) {
      if (type.kind === 'reference' || type.kind === 'references')
        expect(RECORD_KINDS).toContain(type.target);
    }
  });

  it('anchors scores with six texts', () => {
    for (const type of fields.flatMap(cellTypes)) {
      if (type.kind === 'score' && type.anchors !== undefined) expect(type.anchors).toHaveLength(6);
    }
  });

  it('labels everything in both languages', () => {
    for (const { label } of [
      ...builtinSections,
      ...fields,
      ...fields.flatMap((field) => columnsOf(field.type)),
    ]) {
      expect(label.zh).toMatch(/\p{Script=Han}|^[A-Z]/u);
      expect(label.en).not.toMatch(/\p{Script=Han}|^$/u);
    }
  });

  it('gives tables unique columns', () => {
    for (const field of fields) {
      const keys = columnsOf(field.type).map((column) => column.key);
      expect(new Set(keys).size, field.key).toBe(keys.length);
    }
  });

  it('computes only of fields of the same kind of record', () => {
    for (const section of builtinSections) {
      for (const { type } of section.fields) {
        if (type.kind !== 'calculated') continue;
        for (const input of type.inputs) expect(builtinCatalogue.sectionOf(input)?.of).toBe(section.of);
      }
    }
  });

  it.each(DOSSIER_WEIGHTS)('counts $key with weight $weight (domain §2, §3)', ({ key, weight }) => {
    expect(builtinCatalogue.field(key)?.weight).toBe(weight);
  });

  it('weighs no field of the customer dossier that domain §2 does not name', () => {
    const named = new Set(DOSSIER_WEIGHTS.map(({ key }) => key));
    // Two views of one field: the customer's own and the market's.
    named.add('str.positioning_market');
    const scored = builtinSections.filter(({ dossier, weight }) => dossier === 'customer' && weight > 0);
    const others = scored.flatMap((section) =>
      section.fields.filter(({ key, weight }) => weight > 0 && !named.has(key)),
    );
    expect(others.map(({ key }) => key)).toEqual([]);
  });

  it('finds fields and sections by key', () => {
    expect(builtinCatalogue.sectionOf('bas.headcount')?.key).toBe('bas');
    expect(builtinCatalogue.section('fin')?.validityDays).toBe(365);
    expect(builtinCatalogue.sectionsOf('person').map(({ key }) => key)).toEqual(['per', 'node']);
    expect(builtinCatalogue.field('bas.nothing')).toBeUndefined();
  });
});
