import { describe, expect, it } from 'vitest';
import { MAP_NODES } from '../../../db/seed/yunxiu/map-nodes.ts';
import { readCadence } from '../../../shared/domain/account/contact-cadence.ts';
import { readContactLog } from '../../../shared/domain/account/contact-log-reading.ts';
import { readOffBidShare } from '../../../shared/domain/account/contact-reading.ts';
import { readCoverageMatrix } from '../../../shared/domain/account/coverage-matrix-reading.ts';
import { readHeatMap } from '../../../shared/domain/account/heat-map-reading.ts';
import { readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import { readNextPeople } from '../../../shared/domain/account/next-person-reading.ts';
import { readPromises } from '../../../shared/domain/account/promise-reading.ts';
import { readMap, readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { readRoleGoals } from '../../../shared/domain/account/role-goal-reading.ts';
import { findGaps } from '../../../shared/domain/relationship/gaps.ts';
import { sampleView } from './sample-view.ts';

const yunxiu = sampleView('YX');
const reading = readRelationship(yunxiu);
const { metrics } = reading;
const code = (id: string | null) => yunxiu.record(id ?? '')?.code ?? null;
const codes = (ids: readonly string[]) => ids.map(code);

describe('every figure of domain §11.6 comes out of the sample', () => {
  it('by person', () => {
    expect(
      metrics.people.map(({ id, level, weight, strength }) => [
        code(id),
        level,
        weight?.toFixed(1),
        strength?.toFixed(3),
      ]),
    ).toEqual([
      ['S01', 2, '7.5', '0.450'],
      ['S02', 3, '7.5', '0.675'],
      ['S03', 1, '6.0', '0.350'],
      ['S04', 4, '4.8', '0.900'],
      ['S05', 3, '4.8', '0.675'],
      ['S06', 4, '3.6', '0.775'],
      ['S07', 2, '3.6', '0.325'],
      ['S08', 2, '6.0', '0.325'],
      ['S09', 3, '1.6', '0.550'],
      ['S10', 4, '2.4', '0.900'],
      ['S11', 3, '1.6', '0.675'],
      ['S12', 0, '4.0', '0.000'],
      ['S13', 3, '2.0', '0.675'],
      ['S14', 2, '3.6', '0.450'],
    ]);
    expect(reading.windowDays).toBe(60);
  });

  it('of the whole', () => {
    expect(codes(metrics.coveredKeys)).toEqual(['S02', 'S04', 'S05', 'S08']);
    expect([metrics.coverage, metrics.weightedCoverage, metrics.allCoverage]).toEqual([57.14, 56.9, 78.57]);
    expect([codes(metrics.champions), metrics.supporters.length]).toEqual([['S04', 'S10'], 7]);
    expect(
      metrics.ourThread.people.map(({ person, strength, share }) => [code(person), strength, share]),
    ).toEqual([
      ['LY', 81, 37.55],
      ['HR', 63.9, 29.62],
      ['ZQ', 39.6, 18.36],
      ['DK', 21.6, 10.01],
      ['PS', 9.6, 4.45],
    ]);
    expect([metrics.ourThread.isRisk, metrics.theirThread.isRisk]).toEqual([false, false]);
    expect([metrics.theirThread.total, code(metrics.theirThread.top), metrics.theirThread.u]).toEqual([
      33.9,
      'S04',
      28.32,
    ]);
    expect(metrics.priorities.map(({ id, priority }) => [code(id), priority])).toEqual([
      ['S01', 15],
      ['S03', 12],
      ['S08', 12],
      ['S12', 8],
      ['S02', 7.5],
      ['S04', 4.8],
      ['S05', 4.8],
      ['S07', 3.6],
      ['S14', 3.6],
    ]);
    expect(
      Object.fromEntries(metrics.departments.map(({ department, share }) => [department, share])),
    ).toEqual({
      总裁办: 1,
      财务部: 0,
      制造中心: 1,
      自动化工程部: 0.5,
      数字化部: 0.5,
      质量部: 0.5,
      采购部: 1,
      研发中心: 0,
      战略部: 0.5,
    });
    expect([metrics.gri, metrics.ori, metrics.health, metrics.healthLight]).toEqual([
      55.56,
      52.5,
      53.22,
      'amber',
    ]);
  });

  it('with every line', () => {
    const lines = readMapEdges(yunxiu, reading).filter(({ kind }) => kind === 'reports_to');
    expect(lines.map(({ from, to }) => `${code(to)}→${code(from)}`).sort()).toEqual(
      'S02→S01 S03→S01 S12→S01 S14→S02 S04→S02 S08→S02 S07→S02 S05→S04 S10→S04 S06→S05 S11→S10 S09→S08 S13→S01'
        .split(' ')
        .sort(),
    );
  });
});

describe('what follows for Yunxiu', () => {
  it('who comes next, who introduces us and who goes', () => {
    const next = readNextPeople(yunxiu, reading);
    expect(next.map(({ id }) => code(id))).toEqual(['S01', 'S03', 'S12', 'S08', 'S02']);
    expect(next.map(({ messenger }) => [code(messenger?.colleague ?? null), messenger?.why])).toEqual([
      ['HR', 'executive'],
      ['HR', 'executive'],
      ['ZQ', 'nearby'],
      ['LY', 'link'],
      ['HR', 'executive'],
    ]);
    expect(codes(next[1]?.introduction?.path ?? [])).toEqual(['S04', 'S03']);
    expect(next[1]?.introduction?.kinds).toEqual(['committee']);
    expect(next[3]?.introduction).toBeNull();
  });

  it('role goals and gaps; planned actions count', () => {
    const goals = readRoleGoals(yunxiu, reading).map(({ goal, present, people }) => [
      goal,
      present,
      codes(people),
    ]);
    expect(goals).toEqual([
      ['sponsor', true, ['S02', 'S08', 'S04']],
      ['decider', true, ['S02', 'S08']],
      ['champion', true, ['S04', 'S10']],
      ['approver', false, []],
      ['coach', true, ['S04', 'S10']],
    ]);
    const idle = findGaps(metrics).filter(({ kind }) => kind === 'noAction');
    const planned = new Set(
      yunxiu
        .rows(yunxiu.account.id, 'plan.actions')
        .flatMap(({ row }) =>
          typeof row.person === 'string' && row.status !== 'done' && row.status !== 'dropped'
            ? [row.person]
            : [],
        ),
    );
    expect(idle.some(({ id }) => planned.has(id ?? ''))).toBe(false);
    const withGap = metrics.people.filter(({ isKey, gap }) => isKey && (gap ?? 0) > 0);
    expect(idle).toHaveLength(withGap.filter(({ id }) => !planned.has(id)).length);
  });

  it('heat map: departments by management levels, each person once', () => {
    const heat = readHeatMap(yunxiu, reading);
    expect(heat.columns.map(({ level }) => level)).toEqual([
      'board',
      'C',
      'VP',
      'director',
      'manager',
      'staff',
    ]);
    expect(heat.total).toMatchObject({ score: 52.71, keys: 7, covered: 4 });
    const cell = (department: string, level: string) =>
      heat.rows.find((row) => row.department === department)?.cells[
        heat.columns.findIndex((one) => one.level === level)
      ];
    expect(cell('总裁办', 'board')).toMatchObject({ score: 45, keys: 1, covered: 0 });
    expect(cell('采购部', 'VP')).toMatchObject({ score: 32.5 });
    expect(cell('财务部', 'VP')).toBeNull();
    expect(heat.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.people ?? []))).toHaveLength(14);
    expect(heat.rows.find(({ department }) => department === '质量部')?.region).toBe('临泽基地');
  });

  it('coverage matrix: links with days of the two, single links framed', () => {
    const { rows, columns } = readCoverageMatrix(yunxiu, reading);
    expect(codes(rows.map(({ colleagueId }) => colleagueId))).toEqual(['LY', 'HR', 'ZQ', 'DK', 'PS']);
    expect(columns.map(({ department }) => department)).toHaveLength(9);
    const cells = rows.flatMap((row) =>
      [...row.cells.values()].map((one) => ({ ...one, of: code(row.colleagueId), with: code(one.personId) })),
    );
    expect(cells.filter(({ level }) => level !== null)).toHaveLength(21);
    expect(
      cells
        .filter(({ isSingle }) => isSingle)
        .map((one) => `${one.of} ${one.with}`)
        .sort(),
    ).toEqual(['HR S01', 'LY S08']);
    expect(cells.find((one) => one.of === 'HR' && one.with === 'S01')).toMatchObject({
      level: 2,
      target: 4,
      days: 75,
      state: 'late',
      role: 'owner',
    });
    expect(cells.find((one) => one.of === 'LY' && one.with === 'S04')).toMatchObject({
      days: 9,
      state: 'fresh',
    });
  });

  it('contact log, cadence and promises', () => {
    const log = readContactLog(yunxiu);
    expect(log.map(({ date }) => date)).toEqual(
      log
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(log.filter(({ source }) => source === 'contact')).toHaveLength(6);
    expect(
      log
        .filter(({ source }) => source === 'log')
        .reduce((lines, { entryIds }) => lines + entryIds.length, 0),
    ).toBe(40);
    expect(readOffBidShare(yunxiu)).toBe(90);
    const cadence = readCadence(reading).map(({ personId, state, contacts }) => [
      code(personId),
      state,
      contacts,
    ]);
    expect(cadence[0]).toEqual(['S12', 'never', 0]);
    expect(cadence.slice(1, 3)).toEqual([
      ['S03', 'late', 0],
      ['S01', 'late', 1],
    ]);
    expect(reading.contactsWanted).toBe(2);
    const { promises, fulfilment, keptOnTime, due } = readPromises(yunxiu);
    expect([fulfilment, keptOnTime, due]).toEqual([66.67, 2, 3]);
    expect(promises.slice(0, 3).map(({ side, state }) => [side, state])).toEqual([
      ['us', 'soon'],
      ['them', 'open'],
      ['us', 'open'],
    ]);
  });

  it('the map of the opportunity rates anew and leaves the account’s map alone', () => {
    const map = readMap(yunxiu, yunxiu.records('map')[0]?.id ?? null);
    expect(map.people.map(({ code: own }) => own)).toEqual([
      'S02',
      'S04',
      'S05',
      'S06',
      'S07',
      'S08',
      'S10',
      'S12',
    ]);
    expect(map.people.find(({ code: own }) => own === 'S04')).toMatchObject({
      influence: 5,
      attitude: 2,
      coach: true,
    });
    expect(map.metrics.relationshipScore).not.toBe(metrics.relationshipScore);
    expect(metrics.people.find(({ id }) => code(id) === 'S04')?.influence).toBe(4);
    expect(MAP_NODES).toHaveLength(14);
  });
});
