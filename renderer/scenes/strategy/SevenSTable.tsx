import { observer } from 'mobx-react-lite';
import { SEVEN_S, SUCCESS_FACTORS } from '../../../shared/domain/assessment/readiness.ts';
import type { Label } from '../../../shared/domain/label.ts';
import { sameLabels } from '../../../shared/domain/label.ts';
import type { ReadinessReading } from '../../../shared/domain/strategy/readiness-reading.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';

const MARKS = sameLabels(['', '', '', '', '', '']);
type Props = { readonly companyId: string; readonly reading: ReadinessReading };

/** 7S: today, where it shall be, and the gap; hard ones apart from soft ones. */
export const SevenSTable = observer(({ companyId, reading }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const { none } = useAmounts();
  return (
    <ArithmeticPanel title={t(($) => $.strategy.sevenS)} testId="seven-s">
      <table className="figures strategy-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.strategy.element)}</th>
            <th scope="col">{t(($) => $.strategy.now)}</th>
            <th scope="col">{t(($) => $.strategy.target)}</th>
            <th scope="col">{t(($) => $.strategy.gap)}</th>
            <th scope="col" className="figures-text">
              {t(($) => $.strategy.remark)}
            </th>
          </tr>
        </thead>
        {(['hard', 'soft'] as const).map((kind) => (
          <tbody key={kind}>
            <tr className="strategy-group">
              <th scope="rowgroup" colSpan={5}>
                {t(($) => $.strategy[kind])}{' '}
                <span className="figures-formula">
                  {t(($) => $.strategy.average, {
                    mean: reading[kind] === null ? none : formatScore(reading[kind] ?? 0),
                  })}
                </span>
              </th>
            </tr>
            {SEVEN_S.filter((one) => one.kind === kind).map(({ key, label, question }) => {
              const gap = reading.gaps[key];
              return (
                <tr key={key} data-repair={reading.repairFirst.includes(key)}>
                  <th scope="row" title={app.label(question)}>
                    {app.label(label)}
                  </th>
                  <td>
                    <Score companyId={companyId} fieldKey={`rdy.${key}`} label={label} when="now" />
                  </td>
                  <td>
                    <Score companyId={companyId} fieldKey={`rdy.${key}_target`} label={label} when="target" />
                  </td>
                  <td className={(gap ?? 0) > 1 ? 'figures-bad' : ''}>
                    {gap === null ? none : formatDifference(gap, 0)}
                  </td>
                  <td className="figures-text figures-wrap">
                    <Remark companyId={companyId} fieldKey={`rdy.${key}`} label={label} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </ArithmeticPanel>
  );
});

/** The five success factors with their mean. */
export const FactorsTable = observer(({ companyId, reading }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const { figure } = useAmounts();
  return (
    <ArithmeticPanel
      title={t(($) => $.strategy.factors)}
      rule={t(($) => $.strategy.average, {
        mean: figure(reading.factors === null ? null : reading.factors / 20, 2, true),
      })}
      testId="factors"
    >
      <table className="figures strategy-table">
        <tbody>
          {SUCCESS_FACTORS.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{app.label(label)}</th>
              <td>
                <Score companyId={companyId} fieldKey={`rdy.csf_${key}`} label={label} when="now" />
              </td>
              <td className="figures-text figures-wrap">
                <Remark companyId={companyId} fieldKey={`rdy.csf_${key}`} label={label} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ArithmeticPanel>
  );
});

type CellProps = { readonly companyId: string; readonly fieldKey: string; readonly label: Label };

const Score = observer(
  ({ companyId, fieldKey, label, when }: CellProps & { readonly when: 'now' | 'target' }) => {
    const { app, commands, workspace } = useStores();
    const value = workspace.cell(companyId, fieldKey)[0]?.value;
    return (
      <ScorePicker
        value={typeof value === 'number' ? value : null}
        anchors={MARKS}
        name={app.t(($) => $.strategy.score, {
          name: app.label(label),
          when: app.t(($) => $.strategy[when]),
        })}
        locale={app.locale}
        emptyText={app.t(($) => $.strategy.unscored)}
        onPick={(score) => void commands.setValue(companyId, fieldKey, score)}
        testId={`score-${fieldKey}`}
      />
    );
  },
);

const Remark = observer(({ companyId, fieldKey, label }: CellProps) => {
  const { app, commands, workspace } = useStores();
  const entry = workspace.cell(companyId, fieldKey)[0];
  const name = app.label(label);
  return (
    <NoteCell
      note={entry?.note ?? ''}
      placeholder={app.t(($) => $.common.none)}
      label={app.t(($) => $.strategy.remarkOf, { name })}
      onSave={(note) => void commands.setValue(companyId, fieldKey, entry?.value ?? null, { note })}
      testId={`remark-${fieldKey}`}
    />
  );
});
