import {
  type AccountView,
  createAccountView,
  type StoredEntry,
  type StoredRecord,
} from '../../../shared/domain/account/view.ts';
import { builtinSections } from '../../../shared/domain/dossier/builtin.ts';
import { createCatalogue } from '../../../shared/domain/dossier/catalogue.ts';
import { field, text } from '../../../shared/domain/dossier/define.ts';
import type { RecordKind, Section, Value } from '../../../shared/domain/dossier/types.ts';
import type { Evidence, EvidenceStatus } from '../../../shared/domain/evidence/evidence.ts';
import { label } from '../../../shared/domain/label.ts';

const custom: Section = {
  key: 'bas',
  label: label('基础资料', 'Basic data'),
  of: 'account',
  weight: 8,
  validityDays: 730,
  dossier: 'customer',
  fields: [field('bas.custom_plant', '自定义工厂代号', 'Custom plant code', text(), 1)],
};

export const sourced = (status: EvidenceStatus): Evidence => ({
  status,
  confidence: 'high',
  sourceType: 'customer_document',
  sourceRef: '年度报告',
  asOf: '2025-12-31',
});

const record = (id: string, kind: RecordKind): StoredRecord => ({
  id,
  kind,
  code: id.toUpperCase(),
  accountId: 'yx',
  parentId: null,
  place: null,
});

let next = 0;
const entry = (recordId: string, fieldKey: string, value: Value, evidence: Evidence | null): StoredEntry => ({
  id: `e${next++}`,
  recordId,
  fieldKey,
  position: next,
  value,
  note: null,
  notApplicable: null,
  evidence,
});

/** An account with a few values of each status, one person and a custom field. */
export function smallView(): AccountView {
  next = 0;
  const forecast = { year: 2026, is_forecast: true, revenue: { minor: 1_380_000_000_000, currency: 'CNY' } };
  return createAccountView({
    catalogue: createCatalogue([...builtinSections, custom]),
    today: '2026-01-15',
    accountId: 'yx',
    records: [record('yx', 'account'), record('s01', 'person'), record('seat1', 'seat')],
    entries: [
      entry('yx', 'bas.short', '云岫储能', sourced('verified')),
      entry('yx', 'bas.custom_plant', '临泽-01', sourced('collected')),
      entry('yx', 'bas.headcount', 6820, sourced('disputed')),
      entry('yx', 'bas.group', '云岫控股', sourced('inferred')),
      entry('yx', 'bas.web', 'yunxiu.example', null),
      entry('yx', 'fin.years', forecast, sourced('inferred')),
      entry('s01', 'per.name', '陆承渊', sourced('verified')),
      entry('s01', 'per.phone', '13800000000', sourced('verified')),
      entry('s01', 'per.family', '已婚', sourced('verified')),
      entry('s01', 'per.seat', { seat: 'seat1', from: '2012-05-18' }, sourced('verified')),
      entry('s01', 'node.attitude', -1, sourced('inferred')),
      entry('s01', 'node.influence', 5, sourced('verified')),
      entry('seat1', 'pos.title', '董事长', sourced('verified')),
      entry('seat1', 'pos.dept', '总裁办', sourced('verified')),
    ],
  });
}
