import { describe, expect, it } from 'vitest';
import { behaviourLines } from '../../../../renderer/scenes/map/person/behaviour-log.ts';
import { monthEnds } from '../../../../renderer/scenes/map/person/month-ends.ts';
import { personTrend, personTrendTable } from '../../../../shared/figure/chart/person-trend.ts';
import { PRINT_COLORS } from '../../../../shared/figure/chart/theme.ts';
import { dossierView } from '../../domain/account/dossier-view.ts';

describe('behaviours that were seen', () => {
  const seen = (date: string, text: string) => ({ date, text });

  it('make one new line a day', () => {
    const view = dossierView({ p1: { 'per.name': '甲' } });
    expect(
      behaviourLines(view, 'p1', [seen('2026-01-02', '来电'), seen('2026-01-02', '引荐')], '；'),
    ).toEqual([{ date: '2026-01-02', text: '来电；引荐', target: { kind: 'new' } }]);
  });

  it('join the contact of that day instead of counting it twice, and are not said again', () => {
    const view = dossierView({
      p1: { 'per.name': '甲', 'per.contact_log': [{ date: '2026-01-02', behaviour: '来电' }] },
      n1: {
        'con.topic': '会议',
        'con.date': '2026-01-05',
        'con.people': [['p1']],
        'con.behaviours': [{ person: 'p1', behaviour: '坦率评价' }],
      },
      n2: { 'con.topic': '参观', 'con.date': '2026-01-08', 'con.people': [['p1']] },
    });
    const lines = behaviourLines(
      view,
      'p1',
      [seen('2026-01-02', '来电'), seen('2026-01-05', '引荐'), seen('2026-01-08', '提醒')],
      '；',
    );
    expect(lines).toEqual([
      {
        date: '2026-01-05',
        text: '坦率评价；引荐',
        target: { kind: 'contact', contactId: 'n1', entryId: 'n1 con.behaviours 0' },
      },
      { date: '2026-01-08', text: '提醒', target: { kind: 'contact', contactId: 'n2', entryId: null } },
    ]);
  });
});

describe('the history of a person', () => {
  it('is read at the ends of the months before this one', () => {
    expect(monthEnds('2026-01-15', 3)).toEqual(['2025-10-31', '2025-11-30', '2025-12-31']);
    expect(monthEnds('2024-03-01', 1)).toEqual(['2024-02-29']);
    expect(new Set(monthEnds('2026-01-31', 18)).size).toBe(18);
  });

  it('draws both scales, and tells the same numbers as a table', () => {
    const months = [
      { name: '2025-12', attitude: 0, level: 2 },
      { name: '现在', attitude: null, level: 3 },
    ];
    const words = { month: '月', attitude: '态度', level: '层级' };
    const option = personTrend(months, words);
    const drawn = typeof option === 'function' ? option(PRINT_COLORS) : option;
    expect(drawn.series).toMatchObject([{ data: [0, null] }, { data: [2, 3] }]);
    expect(personTrendTable(months, words).rows).toEqual([
      ['2025-12', 0, 2],
      ['现在', null, 3],
    ]);
  });
});
