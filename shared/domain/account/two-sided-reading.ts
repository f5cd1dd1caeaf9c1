import { type TwoSided, type TwoSidedInput, twoSidesOf } from '../concentration/two-sided.ts';
import { percent, rounded } from '../scale.ts';
import { lastFullYear } from './economics-reading.ts';
import { companyInput, type MissingInput, missingIf, ownInput } from './missing-input.ts';
import { cellNumber, wanOf } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

/** Years ahead for which the target share is asked (domain §5.6: a build-up of two to three years). */
const HORIZON = 3;

export type TwoSidedReading = TwoSidedInput &
  TwoSided & {
    readonly year: number | null;
    readonly targetYear: number | null;
    readonly missing: readonly MissingInput[];
  };

/** What the account could still give and what its loss would strand (domain §5.6); 万元 and %, rounded. */
export const readTwoSides = oncePerView((view): TwoSidedReading => {
  const id = view.account.id;
  const latest = lastFullYear(view);
  const { byYear, years } = readSupplierDossier(view);
  const year = latest?.year ?? years.at(-1) ?? null;
  const found = year === null ? 0 : (byYear.get(year)?.wallet ?? 0);
  const wallet = found === 0 ? null : found;
  const { share: targetShare, year: targetYear } = targetOf(view, year);
  const company = view.records('company')[0];
  const input = {
    wallet,
    currentShare: rounded(percent(latest?.revenue ?? null, wallet)),
    targetShare,
    contribution: latest?.contribution ?? null,
    strandedFte: view.number(id, 'val.stranded_fte'),
    annualCostPerFte: company === undefined ? null : rounded(wanOf(view.value(company.id, 'own.fte_cost'))),
    specificAssets: rounded(wanOf(view.value(id, 'val.specific_assets'))),
  };
  return {
    ...input,
    ...twoSidesOf(input),
    year,
    targetYear,
    missing: [
      ...missingIf(wallet, { ...ownInput(view, 'cat.spend', year), recordId: null }),
      ...missingIf(targetShare, ownInput(view, 'val.outlook')),
      ...missingIf(latest?.revenue ?? null, ownInput(view, 'trx.year_sales', year)),
      ...missingIf(input.contribution, ownInput(view, 'trx.cost_to_serve', year)),
      ...missingIf(input.strandedFte, ownInput(view, 'val.stranded_fte')),
      ...missingIf(input.annualCostPerFte, companyInput(view, 'own.fte_cost')),
      ...missingIf(input.specificAssets, ownInput(view, 'val.specific_assets')),
    ],
  };
});

/** Our share of the wallet that is aimed at: by the categories' targets in year+3, else by the outlook's last year. */
function targetOf(view: AccountView, now: number | null): { share: number | null; year: number | null } {
  const ahead = now === null ? null : now + HORIZON;
  const planned = ahead === null ? null : (readSupplierDossier(view).targets.get(ahead)?.total.share ?? null);
  if (planned !== null) return { share: planned, year: ahead };
  const last = view
    .rows(view.account.id, 'val.outlook')
    .flatMap(({ row }) => {
      const [year, share] = [cellNumber(row, 'year'), cellNumber(row, 'target_share')];
      return year === null || share === null || (now !== null && year <= now) ? [] : [{ year, share }];
    })
    .sort((a, b) => a.year - b.year)
    .at(-1);
  return last ?? { share: null, year: null };
}
