import { describe, expect, it } from 'vitest';
import { questionsOfAccount } from '../../../../shared/domain/account/questions.ts';
import { createAccountView } from '../../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';
import { catalogueOf, NO_DECLARATIONS } from '../../../../shared/domain/dossier/own-catalogue.ts';
import { joinDeclarations, withTemplateFields } from '../../../../shared/domain/dossier/own-fields.ts';
import { isAsked } from '../../../../shared/domain/dossier/templates/asked.ts';
import { builtinTemplates } from '../../../../shared/domain/dossier/templates/builtin.ts';
import { FIRST_TWELVE } from '../../../../shared/domain/dossier/templates/starter.ts';

const ACCOUNT = { id: 'a', kind: 'account', code: 'A', accountId: 'a', parentId: null, place: null } as const;

/** An account with nothing in it but the name of its template. */
function emptyAccount(template: string | null, catalogue = builtinCatalogue) {
  const entry = {
    id: 'e',
    recordId: 'a',
    fieldKey: 'hdr.template',
    position: 0,
    value: template,
    note: null,
    notApplicable: null,
    evidence: null,
  };
  return createAccountView({
    catalogue,
    today: '2026-01-15',
    accountId: 'a',
    records: [ACCOUNT],
    entries: template === null ? [] : [entry],
  });
}

describe('templates', () => {
  it('ask twelve things of a new account', () => {
    const asked = questionsOfAccount(emptyAccount('starter')).map(({ field }) => field.key);
    expect([...asked].sort()).toEqual([...FIRST_TWELVE].sort());
  });

  it('ask everything where no template, an unknown one or the full one is named', () => {
    const everything = questionsOfAccount(emptyAccount(null)).length;
    expect(everything).toBeGreaterThan(90);
    expect(questionsOfAccount(emptyAccount('full'))).toHaveLength(everything);
    expect(questionsOfAccount(emptyAccount('gone'))).toHaveLength(everything);
  });

  it('leave the formulas of completeness and quality alone', () => {
    const { readings } = { readings: questionsOfAccount(emptyAccount('starter')) };
    expect(readings.length).toBe(12);
    expect(builtinCatalogue.sections.filter(({ dossier }) => dossier === 'customer').length).toBe(11);
  });

  it.each(builtinTemplates.map((template) => [template.key, template] as const))(
    '%s names fields that exist or that it brings',
    (_key, template) => {
      const brought = (template.adds ?? []).flatMap(({ fields }) => fields.map(({ key }) => key));
      for (const key of template.fields ?? [])
        expect(builtinCatalogue.field(key) !== undefined || brought.includes(key), key).toBe(true);
      expect(new Set(template.fields).size).toBe(template.fields?.length ?? 0);
      for (const key of brought) expect(key).toMatch(/^x\.[a-z0-9_]+$/);
    },
  );

  it('bring fields that stand beside each other in one workspace', () => {
    let own = NO_DECLARATIONS;
    for (const template of builtinTemplates) own = withTemplateFields(own, template) ?? own;
    const catalogue = catalogueOf(own, undefined);
    expect(catalogue.field('x.aut_models')?.weight).toBe(3);
    expect(builtinTemplates.every((template) => withTemplateFields(own, template) === null)).toBe(true);
  });

  it('ask an industry field of that industry alone, and a field of the user everywhere', () => {
    const energy = builtinTemplates.find(({ key }) => key === 'energy');
    const own = withTemplateFields(NO_DECLARATIONS, energy ?? builtinTemplates[0] ?? fail());
    const mine = {
      key: 'x.mine',
      label: { zh: '我的', en: 'Mine' },
      type: { kind: 'text' },
      weight: 1,
    } as const;
    const section = { ...builtinCatalogue.section('bas'), fields: [mine] } as never;
    const catalogue = catalogueOf(
      { sections: [...(own?.sections ?? []), section], templates: [] },
      undefined,
    );
    const [chemistry, added] = ['x.ene_chemistry', 'x.mine'].map((key) => catalogue.field(key) ?? fail());
    const asks = (template: string, field = chemistry) =>
      isAsked(emptyAccount(template, catalogue), field ?? fail());
    expect([asks('energy'), asks('starter'), asks('automotive')]).toEqual([true, false, false]);
    expect([asks('energy', added), asks('starter', added)]).toEqual([true, true]);
  });

  it('join declarations of a file without changing what is there', () => {
    const energy = withTemplateFields(NO_DECLARATIONS, builtinTemplates[3] ?? fail()) ?? fail();
    const again = joinDeclarations(energy, energy);
    expect(again.added).toEqual({ fields: 0, templates: 0 });
    expect(again.sections).toEqual(energy.sections);
  });
});

function fail(): never {
  throw new Error('missing');
}
