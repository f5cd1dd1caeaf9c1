import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_PLAN, readVisitList } from '../../../shared/domain/account/visit-list.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { buildVisitQuestions } from '../../../shared/report/visit-questions/build.ts';
import { fitOnPage } from '../../../shared/report/visit-questions/page-fit.ts';
import { sampleView } from '../db/sample-view.ts';

const view = sampleView('YX');
const build = (more: Partial<Parameters<typeof buildVisitQuestions>[0]> = {}) =>
  buildVisitQuestions({
    view,
    plan: OPEN_PLAN,
    personId: null,
    owner: 'LY',
    t: createTranslator('zh-CN'),
    locale: 'zh-CN',
    ...more,
  });
const rows = (report: ReturnType<typeof build>) =>
  report.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const text = (report: ReturnType<typeof build>) => JSON.stringify(report.blocks);

describe('visit question list on paper', () => {
  it('is a valid sheet with the heaviest questions, the marks of doubtful values and room to write', () => {
    const report = build();
    expect(reportDocumentSchema.safeParse(report).success).toBe(true);
    expect(report.layout).toBe('sheet');
    expect(rows(report).length).toBeGreaterThan(5);
    expect(text(report)).toContain('〔推断〕');
    expect(text(report)).toMatch(/另有 \d+ 个问题没有列入/);
    for (const block of report.blocks)
      if (block.kind === 'table') expect(block.rowHeight).toBeGreaterThan(10);
  });

  it('asks one contact only what is for that contact', () => {
    const group = readVisitList(view, OPEN_PLAN).at(-1);
    const contact = group?.contact;
    if (contact == null || group === undefined) throw new Error('the sample has several contacts');
    const report = build({ personId: contact.id });
    expect(rows(report).length).toBeLessThanOrEqual(group.questions.length);
    const captions = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toEqual([expect.stringContaining(contact.name)]);
  });

  it('leaves off what the user took off the paper', () => {
    const [first] = readVisitList(view, OPEN_PLAN).flatMap(({ questions }) => questions);
    if (first === undefined) throw new Error('the sample has questions');
    const name = first.field.label.zh;
    expect(text(build())).toContain(`：${name}`);
    expect(text(build({ plan: { ...OPEN_PLAN, left: [first.key] } }))).not.toContain(`求证：${name}"`);
  });

  it('takes a beginning of the list that never outgrows the page', () => {
    const line = fc.string({ maxLength: 200 });
    const list = fc.array(
      fc.record({
        question: fc.nat(),
        table: fc.constantFrom('a', 'b', 'c'),
        lines: fc.array(line, { maxLength: 4 }),
      }),
      { maxLength: 60 },
    );
    void fc.assert(
      fc.property(list, (printed) => {
        const fitting = fitOnPage(printed);
        expect(fitting).toEqual(printed.slice(0, fitting.length));
        // 13 mm a row and a table's head: more cannot stand on 253 mm.
        expect(fitting.length).toBeLessThanOrEqual(19);
      }),
    );
  });
});
