import { readAssessment, roundsOf } from '../../shared/domain/account/assessment-reading.ts';
import { readCompetition } from '../../shared/domain/account/competition-reading.ts';
import { readEconomics } from '../../shared/domain/account/economics-reading.ts';
import { readDossierQuality } from '../../shared/domain/account/quality-reading.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { readStickiness } from '../../shared/domain/account/stickiness-reading.ts';
import { summarise } from '../../shared/domain/account/summary.ts';
import { readSupplierDossier } from '../../shared/domain/account/supplier-reading.ts';
import type { AccountView } from '../../shared/domain/account/view.ts';

/** Every figure that the pages of one account show. */
export function readEverything(view: AccountView): readonly unknown[] {
  const { categories, suppliers } = readSupplierDossier(view);
  return [
    summarise(view),
    readEconomics(view),
    readStickiness(view),
    readRelationship(view),
    readDossierQuality(view, 'customer'),
    readDossierQuality(view, 'supplier'),
    ...categories.map((category) => readCompetition(view, category, suppliers)),
    ...roundsOf(view).map(({ id }) => readAssessment(view, id)),
  ];
}
