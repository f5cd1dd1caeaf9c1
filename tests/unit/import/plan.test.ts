import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../shared/import/people/column-roles.ts';
import type { KnownChart } from '../../../shared/import/people/known-people.ts';
import { countDeeds, type ImportPlan } from '../../../shared/import/people/plan.ts';
import { guessLevel, readLevel } from '../../../shared/import/people/seat-level.ts';
import { listOf, listWith, planFor } from './people-lists.ts';

const tops = ({ rows }: ImportPlan) =>
  rows.filter(({ parent, deed }) => parent === null && deed !== 'duplicate').map(({ name }) => name);
const codes = ({ issues }: ImportPlan) => issues.map(({ line, code }) => `${line} ${code}`);

describe('columns', () => {
  test('headings of lists in both languages', () => {
    const northwind = listOf('northwind-employees.csv').rows[0] ?? [];
    expect(Object.fromEntries(guessColumns(northwind).map((role, i) => [role, northwind[i]]))).toMatchObject({
      code: 'EmployeeID',
      lastName: 'LastName',
      firstName: 'FirstName',
      title: 'Title',
      boss: 'ReportsTo',
      phone: 'HomePhone',
      from: 'HireDate',
      region: 'Region',
    });
    expect(
      guessColumns([
        '员工编号',
        '姓名',
        '岗位',
        '所属部门',
        '上级姓名',
        '上级工号',
        '手机',
        '邮箱',
        '职级',
        '大区',
      ]),
    ).toEqual(['code', 'name', 'title', 'department', null, 'boss', 'phone', 'email', 'level', 'region']);
    expect(guessColumns(['Full Name', 'Job Title', 'Dept.', 'Manager', 'Grade', 'Email Address'])).toEqual([
      'name',
      'title',
      'department',
      'boss',
      'level',
      'email',
    ]);
    expect(guessColumns(['', 'foo', 'bar'])).toEqual([null, null, null]);
  });
  test('levels by word and by title', () => {
    expect([readLevel('总监'), readLevel('VP'), readLevel('董事会'), readLevel('whatever')]).toEqual([
      'director',
      'VP',
      'board',
      null,
    ]);
    expect(
      [
        '副总裁',
        '总裁助理',
        'Vice President, Sales',
        'Sales Manager',
        '采购总监',
        'CFO',
        'Inside Sales Coordinator',
      ].map(guessLevel),
    ).toEqual(['VP', 'staff', 'VP', 'manager', 'director', 'C', 'staff']);
  });
});

describe('what an import would do', () => {
  test('Northwind becomes one tree', () => {
    const plan = planFor(listOf('northwind-employees.csv'));
    expect(countDeeds(plan)).toMatchObject({ create: 9, duplicate: 0 });
    expect(tops(plan)).toEqual(['Andrew Fuller']);
    expect(
      plan.rows.filter(({ parent }) => parent?.kind === 'line' && parent.line === 3).map(({ name }) => name),
    ).toEqual(['Nancy Davolio', 'Janet Leverling', 'Margaret Peacock', 'Steven Buchanan', 'Laura Callahan']);
    expect(plan.rows[0]).toMatchObject({ from: '1992-05-01', phone: '(206) 555-9857', seatLevel: 'staff' });
    expect(plan.issues).toEqual([]);
  });
  test('circles are told with their chain and opened at the last row, or where the user says', () => {
    const table = listOf('cycle.csv');
    const plan = planFor(table);
    expect(plan.cycles.map(({ cut, chain }) => [cut, chain.map(({ line }) => line)])).toEqual([
      [5, [5, 2, 4]],
      [6, [6]],
    ]);
    expect(plan.cycles[0]?.chain.map(({ name }) => name)).toEqual([
      'Margaret Peacock',
      'Nancy Davolio',
      'Janet Leverling',
    ]);
    expect(tops(plan)).toEqual(['Andrew Fuller', 'Margaret Peacock', 'Steven Buchanan']);
    expect(planFor(table, { cuts: [2] }).cycles[0]?.cut).toBe(2);
  });
  test('somebody who stands there twice comes once; namesakes with other codes are others', () => {
    const plan = planFor(listOf('twice.csv'));
    expect(codes(plan)).toEqual(['4 duplicate']);
    expect(countDeeds(plan)).toMatchObject({ create: 4, duplicate: 1 });
    expect(plan.rows[3]?.parent).toEqual({ kind: 'line', line: 3 });
  });
  test('an unknown boss becomes one empty seat for all, or the rows stand at the top', () => {
    const plan = planFor(listOf('orphans.csv'));
    expect(plan.placeholders).toEqual([{ key: '99', title: '99' }]);
    expect(codes(plan)).toEqual(['2 unknownBoss', '3 unknownBoss', '6 noName']);
    expect(countDeeds(plan)).toMatchObject({ create: 3, vacancy: 1 });
    expect(plan.rows[3]?.parent).toEqual({ kind: 'line', line: 4 });
    expect(tops(planFor(listOf('orphans.csv'), { unknownBoss: 'top' }))).toHaveLength(3);
  });
  test('names of 60 characters, from right to left, with emoji; longer ones are told', () => {
    const plan = planFor(listOf('names.csv'));
    expect(plan.rows.map(({ name }) => name)).toEqual([
      'Maximiliana-Konstantina Featherstonehaugh von Hohenzollern J',
      'ليلى بنت أحمد',
      'יעל כהן',
      '王芳 👩🏽‍💼',
      '"Bob; the, one"',
    ]);
    expect(codes(plan)).toEqual(['6 nameTooLong']);
    expect(plan.rows[4]).toMatchObject({ department: 'Sales Europe', parent: { kind: 'line', line: 5 } });
  });
  test('Chinese list: boss by name and by code in brackets, days in three ways', () => {
    const plan = planFor(listOf('gb18030.csv'));
    expect(plan.rows.map(({ parent }) => parent)).toEqual([
      null,
      { kind: 'line', line: 2 },
      { kind: 'line', line: 3 },
    ]);
    expect(plan.rows.map(({ from }) => from)).toEqual(['2010-03-01', '2015-07-01', '2020-01-02']);
    expect(plan.rows.map(({ seatLevel }) => seatLevel)).toEqual(['C', 'director', 'staff']);
  });
  test('two bosses of one name are not guessed at', () => {
    const plan = planFor(
      listWith([
        ['1', '王芳', '总监', '', ''],
        ['2', '王芳', '经理', '', ''],
        ['3', '李雷', '', '', '王芳'],
      ]),
    );
    expect(codes(plan)).toEqual(['4 ambiguousBoss']);
  });
  test('1,500 reports of one boss', () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => [`${i + 2}`, `P ${i}`, 'Staff', 'Sales', '1']);
    const plan = planFor(listWith([['1', 'Boss', 'CEO', '', ''], ...rows]));
    expect(plan.rows.filter(({ parent }) => parent?.kind === 'line' && parent.line === 2)).toHaveLength(
      1_500,
    );
  });
  test('empty and odd tables do nothing', () => {
    expect(planFor({ name: '', rows: [] }).rows).toEqual([]);
    expect(planFor({ name: '', rows: [['a'], ['b']] }).rows).toEqual([]);
  });
});

