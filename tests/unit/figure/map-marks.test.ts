import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDGE_KINDS } from '../../../shared/domain/relationship/edge-kinds.ts';
import { edgeMarks } from '../../../shared/figure/map/edge-marks.ts';
import { EDGE_STYLES } from '../../../shared/figure/map/edge-style.ts';
import { attitudePath } from '../../../shared/figure/map/glyphs.ts';
import type { Mark } from '../../../shared/figure/map/mark.ts';
import { foldHandle, nodeMarks } from '../../../shared/figure/map/node-marks.ts';
import { type CardFacts, DETAILS, NODE_KINDS, type SceneNode } from '../../../shared/figure/map/scene.ts';
import { EMPTY_FACTS } from '../../../shared/figure/map/scene-of.ts';
import { textWidth } from '../../../shared/figure/svg.ts';
import { fitLine, graphemes } from '../../../shared/figure/text-fit.ts';
import { DARK_THEME, PRINT_THEME } from '../../../shared/figure/theme.ts';

const card = (facts: Partial<CardFacts>, more: Partial<SceneNode> = {}): SceneNode => ({
  id: 'a',
  recordId: 'a',
  kind: 'person',
  box: { x: 100, y: 50, width: 184, height: 78 },
  card: { ...EMPTY_FACTS, name: '陆承渊', ...facts },
  folded: 0,
  canFold: false,
  isPlaced: false,
  ...more,
});
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const full = (facts: Partial<CardFacts>, more: Partial<SceneNode> = {}) =>
  nodeMarks(card(facts, more), 'full', PRINT_THEME);

const NAMES = [
  '上海云岫储能科技股份有限公司供应链与采购管理中心副总裁兼首席采购官办公室主任助理张三丰先生及其团队成员代表李四光同志共六十字整整齐齐',
  'Wolfeschlegelsteinhausenbergerdorff WWWWWWWWWWWWWWWWWW MMMMM',
  '👩‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈👨‍👩‍👧👩‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈👨‍👩‍👧👩‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈👨‍👩‍👧',
  'محمد عبد الرحمن بن سليمان الراشد آل سعود المدير التنفيذي للمشتريات',
  'יוסף בן אברהם הכהן מנהל הרכש הראשי של החברה הגדולה בתל אביב',
  'é́́́́́́́́́é́́́́́́́́́é́́́́́́́́́é́́́́́́́́́é́́́́́́́́́ ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ',
  'a\u202eb\n\u0000c',
];

describe('texts on cards', () => {
  test.each(NAMES)('nothing of %s is wider than its card', (name) => {
    for (const kind of NODE_KINDS) {
      for (const detail of DETAILS) {
        const facts = {
          name,
          title: name,
          attitude: -1,
          attitudeText: '不支持〔推断〕',
          roles: ['批', '决', '荐', '评', '用'],
          rivals: [name, name],
          contactText: '120 天',
          isContactLate: true,
          isKey: true,
          isCoach: true,
          stability: name,
          influence: 4,
        };
        const { box } = card({});
        for (const mark of nodeMarks(card(facts, { kind }), detail, PRINT_THEME)) {
          if (mark.kind !== 'text') continue;
          const width = textWidth(mark.text, mark.size);
          const left =
            mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
          expect(left).toBeGreaterThanOrEqual(box.x - 0.5);
          expect(left + width).toBeLessThanOrEqual(box.x + box.width + 0.5);
          expect(mark.text).not.toMatch(/[\p{Cc}\u202e]/u);
        }
      }
    }
  });

  test('texts are cut between characters as people see them', () => {
    const family = '👩‍👩‍👧‍👦';
    const cut = fitLine(family.repeat(20), 14, 80);
    expect(graphemes(cut.replace('…', '')).every((one) => one === family)).toBe(true);
    expect(fitLine('e\u0301'.repeat(40), 14, 60)).toMatch(/^(e\u0301)+…$/);
  });

  test('the dots of a text that runs to the left stay at its end', () => {
    expect(fitLine(NAMES[4] ?? '', 14, 80)).toMatch(/^[\u0590-\u05ff ]+…\u200f$/);
    expect(fitLine('供应链副总裁', 10, 40)).toBe('供应链…');
    expect(fitLine('', 10, 40)).toBe('');
    expect(fitLine('供应', 10, 4)).toBe('');
  });

  test('any text fits the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 0, max: 200 }),
        (text, width) => {
          expect(textWidth(fitLine(text, 12, width), 12)).toBeLessThanOrEqual(width + 0.01);
        },
      ),
    );
  });
});

