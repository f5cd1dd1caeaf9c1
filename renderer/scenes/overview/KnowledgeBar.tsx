import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { DossierReading } from '../../../shared/domain/account/quality-reading.ts';
import { MATURITY_LEVELS } from '../../../shared/domain/evidence/dossier-score.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { knowledgeOf } from './knowledge.ts';

const PARTS = ['known', 'guessed', 'unknown'] as const;

/** Known, guessed and unknown as one bar; the maturity level and what the next one asks for (domain §4.3). */
export const KnowledgeBar = observer(({ dossier }: { readonly dossier: DossierReading }) => {
  const { account, app } = useStores();
  const { t } = app;
  const knowledge = knowledgeOf(dossier.readings);
  const level = MATURITY_LEVELS.find((candidate) => candidate.level === dossier.maturity);
  const next = MATURITY_LEVELS.find((candidate) => candidate.level === dossier.maturity + 1);
  if (knowledge === null) return null;
  const figures = {
    known: formatNumber(knowledge.known, 0),
    guessed: formatNumber(knowledge.guessed, 0),
    unknown: formatNumber(knowledge.unknown, 0),
  };
  return (
    <>
      <h2>
        {t(($) => $.account.overview.known)}
        <Link className="overview-more" href={routes.account(account.view.account.id, 'dossier')}>
          {t(($) => $.account.overview.openDossier)}
        </Link>
      </h2>
      <div className="knowledge-bar" role="img" aria-label={t(($) => $.account.overview.knownText, figures)}>
        {PARTS.map((part) => (
          <span key={part} className={`knowledge-${part}`} style={{ flexGrow: knowledge[part] }} />
        ))}
      </div>
      <ul className="knowledge-legend">
        {PARTS.map((part) => (
          <li key={part} data-testid={`knowledge-${part}`}>
            <i className={`knowledge-${part}`} aria-hidden="true" />
            {t(($) => $.account.overview.knownLabel[part])} <b>{figures[part]}%</b>
          </li>
        ))}
      </ul>
      {level !== undefined && (
        <p>
          <b>
            {t(($) => $.account.overview.maturity, { level: level.level, label: app.label(level.label) })}
          </b>{' '}
          <span className="muted">
            {t(($) => $.account.overview.verifiedShare, {
              share: formatNumber(dossier.verifiedShare ?? 0, 0),
            })}
            {' · '}
            {t(($) => $.account.overview.staleShare, { share: formatNumber(dossier.staleShare ?? 0, 0) })}
          </span>
        </p>
      )}
      {next !== undefined && (
        <p className="muted">
          {t(($) => $.account.overview.maturityNext, {
            completeness: next.completeness,
            score: next.score,
            verified: next.verifiedShare,
          })}
        </p>
      )}
    </>
  );
});