const KNOWN: KnownChart = {
  people: [
    {
      id: 'a',
      code: 'S01',
      name: '程远山',
      seatId: 'pa',
      title: '董事长',
      department: '董事会',
      level: 'board',
      email: '',
      phone: '1',
    },
    {
      id: 'b',
      code: 'S02',
      name: '苏晚',
      seatId: 'pb',
      title: '总裁',
      department: '',
      level: '',
      email: '',
      phone: '',
    },
    {
      id: 'c',
      code: 'S03',
      name: '无座',
      seatId: null,
      title: '',
      department: '',
      level: '',
      email: '',
      phone: '',
    },
  ],
  seats: [
    { id: 'pa', title: '董事长', department: '董事会', chief: null, isEmpty: false },
    { id: 'pb', title: '总裁', department: '', chief: 'pa', isEmpty: false },
    { id: 'pv', title: '采购总监', department: '采购部', chief: 'pb', isEmpty: true },
  ],
  regions: new Map([['采购部', '']]),
};

describe('people who are there already', () => {
  const table = listWith([
    ['1', '程远山', '董事长', '总部', ''],
    ['2', '苏晚', '总裁', '管理层', '1'],
    ['3', '新人', '经理', '采购部', 'S02'],
    ['4', '苏晚', '司机', '行政部', '采购总监'],
    ['', '', '采购总监', '采购部', '2'],
  ]);
  test('are matched by name and title and kept', () => {
    const plan = planFor(table, {}, KNOWN);
    expect(plan.rows.map(({ deed }) => deed)).toEqual(['keep', 'keep', 'create', 'create', 'keep']);
    expect(plan.rows[2]?.parent).toEqual({ kind: 'seat', seatId: 'pb' });
    expect(plan.rows[3]?.parent).toEqual({ kind: 'seat', seatId: 'pv' });
    expect(codes(plan)).toEqual(['5 sameName']);
  });
  test('get what is missing, or follow the file', () => {
    const fill = planFor(table, { existing: 'fill' }, KNOWN);
    expect(fill.rows.slice(0, 2).map(({ changes }) => changes)).toEqual([[], ['department', 'level']]);
    const update = planFor(table, { existing: 'update' }, KNOWN);
    expect(update.rows.slice(0, 2).map(({ changes }) => changes)).toEqual([
      ['department'],
      ['department', 'level'],
    ]);
  });
  test('a circle through seats that are there is opened in the file', () => {
    const turned = listWith([['1', '程远山', '董事长', '', '苏晚']]);
    const plan = planFor(turned, { existing: 'update' }, KNOWN);
    expect(plan.cycles.map(({ cut, chain }) => [cut, chain])).toEqual([
      [
        2,
        [
          { line: 2, name: '程远山' },
          { line: null, name: '总裁' },
        ],
      ],
    ]);
    expect(plan.rows[0]?.changes).toEqual([]);
  });
  test('the same file twice changes nothing', () => {
    const again = planFor(listWith([['', '无座', '', '', '程远山']]), { existing: 'fill' }, KNOWN);
    expect(again.rows[0]).toMatchObject({ deed: 'update', personId: 'c', changes: ['seat', 'boss'] });
    expect(planFor(listWith([['', '苏晚', '', '', '无座']]), {}, KNOWN).rows[0]?.deed).toBe('keep');
  });
});
