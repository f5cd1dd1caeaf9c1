import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { readStickiness } from '../../domain/account/stickiness-reading.ts';
import { readTier } from '../../domain/account/tier-reading.ts';
import { HEALTH_BANDS } from '../../domain/relationship/organization.ts';
import { INDICATOR_LEVELS } from '../../domain/stickiness/indicators.ts';
import { STICKINESS_BANDS } from '../../domain/stickiness/stickiness.ts';
import { CRITERIA } from '../../domain/tier/criteria.ts';
import { column, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import { markOfKey } from '../evidence-mark.ts';
import type { PortfolioContext } from './context.ts';

/** Every score behind every tier, one row a criterion (domain §5.2). */
export function tierDetailSheet({ accounts, t, text, locale }: PortfolioContext): ReportTable {
  return {
    kind: 'table',
    sheet: 'TierDetail',
    columns: [
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      column(
        'id',
        t(($) => $.report.portfolio.criterionId),
        'text',
        1,
      ),
      column(
        'criterion',
        t(($) => $.report.portfolio.criterion),
        'text',
        1,
      ),
      column(
        'weight',
        t(($) => $.report.portfolio.weight),
        'integer',
        1,
      ),
      column(
        'input',
        t(($) => $.report.portfolio.input),
        'text',
        1,
      ),
      column(
        'score',
        t(($) => $.report.portfolio.mark),
        'integer',
        1,
      ),
      column(
        'points',
        t(($) => $.report.portfolio.points),
        'number',
        1,
        { decimals: 2, formula: '[weight]*[score]/5' },
      ),
      column(
        'status',
        t(($) => $.report.portfolio.status),
        'text',
        1,
      ),
    ],
    rows: accounts.flatMap(({ view, summary }) => {
      const { scores, now } = readTier(view);
      return CRITERIA.filter(({ id }) => (scores[id] ?? null) !== null).map((criterion) => {
        const key = `tier.${criterion.id}`;
        const entry = view.entry(view.account.id, key);
        const status = entry?.evidence?.status ?? 'inferred';
        return [
          textCell(summary.name),
          textCell(criterion.id),
          textCell(text(criterion.label)),
          figureCell(criterion.weight),
          textCell(entry?.note ?? ''),
          figureCell(scores[criterion.id] ?? null, markOfKey(view, view.account.id, key, locale)),
          figureCell(now.points[criterion.id] ?? null),
          textCell(t(($) => $.evidence.status[status])),
        ];
      });
    }),
  };
}

/** How well the decisive people of each account are reached (domain §7.4). */
export function coverageSheet({ accounts, t, text }: PortfolioContext): ReportTable {
  const score = { decimals: 2 } as const;
  return {
    kind: 'table',
    sheet: 'Coverage',
    columns: [
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      column(
        'people',
        t(($) => $.report.portfolio.people),
        'integer',
        1,
      ),
      column(
        'keys',
        t(($) => $.report.portfolio.keyPeople),
        'integer',
        1,
      ),
      column(
        'covered',
        t(($) => $.report.portfolio.covered),
        'integer',
        1,
      ),
      column(
        'coverage',
        t(($) => $.report.portfolio.coverage),
        'percent',
        1,
        { ...score, formula: '[covered]/[keys]*100' },
      ),
      column(
        'blockers',
        t(($) => $.report.portfolio.blockers),
        'integer',
        1,
      ),
      column(
        'champions',
        t(($) => $.report.portfolio.champions),
        'integer',
        1,
      ),
      column(
        'relationship',
        t(($) => $.report.portfolio.relationship),
        'number',
        1,
        score,
      ),
      column(
        'netSupport',
        t(($) => $.report.portfolio.netSupport),
        'number',
        1,
        score,
      ),
      column(
        'general',
        t(($) => $.report.portfolio.general),
        'number',
        1,
        score,
      ),
      column(
        'organizational',
        t(($) => $.report.portfolio.organizational),
        'number',
        1,
        score,
      ),
      column(
        'health',
        t(($) => $.report.portfolio.health),
        'number',
        1,
        score,
      ),
      column(
        'light',
        t(($) => $.report.portfolio.light),
        'text',
        1,
      ),
    ],
    rows: accounts.flatMap(({ view, summary }) => {
      const { metrics, people } = readRelationship(view);
      if (people.length === 0) return [];
      const light = HEALTH_BANDS.find(({ key }) => key === metrics.light);
      return [
        [
          textCell(summary.name),
          figureCell(people.length),
          figureCell(metrics.keyPeople.length),
          figureCell(metrics.coveredKeys.length),
          figureCell(metrics.coverage),
          figureCell(metrics.blockers.length),
          figureCell(metrics.champions.length),
          figureCell(metrics.relationshipScore),
          figureCell(metrics.netSupport),
          figureCell(metrics.gri),
          figureCell(metrics.ori),
          figureCell(metrics.health),
          textCell(light === undefined ? '' : text(light.label)),
        ],
      ];
    }),
  };
}

/** The three levels of stickiness and their weighted sum (domain §6). */
export function stickinessSheet({ accounts, t, text }: PortfolioContext): ReportTable {
  const score = { decimals: 2 } as const;
  return {
    kind: 'table',
    sheet: 'Stickiness',
    columns: [
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      ...INDICATOR_LEVELS.map(({ key, label }) => column(`level${key}`, text(label), 'number', 1, score)),
      column(
        'stickiness',
        t(($) => $.report.portfolio.stickiness),
        'number',
        1,
        score,
      ),
      column(
        'strength',
        t(($) => $.report.portfolio.strength),
        'text',
        1,
      ),
      column(
        'achieved',
        t(($) => $.report.portfolio.achieved),
        'integer',
        1,
      ),
    ],
    rows: accounts.flatMap(({ view, summary }) => {
      const { result, stickiness } = readStickiness(view);
      if (stickiness === null) return [];
      const band = STICKINESS_BANDS.find(({ key }) => key === result.band);
      return [
        [
          textCell(summary.name),
          figureCell(result.l1),
          figureCell(result.l2),
          figureCell(result.l3),
          result.stickiness === null
            ? figureCell(stickiness)
            : formulaCell(result.stickiness, '0.25*[levelP]+0.35*[levelV]+0.4*[levelF]'),
          textCell(band === undefined ? '' : text(band.label)),
          figureCell(result.achievedLevel),
        ],
      ];
    }),
  };
}
