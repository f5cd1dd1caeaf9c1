import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaptureClues,
  captureTargets,
  namedTargets,
  rankTargets,
} from '../../../../shared/domain/account/capture.ts';
import {
  capturesOf,
  notePieces,
  phraseAt,
  valueOfPhrase,
} from '../../../../shared/domain/account/note-text.ts';
import type { StoredEntry } from '../../../../shared/domain/account/view.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const named = namedTargets(view);
const NO_CLUE: CaptureClues = { query: '', line: '', recent: [] };
const first = (clues: Partial<CaptureClues>) => rankTargets(named, { ...NO_CLUE, ...clues }, 5)[0];

describe('where a phrase can go', () => {
  it('offers fields and columns of the account and its people, nothing sensitive, locked or computed', () => {
    const targets = captureTargets(view);
    expect(new Set(targets.map(({ section }) => section.of))).toEqual(
      new Set(['account', 'person', 'seat', 'category', 'supplier']),
    );
    for (const { field, type } of targets) {
      expect(field.privacy).not.toBe('sensitive');
      expect(field.locked).toBeUndefined();
      expect(type.kind).not.toBe('calculated');
    }
  });

  it('finds a field by its name in either language, its table and its person', () => {
    expect(first({ query: '员工人数' })?.target.field.key).toBe('bas.headcount');
    expect(first({ query: 'headcount' })?.target.field.key).toBe('bas.headcount');
    const person = rankTargets(named, { ...NO_CLUE, query: '韩之序 痛点' }, 5)[0];
    expect(person?.owner).toBe('韩之序');
    expect(person?.target.field.key).toBe('per.pains');
    expect(rankTargets(named, { ...NO_CLUE, query: 'qqqq' }, 5)).toEqual([]);
  });

  it('guesses the field that the line names, before the one used last', () => {
    const recent = ['bas.web '];
    expect(first({ recent })?.target.field.key).toBe('bas.web');
    expect(first({ recent, line: '员工人数：7,100 人' })?.target.field.key).toBe('bas.headcount');
  });
});

describe('phrases of a note', () => {
  const entry = (id: string, quote: string): StoredEntry => ({
    id,
    recordId: 'r',
    fieldKey: 'bas.web',
    position: 0,
    value: 'x',
    note: null,
    notApplicable: null,
    evidence: { status: 'collected', confidence: 'medium', note: 'n', quote },
  });

  it('finds the captures of one note', () => {
    const other = {
      ...entry('c', 'z'),
      evidence: { status: 'collected', confidence: 'high', note: 'm', quote: 'z' },
    };
    expect(capturesOf([entry('a', 'x'), other as StoredEntry], 'n').map(({ quote }) => quote)).toEqual(['x']);
  });

  it('cuts the text at captured phrases and loses no letter', () => {
    void fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1, maxLength: 4 })), (text, quotes) => {
        const pieces = notePieces(
          text,
          capturesOf(
            quotes.map((quote, index) => entry(String(index), quote)),
            'n',
          ),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
      }),
    );
  });

  it('marks a phrase with everything it became', () => {
    const pieces = notePieces(
      '今年 7,100 人。',
      capturesOf([entry('a', '7,100 人'), entry('b', '7,100 人')], 'n'),
    );
    expect(pieces.map(({ text, captures }) => [text, captures.length])).toEqual([
      ['今年 ', 0],
      ['7,100 人', 2],
      ['。', 0],
    ]);
  });

  it('takes the selection, or the line of the caret', () => {
    const text = '第一行\n员工 7,100 人\n第三行';
    expect(phraseAt(text, 7, 12)).toEqual({ phrase: '7,100', line: '员工 7,100 人' });
    expect(phraseAt(text, 5, 5).phrase).toBe('员工 7,100 人');
    expect(phraseAt('', 0, 0).phrase).toBe('');
  });

  it('drops the name of the field and the words behind it', () => {
    expect(valueOfPhrase('员工人数：7,100 人。', ['员工人数', 'Headcount'])).toBe('7,100 人');
    expect(valueOfPhrase('约 38%', ['份额'])).toBe('38%');
    expect(valueOfPhrase('员工人数', ['员工人数'])).toBe('员工人数');
  });
});
