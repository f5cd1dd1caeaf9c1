import { label } from '../../label.ts';
import {
  choice,
  column,
  date,
  field,
  option,
  optionsOf,
  pastDate,
  reference,
  required,
  rows,
  text,
} from '../define.ts';
import { builtinTemplates } from '../templates/builtin.ts';
import { TEMPLATE_FIELD } from '../templates/template.ts';
import type { Section } from '../types.ts';
import { POSITION_OPTIONS } from './choices.ts';

const RIGHT = choice(
  option('read', '查阅', 'Read'),
  option('edit', '修改', 'Edit'),
  option('export', '导出', 'Export'),
);

/** Care of the file itself (domain §2.0); not scored. */
export const header: Section = {
  key: 'hdr',
  label: label('档案管理', 'File care'),
  of: 'account',
  weight: 0,
  validityDays: null,
  fields: [
    field(
      'hdr.account_code',
      '客户编码',
      'Account code',
      text(40),
      0,
      label('与本公司其他系统对应的稳定编号', 'Stable id shared with our other systems'),
    ),
    field(
      'hdr.customer_state',
      '客户状态',
      'State',
      choice(
        option('existing', '现有', 'Existing'),
        option('future', '未来', 'Future'),
        option('potential', '潜在', 'Potential'),
        option('dormant', '休眠', 'Dormant'),
        option('lost', '流失', 'Lost'),
      ),
      0,
      label(
        '既看现有大客户，也看未来和潜在大客户',
        'Both existing and future key accounts belong in the list',
      ),
    ),
    field(
      'hdr.custodian',
      '档案责任人',
      'Custodian',
      reference('colleague'),
      0,
      label('由专人保管和更新', 'One named person keeps the file'),
    ),
    field(
      'hdr.secrecy',
      '密级',
      'Secrecy',
      choice(
        option('internal', '内部', 'Internal'),
        option('confidential', '秘密', 'Confidential'),
        option('strict', '机密', 'Strictly confidential'),
      ),
      0,
      label('决定导出文件的水印', 'Sets the watermark of exported documents'),
    ),
    field(
      'hdr.review_last',
      '上次复核',
      'Last review',
      pastDate,
      0,
      label('档案须动态更新', 'The file is kept alive'),
    ),
    field(
      'hdr.review_next',
      '下次复核',
      'Next review',
      date,
      0,
      label('到期提醒责任人', 'The custodian is reminded when it is due'),
    ),
    field(
      'hdr.relation_stage',
      '关系阶段',
      'Relationship stage',
      choice(
        option('interact', '互动', 'Interaction'),
        option('continue', '连续', 'Continuity'),
        option('understand', '了解', 'Understanding'),
        option('relate', '建立关系', 'Relationship'),
      ),
      0,
      label('客户关系走到四个阶段的哪一步', 'Which of the four stages the relationship has reached'),
    ),
    field(
      'hdr.supplier_position',
      '客户眼中我方地位',
      'How the customer sees us',
      choice(...POSITION_OPTIONS),
      0,
      label('由客户说了算，不是我方自评', 'The customer decides this, not we'),
    ),
    field(
      TEMPLATE_FIELD,
      '档案模板',
      'Template',
      choice(...optionsOf(builtinTemplates)),
      0,
      label('决定先问哪些字段，不改变评分', 'Says which fields are asked; scores stay the same'),
    ),
    field(
      'hdr.access',
      '授权人员',
      'Access list',
      rows(
        required('person', '人员', 'Person', reference('colleague')),
        column('right', '权限', 'Right', RIGHT),
        column('until', '有效至', 'Until', date),
      ),
      0,
      label('谁可以查阅、修改、导出', 'Who may read, edit and export'),
    ),
    field(
      'hdr.lend_log',
      '借阅与导出记录',
      'Lending and export log',
      rows(
        required('person', '人员', 'Person', reference('colleague')),
        required('date', '日期', 'Date', pastDate),
        column('purpose', '用途', 'Purpose', text()),
        column('document', '文件', 'Document', text()),
        column('returned', '归还日期', 'Returned', pastDate),
      ),
      0,
      label(
        '纸质档案的借阅；程序内的导出自动留痕',
        'Lending of paper copies; exports are logged by themselves',
      ),
    ),
  ],
};
