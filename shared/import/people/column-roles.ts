import { nameKey, type SourceTable } from './source-table.ts';

/** What a column of a list of people may hold. */
export const COLUMN_ROLES = [
  'code',
  'name',
  'lastName',
  'firstName',
  'title',
  'department',
  'boss',
  'level',
  'region',
  'email',
  'phone',
  'from',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Role of each column, by its place; null = the column is not read. */
export type ColumnChoice = readonly (ColumnRole | null)[];

/**
 * How headings say it, best match first; compared without spaces, signs and case. Roles stand in the order in which
 * they choose: 上级工号 is the boss before it could be the code.
 */
const HEADINGS: readonly (readonly [ColumnRole, readonly RegExp[]])[] = [
  [
    'boss',
    [
      /^(直接|直属)?上级(工号|编号|id)$/,
      /^(reportsto|managerid|supervisorid|reportstoid|manageremployeeid)$/,
      /上级|汇报|直属领导|直接主管|直线经理/,
      /reportsto|manager(name|id|code)?$|supervisor|linemanager|^boss$/,
      /负责人|领导$/,
    ],
  ],
  [
    'code',
    [
      /^(工号|员工编号|员工号|人员编号|人员编码|工号id|id|employeeid|empid|staffid|employeenumber|employeeno)$/,
      /工号|员工编|人员编|personnel(no|number|id)|^(userid|personid|code|编号|序号|no)$/,
    ],
  ],
  ['lastName', [/^(姓|姓氏|lastname|surname|familyname)$/]],
  ['firstName', [/^(名|名字|firstname|givenname|forename)$/]],
  ['name', [/^(姓名|name|fullname|employeename|displayname|中文名|员工姓名|人员姓名)$/, /姓名|fullname/]],
  [
    'title',
    [/^(职位|职务|岗位|职称|title|jobtitle|position|positiontitle|job|role)$/, /职位|职务|岗位|jobtitle/],
  ],
  [
    'department',
    [
      /^(部门|所属部门|一级部门|department|dept|departmentname)$/,
      /部门|department|^dept|division|^team$|科室|事业部|中心$/,
    ],
  ],
  ['level', [/^(层级|职级|级别|管理层级|level|grade|joblevel|managementlevel)$/, /层级|职级|joblevel|grade/]],
  ['email', [/邮箱|邮件|e?mail/]],
  ['phone', [/^(手机|电话|联系电话|手机号|phone|mobile|telephone|tel)$/, /手机|电话|phone|mobile/]],
  ['region', [/^(区域|大区|地区|region|territory|area)$/, /区域|大区|地区|region|location|城市|^city$/]],
  ['from', [/任职日期|到岗|入职|hiredate|startdate|^since$|hiredon/]],
];

const headingKey = (text: string): string => nameKey(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Role of each column by its heading; a role is given once, to the column that fits best. */
export function guessColumns(headings: readonly string[]): ColumnChoice {
  const keys = headings.map(headingKey);
  const roles: (ColumnRole | null)[] = headings.map(() => null);
  for (const [role, patterns] of HEADINGS) {
    const index = firstFit(patterns, keys, roles);
    if (index !== -1) roles[index] = role;
  }
  // A full name is better than its parts.
  if (roles.includes('name'))
    return roles.map((role) => (role === 'lastName' || role === 'firstName' ? null : role));
  return roles;
}

function firstFit(patterns: readonly RegExp[], keys: readonly string[], taken: ColumnChoice): number {
  for (const pattern of patterns) {
    const index = keys.findIndex((key, at) => taken[at] === null && key !== '' && pattern.test(key));
    if (index !== -1) return index;
  }
  return -1;
}

/** How many of the first rows may stand above the headings, such as a title of the sheet. */
const ABOVE = 15;

/** Index of the row with the headings: of the first rows the one that names most roles; else the first filled one. */
export function headingRow({ rows }: SourceTable): number {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  let best = Math.max(0, first);
  let most = 1;
  for (const [index, cells] of rows.slice(0, ABOVE).entries()) {
    const found = guessColumns(cells).filter((role) => role !== null).length;
    if (found > most) {
      most = found;
      best = index;
    }
  }
  return best;
}
