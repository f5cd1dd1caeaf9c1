import { type Label, label } from '../label.ts';
import type { RecordKind } from './types.ts';

export type RecordKindInfo = {
  readonly label: Label;
  /** New records get this and the next free number as code. */
  readonly codePrefix: string;
  /** Fields that name the record, first filled one wins. */
  readonly titleFields: readonly string[];
  /** False for what the whole workspace shares. */
  readonly ofAccount: boolean;
};

export const RECORD_KIND_INFO: { readonly [kind in RecordKind]: RecordKindInfo } = {
  company: {
    label: label('我方公司', 'Our company'),
    codePrefix: 'US',
    titleFields: ['own.name'],
    ofAccount: false,
  },
  account: {
    label: label('客户', 'Account'),
    codePrefix: 'K',
    titleFields: ['bas.short', 'bas.name_zh', 'bas.name_en'],
    ofAccount: true,
  },
  seat: { label: label('职位', 'Seat'), codePrefix: 'P', titleFields: ['pos.title'], ofAccount: true },
  person: {
    label: label('人物', 'Person'),
    codePrefix: 'S',
    titleFields: ['per.name', 'per.name_en'],
    ofAccount: true,
  },
  category: {
    label: label('采购品类', 'Category'),
    codePrefix: 'C',
    titleFields: ['cat.name'],
    ofAccount: true,
  },
  supplier: {
    label: label('供应商', 'Supplier'),
    codePrefix: 'V',
    titleFields: ['sup.name'],
    ofAccount: true,
  },
  colleague: {
    label: label('我方人员', 'Colleague'),
    codePrefix: 'U',
    titleFields: ['col.name'],
    ofAccount: false,
  },
  round: {
    label: label('自评轮次', 'Assessment round'),
    codePrefix: 'R',
    titleFields: ['rnd.title'],
    ofAccount: true,
  },
  respondent: {
    label: label('评分人', 'Respondent'),
    codePrefix: 'A',
    titleFields: ['rsp.name'],
    ofAccount: true,
  },
  firm: {
    label: label('集团企业', 'Group company'),
    codePrefix: 'F',
    titleFields: ['frm.name'],
    ofAccount: false,
  },
  note: { label: label('笔记', 'Note'), codePrefix: 'N', titleFields: ['note.title'], ofAccount: true },
  attachment: {
    label: label('附件', 'Attachment'),
    codePrefix: 'D',
    titleFields: ['att.name'],
    ofAccount: true,
  },
  snapshot: {
    label: label('快照', 'Snapshot'),
    codePrefix: 'H',
    titleFields: ['snp.name'],
    ofAccount: true,
  },
  investment: {
    label: label('投资测算', 'Investment case'),
    codePrefix: 'I',
    titleFields: ['inv.name'],
    ofAccount: false,
  },
  map: {
    label: label('关系地图', 'Relationship map'),
    codePrefix: 'M',
    titleFields: ['rmap.name'],
    ofAccount: true,
  },
  contact: {
    label: label('接触', 'Contact'),
    codePrefix: 'T',
    titleFields: ['con.topic'],
    ofAccount: true,
  },
};
