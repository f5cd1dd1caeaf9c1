import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { ForceReading, StrategyReading } from '../../../shared/domain/account/strategy-reading.ts';
import { sameLabels } from '../../../shared/domain/label.ts';
import { ATTRACTIVENESS_BANDS, FORCES } from '../../../shared/domain/strategy/five-forces.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { useForceEdits } from './use-force-edits.ts';

const MARKS = sameLabels(['', '', '', '', '', '']);

/** The pressure of each force now and in three years, and how attractive the industry is (domain §9.4). */
export const ForcesPanel = observer(({ reading }: { readonly reading: StrategyReading }) => {
  const { account, app } = useStores();
  const { t } = app;
  const isEmpty = reading.forces.every(({ now, in3y }) => now === null && in3y === null);
  return (
    <ArithmeticPanel
      title={t(($) => $.strategy.forces)}
      rule={t(($) => $.strategy.forcesRule)}
      testId="five-forces"
      end={
        <Link
          href={routes.account(account.view.account.id, 'dossier', {
            section: 'env',
            field: 'env.five_forces',
          })}
        >
          {t(($) => $.strategy.evidenceLink)}
        </Link>
      }
    >
      {isEmpty && <p className="muted">{t(($) => $.strategy.forcesEmpty)}</p>}
      <table className="figures account-strategy-forces">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.strategy.force)}</th>
            <th scope="col">{t(($) => $.strategy.now)}</th>
            <th scope="col">{t(($) => $.strategy.in3y)}</th>
            <th scope="col">{t(($) => $.strategy.trend)}</th>
            <th scope="col" className="figures-text">
              {t(($) => $.strategy.comment)}
            </th>
          </tr>
        </thead>
        <tbody>
          {reading.forces.map((force) => (
            <ForceRow key={force.key} force={force} />
          ))}
        </tbody>
      </table>
      <Attractiveness reading={reading} />
      <p className="figures-formula">{t(($) => $.strategy.direction)}</p>
    </ArithmeticPanel>
  );
});

const ForceRow = observer(({ force }: { readonly force: ForceReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { none } = useAmounts();
  const edit = useForceEdits(force);
  const found = FORCES.find(({ key }) => key === force.key);
  const name = found === undefined ? force.key : app.label(found.label);
  const { now, in3y } = force;
  const trend = now === null || in3y === null ? null : in3y > now ? 'up' : in3y < now ? 'down' : 'same';
  const picker = (column: 'now' | 'in3y') => (
    <ScorePicker
      value={force[column]}
      anchors={MARKS}
      name={t(($) => $.strategy.score, { name, when: t(($) => $.strategy[column]) })}
      locale={app.locale}
      emptyText={t(($) => $.strategy.unscored)}
      onPick={(score) => edit({ [column]: score })}
      testId={`force-${force.key}-${column}`}
    />
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{picker('now')}</td>
      <td>{picker('in3y')}</td>
      <td className={trend === 'up' ? 'figures-bad' : trend === 'down' ? 'figures-good' : 'figures-muted'}>
        {trend === null ? none : t(($) => $.strategy[trend])}
      </td>
      <td className="figures-text figures-wrap">
        <NoteCell
          note={force.comment}
          placeholder={none}
          label={`${name} ${t(($) => $.strategy.comment)}`}
          onSave={(comment) => edit({ comment })}
          testId={`force-${force.key}-comment`}
        />
      </td>
    </tr>
  );
});

const Attractiveness = observer(({ reading }: { readonly reading: StrategyReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { none } = useAmounts();
  return (
    <dl className="account-strategy-result">
      {(['now', 'in3y'] as const).map((when) => {
        const { mean, attractiveness, band } = reading[when];
        const found = ATTRACTIVENESS_BANDS.find(({ key }) => key === band);
        return (
          <div key={when}>
            <dt>
              {t(($) => $.strategy.attractiveness)} · {t(($) => $.strategy[when])}
            </dt>
            <dd>
              <b data-testid={`attractiveness-${when}`}>
                {attractiveness === null ? none : formatScore(attractiveness)}
              </b>{' '}
              {found === undefined ? '' : app.label(found.label)}
              <span className="figures-formula">
                {mean === null ? '' : ` (5 − ${formatScore(mean)}) ÷ 5 × 100`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
});
