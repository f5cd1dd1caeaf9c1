import { describe, expect, it } from 'vitest';
import {
  type ContactDraft,
  contactDraft,
  contactInput,
  missingIn,
  newContact,
  newPromise,
} from '../../../../renderer/scenes/contacts/contact-draft.ts';
import { readContactFigures } from '../../../../renderer/scenes/contacts/contact-figures.ts';
import { ALL_CONTACTS, filterContacts } from '../../../../renderer/scenes/contacts/contact-filter.ts';
import { readContactLog } from '../../../../shared/domain/account/contact-log-reading.ts';
import { dossierView } from '../../domain/account/dossier-view.ts';

const view = dossierView({
  a: {
    'csat.promises': [
      { promise: '送样机', side: 'us', by: 'k1', to: 'p1', due: '2026-01-10', kept: 'open', contact: 'n1' },
    ],
  },
  k1: { 'col.name': '林曜' },
  p1: { 'per.name': '甲', 'per.contact_log': [{ date: '2025-12-01', topic: '电话', in_tender: true }] },
  p2: { 'per.name': '乙', 'per.left': '2025-01-01' },
  n1: {
    'con.topic': '年度评审',
    'con.date': '2026-01-05',
    'con.channel': 'meeting',
    'con.people': [['p1']],
    'con.colleagues': [['k1']],
    'con.behaviours': [{ person: 'p1', behaviour: '主动介绍采购' }],
  },
});

describe('a contact while it is written', () => {
  it('begins with people who are still there and cannot be saved yet', () => {
    const draft = newContact(view, ['p1', 'p2', 'nobody'], ['k1']);
    expect(draft.people).toEqual(['p1']);
    const missing = (part: Partial<ContactDraft>) =>
      missingIn({ ...draft, topic: '谈话', ...part }, '2026-01-15');
    expect(missing({ topic: ' ' })).toEqual(['topic']);
    expect(missing({})).toEqual([]);
    expect(missing({ date: '2026-01-16' })).toEqual(['date']);
    expect(missing({ date: '2026-02-30' })).toEqual(['date']);
  });

  it('needs somebody of both sides, and a day for each promise', () => {
    const draft = { ...newContact(view, ['p1'], ['k1']), topic: '谈话' };
    expect(missingIn({ ...draft, people: [], colleagues: [] }, '2026-01-15')).toEqual([
      'people',
      'colleagues',
    ]);
    const promise = newPromise(draft, '2026-01-15');
    expect(promise.due).toBe('2026-01-29');
    const undated = { ...promise, text: '送样机', due: null };
    expect(missingIn({ ...draft, promises: [promise, undated] }, '2026-01-15')).toEqual(['due']);
    // A line that says nothing needs no day.
    expect(missingIn({ ...draft, promises: [{ ...undated, text: ' ' }] }, '2026-01-15')).toEqual([]);
  });

  it('is saved as it was read', () => {
    const input = contactInput(contactDraft(view, 'n1'));
    expect(input).toMatchObject({
      topic: '年度评审',
      people: ['p1'],
      behaviours: [{ personId: 'p1', text: '主动介绍采购' }],
      promises: [{ text: '送样机', due: '2026-01-10', kept: 'open' }],
    });
  });

  it('leaves empty promises and behaviours of people who were taken off behind', () => {
    const draft = contactDraft(view, 'n1');
    const changed = {
      ...draft,
      people: ['p2'],
      promises: [newPromise(draft, view.today), ...draft.promises],
    };
    const input = contactInput(changed);
    expect(input.behaviours).toEqual([]);
    expect(input.promises).toHaveLength(1);
  });
});

describe('the list', () => {
  const shown = (filter: Partial<typeof ALL_CONTACTS>) =>
    filterContacts(readContactLog(view), { ...ALL_CONTACTS, ...filter }).map(({ topic }) => topic);

  it('is filtered by person, colleague, kind, tender and words', () => {
    expect(shown({})).toEqual(['年度评审', '电话']);
    expect(shown({ personId: 'p2' })).toEqual([]);
    expect(shown({ colleagueId: 'k1' })).toEqual(['年度评审']);
    expect(shown({ channel: 'meeting', tender: 'out' })).toEqual(['年度评审']);
    expect(shown({ tender: 'in' })).toEqual(['电话']);
    expect(shown({ text: '采购' })).toEqual(['年度评审']);
  });

  it('stands under figures that can be followed', () => {
    expect(readContactFigures(view)).toMatchObject({
      windows: { now: 2, before: 0 },
      offBid: { share: 50, outside: 1, all: 2 },
      promises: { fulfilment: 0, kept: 0, due: 1 },
      overdue: { us: 1, them: 0 },
      keys: 0,
    });
    expect(readContactFigures(dossierView({})).offBid.share).toBeNull();
  });
});