describe('a card', () => {
  test('says everything at natural size', () => {
    const said = texts(
      full({
        title: '董事长',
        attitude: 0,
        attitudeText: '中立',
        level: 2,
        target: 4,
        roles: ['批'],
        contactText: '75 天',
        influence: 5,
        rivals: ['霁野 4'],
        stability: '新任',
      }),
    );
    expect(said).toEqual(
      expect.arrayContaining(['陆承渊', '董事长', '中立', 'R2→4', '批', '75 天', '霁野 4', '新任']),
    );
  });

  test('says that nothing is known, and draws no influence', () => {
    const marks = full({ name: '某人' });
    expect(texts(marks).filter((text) => text !== '')).toEqual(['某人', '?', 'R?']);
    expect(marks.filter(({ kind }) => kind === 'rect')).toHaveLength(2);
  });

  test('shows each attitude by a shape of its own, not by colour alone', () => {
    const shapes = [null, -2, -1, 0, 1, 2].map((attitude) => attitudePath(attitude, 0, 0, 4));
    expect(new Set(shapes).size).toBe(6);
  });

  test('marks what is capped, late, changed, outside and folded', () => {
    const plain = full({ level: 2 }).length;
    expect(full({ level: 2, isCapped: true }).length).toBe(plain + 1);
    expect(full({ level: 2, change: 'up' }).length).toBe(plain + 2);
    expect(JSON.stringify(full({ outside: '设计院' }))).toContain('"dash"');
    const late = full({ contactText: '120 天', isContactLate: true });
    expect(late.some((mark) => mark.kind === 'text' && mark.fill === PRINT_THEME.late)).toBe(true);
    expect(texts(full({}, { canFold: true, folded: 12 }))).toContain('+12');
    expect(foldHandle(card({}, { canFold: true }))).not.toBeNull();
    expect(foldHandle(card({}))).toBeNull();
  });

  test('becomes simpler from farther away: name, attitude and level, then a block without words', () => {
    const facts = { title: '董事长', attitude: 1, attitudeText: '支持', level: 3, influence: 4, isKey: true };
    const brief = texts(nodeMarks(card(facts), 'brief', PRINT_THEME));
    expect(brief).toEqual(['陆承渊', 'R3']);
    expect(texts(nodeMarks(card(facts), 'block', PRINT_THEME))).toEqual([]);
  });
});

describe('lines', () => {
  const drawn = (kind: (typeof EDGE_KINDS)[number]) =>
    edgeMarks(
      {
        ...{ id: 'e', kind, from: 'a', to: 'b', entryId: null, strength: null, d: 'M0 0 L90 0', label: null },
        points: [
          { x: 0, y: 0 },
          { x: 45, y: 0 },
          { x: 90, y: 0 },
        ],
        arrow: null,
      },
      'full',
      PRINT_THEME,
    );

  test('every kind looks different without colour', () => {
    const looks = EDGE_KINDS.map((kind) => {
      const { width, dash, sign } = EDGE_STYLES[kind];
      return JSON.stringify([dash, sign, dash.length === 0 && sign === 'none' ? width : 0]);
    });
    expect(new Set(looks).size).toBe(EDGE_KINDS.length);
    for (const kind of EDGE_KINDS) expect(drawn(kind).length).toBeGreaterThan(0);
  });

  test('every kind has a colour of its own in both themes', () => {
    for (const theme of [PRINT_THEME, DARK_THEME])
      expect(new Set(Object.values(theme.edges)).size).toBe(EDGE_KINDS.length);
  });
});

describe('contrast', () => {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  };

  test.each([
    ['print', PRINT_THEME],
    ['dark', DARK_THEME],
  ] as const)('words of the %s theme are legible', (_, theme) => {
    const { text, muted, accent, late, attitudes, edges, surface, background, accentSoft } = theme;
    const { reports_to: _line, ...worded } = edges;
    for (const ink of [text, muted, accent, late, ...Object.values(worded)])
      for (const ground of [surface, background]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ink of attitudes) expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, accentSoft)).toBeGreaterThanOrEqual(4.5);
    for (const ground of attitudes) expect(contrast(theme.onColor, ground)).toBeGreaterThanOrEqual(3);
  });
});
