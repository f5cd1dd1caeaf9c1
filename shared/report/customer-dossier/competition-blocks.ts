import { type CompetitionReading, readCompetition } from '../../domain/account/competition-reading.ts';
import type { CategoryReading, SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import { sumsToHundred, THREAT_BANDS } from '../../domain/supplier/scoring.ts';
import { formatDifference, formatNumber } from '../../format/number.ts';
import { joinTexts } from '../../format/value.ts';
import { column, figureCell, figureText, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** Suppliers of a category by the customer's criteria, our gap and each rival's threat (domain §3.4). */
export function competitionBlocks(
  category: CategoryReading,
  { suppliers }: SupplierDossierReading,
  context: DossierContext,
): readonly Block[] {
  const { view, t, locale, text } = context;
  const competition = readCompetition(view, category, suppliers);
  const { competitors, criteria, isOwnWeights, weights, weightSum } = competition;
  if (competitors.every(({ score }) => score === null)) return [];
  const used = criteria.filter(
    ({ key }) => (weights[key] ?? 0) > 0 || competitors.some(({ scores }) => (scores[key] ?? null) !== null),
  );
  const marks = competitors.map(({ supplier }) =>
    markOfRows(view, supplier.id, 'sup.scores', locale, (row) => row.category === category.id),
  );
  const weightMark = isOwnWeights ? markOfRows(view, category.id, 'cat.criteria', locale) : null;
  const notes = [
    ...(isOwnWeights ? [] : [t(($) => $.supplier.defaultWeights)]),
    ...(sumsToHundred(weightSum) ? [] : [t(($) => $.supplier.scoring.sum, { sum: formatNumber(weightSum) })]),
  ];
  return [
    {
      kind: 'table',
      caption: `${category.name} – ${t(($) => $.supplier.competition)}`,
      columns: [
        column(
          'criterion',
          t(($) => $.supplier.criterion),
          'text',
          24,
        ),
        column(
          'weight',
          t(($) => $.supplier.weight),
          'percent',
          12,
        ),
        ...competitors.map(({ supplier }, index) => column(`s${index}`, supplier.name, 'number', 16)),
      ],
      rows: [
        ...used.map(({ key, label }): Cell[] => [
          textCell(`${text(label)}${knockOutText(competition, key, context)}`),
          figureCell(weights[key] ?? 0, weightMark),
          ...competitors.map(({ scores }, index) => figureCell(scores[key] ?? null, marks[index] ?? null)),
        ]),
        [
          textCell(t(($) => $.supplier.score)),
          figureCell(weightSum),
          ...competitors.map(({ score, failed }) => textCell(scoreText(score, failed, competition, context))),
        ],
        [textCell(t(($) => $.supplier.gapAndThreat)), textCell(''), ...gapAndThreats(competition, context)],
      ],
    },
    ...notes.map((note) => paragraph(note, 'note')),
  ];
}

function knockOutText({ knockOuts }: CompetitionReading, key: string, { t }: DossierContext): string {
  return knockOuts.has(key) ? ` (${t(($) => $.supplier.scoring.knockOut)})` : '';
}

function scoreText(
  score: number | null,
  failed: readonly string[],
  { criteria }: CompetitionReading,
  { t, text, locale }: DossierContext,
): string {
  if (failed.length === 0) return figureText(score);
  const names = criteria.filter(({ key }) => failed.includes(key)).map(({ label }) => text(label));
  const out = t(($) => $.supplier.scoring.disqualified, { criteria: joinTexts(names, locale) });
  return `${figureText(score)}\n${out}`;
}

function gapAndThreats({ competitors, gap }: CompetitionReading, { text }: DossierContext): readonly Cell[] {
  return competitors.map(({ supplier, threat }) => {
    if (supplier.isUs) return textCell(gap === null ? figureText(null) : formatDifference(gap));
    if (threat === null) return textCell(figureText(null));
    const band = THREAT_BANDS.find(({ key }) => key === threat.band);
    return textCell(`${figureText(threat.threat)} ${band === undefined ? '' : text(band.label)}`);
  });
}
