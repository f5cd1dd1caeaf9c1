import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { compareFrames, stanceHistory } from '../../shared/domain/relationship/compare-frames.ts';
import { addMonths } from '../../shared/lib/calendar-date.ts';
import { sampleHost } from '../helpers/real-host.ts';

const MONTHS = Array.from({ length: 24 }, (_, index) => addMonths('2024-02-15', index));

async function open() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const view = accountView(real.host.workspace(), accountId, FULL_DISCLOSURE);
  const person = (code: string) => view.records('person').find((record) => record.code === code)?.id ?? '';
  return { ...real, accountId, view, person };
}

describe('the map through time', () => {
  it('shows the year in which Yunxiu was won, and ends with the figures of domain §11.6', async () => {
    const { call, accountId, person, view } = await open();
    const frames = await call('map.frames', {
      accountId,
      mapId: null,
      dates: [...MONTHS, '2026-01-15'].toReversed(),
    });
    expect(frames[0]?.date).toBe('2025-01-15');
    expect(frames).toHaveLength(13);
    const [first, last] = [frames[0], frames.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no frames');
    const { metrics, people } = readRelationship(view);
    expect(last.metrics).toMatchObject({
      relationshipScore: 52.71,
      netSupport: 13.81,
      coverage: 57.14,
      gri: 55.56,
      ori: 52.5,
      health: 53.22,
      champions: 2,
      supporters: 7,
      blockers: 3,
    });
    expect(last.people.map(({ id, days }) => [id, days])).toEqual(people.map(({ id, days }) => [id, days]));
    expect(last.people.filter(({ isCovered }) => isCovered).length).toBe(
      metrics.people.filter(({ isCovered }) => isCovered).length,
    );
    expect(first.metrics.relationshipScore ?? 99).toBeLessThan(45);
    expect(first.metrics.coverage).toBe(0);

    const { changes, marks, metrics: moved } = compareFrames(first, last);
    expect([marks.get(person('S14')), marks.get(person('S16'))]).toEqual(['came', 'left']);
    expect(marks.get(person('S04'))).toBe('up');
    expect(marks.get(person('S08'))).toBe('down');
    expect(changes.some(({ what }) => what === 'attitude')).toBe(true);
    expect(moved.find(({ metric }) => metric === 'champions')).toMatchObject({
      before: 0,
      after: 2,
      delta: 2,
    });
    expect(stanceHistory(frames, person('S10')).map(({ attitude }) => attitude)).toEqual([1, 1, 2, 2]);
  });

  it('knows who left and who sat where, and every day on which something changed', async () => {
    const { call, accountId, person } = await open();
    await call('person.move', {
      personId: person('S06'),
      from: '2026-01-10',
      to: { kind: 'outside', where: '' },
    });
    const [before, now] = await call('map.frames', {
      accountId,
      mapId: null,
      dates: ['2026-01-14', '2026-01-15'],
    });
    if (before === undefined || now === undefined) throw new Error('no frames');
    expect(compareFrames(before, now).changes).toEqual([
      expect.objectContaining({ id: person('S06'), what: 'left', after: null }),
    ]);
    const days = await call('map.days', { accountId, mapId: null });
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days).toEqual(expect.arrayContaining(['2024-12-16', '2025-09-12', '2025-12-16', '2026-01-15']));
    expect(days.every((day) => day <= '2026-01-15')).toBe(true);
  });

  it('leaves out days on which a map of its own was not there, and refuses maps of others', async () => {
    const { call, accountId, view, person } = await open();
    const mapId = view.records('map')[0]?.id ?? '';
    const frames = await call('map.frames', { accountId, mapId, dates: ['2025-06-01', '2025-12-01'] });
    expect(frames.map(({ date, people }) => [date, people.length])).toEqual([['2025-12-01', 8]]);
    const days = await call('map.days', { accountId, mapId });
    expect(days).toContain('2025-11-24');
    const wrong = call('map.frames', { accountId, mapId: person('S01'), dates: ['2025-06-01'] });
    await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(call('map.days', { accountId: person('S01'), mapId: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
