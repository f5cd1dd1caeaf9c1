import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { useStores } from '../../stores/stores.ts';
import type { RivalAtAccount } from './profile.ts';
import { sureMark } from './sure-mark.ts';

type FactListsProps = { readonly accounts: readonly RivalAtAccount[] };

/** Strengths, weaknesses and likely moves with how sure each is. */
export const FactLists = observer(({ accounts }: FactListsProps) => (
  <>
    <PointCard kind="strengths" accounts={accounts} />
    <PointCard kind="weaknesses" accounts={accounts} />
    <MoveCard accounts={accounts} />
  </>
));

const PointCard = observer(
  ({ kind, accounts }: FactListsProps & { readonly kind: 'strengths' | 'weaknesses' }) => {
    const { app, portfolio } = useStores();
    const { t } = app;
    const points = accounts.flatMap((standing) =>
      standing[kind].map((point) => ({ ...point, accountId: standing.accountId })),
    );
    return (
      <section
        className="panel competitors-card"
        aria-label={t(($) => $.competitors[kind])}
        data-testid={`rival-${kind}`}
      >
        <h2>{t(($) => $.competitors[kind])}</h2>
        {points.length === 0 ? <p className="muted">{t(($) => $.competitors.pointsEmpty)}</p> : null}
        <ul className="competitors-points">
          {points.map(({ accountId, text, category, because, ...sure }) => (
            <li key={`${accountId} ${text}`}>
              <EvidenceMark mark={sureMark(sure)} />
              <span>
                {text}
                <div className="competitors-parts">
                  {[
                    portfolio.byId(accountId)?.name ?? '',
                    category ?? '',
                    because === null ? '' : t(($) => $.competitors.because, { because }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </div>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  },
);

const MoveCard = observer(({ accounts }: FactListsProps) => {
  const { app, portfolio } = useStores();
  const { t, locale } = app;
  const moves = accounts
    .flatMap(({ accountId, moves: own }) => own.map((move) => ({ accountId, ...move })))
    .sort((a, b) => (b.likelihood ?? -1) - (a.likelihood ?? -1));
  return (
    <section
      className="panel competitors-card"
      aria-label={t(($) => $.competitors.moves)}
      data-testid="rival-moves"
    >
      <h2>{t(($) => $.competitors.moves)}</h2>
      {moves.length === 0 ? <p className="muted">{t(($) => $.competitors.movesEmpty)}</p> : null}
      <ul className="competitors-points">
        {moves.map(({ accountId, move, likelihood, when, counter, ...sure }) => (
          <li key={`${accountId} ${move}`}>
            <EvidenceMark mark={sureMark(sure)} />
            <span>
              {move}
              <div className="competitors-parts">
                {[
                  portfolio.byId(accountId)?.name ?? '',
                  likelihood === null ? '' : t(($) => $.competitors.likelihood, { likelihood }),
                  when === null ? '' : formatDate(when, locale),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
              {counter === null ? null : (
                <div className="competitors-parts">{t(($) => $.competitors.counter, { counter })}</div>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});
