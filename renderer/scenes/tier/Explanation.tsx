import './explanation.css';
import { Button, Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { explainTier } from '../../../shared/report/tier-memo/explanation.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { InputMark } from './InputMark.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** Why the account has its tier: every step from fact to letter in sentences and figures; prints as the memo. */
export const Explanation = observer(({ isOpen, onClose }: Props) => {
  const { app, account, jobs } = useStores();
  const { t } = app;
  const { view } = account;
  const { tier } = readTier(view);
  const { id } = view.account;
  const name = view.title(id);
  return (
    <Drawer
      title={t(($) => (tier === null ? $.tier.explain.titleUnrated : $.tier.explain.title), {
        name,
        tier: tier ?? '',
      })}
      size={760}
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      closable={{ 'aria-label': t(($) => $.tier.explain.close) }}
      extra={
        <Button data-testid="tier-print" onClick={() => void jobs.start('tier-memo', id)}>
          {t(($) => $.tier.explain.print)}
        </Button>
      }
    >
      {isOpen && <Steps />}
    </Drawer>
  );
});

const Steps = observer(() => {
  const { app, account } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const reading = readTier(view);
  return (
    <div className="tier-explanation" data-testid="tier-explanation">
      {explainTier({ view, reading, t, locale }).map(({ key, heading, lines }) => (
        <Fragment key={key}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line} data-lead={key === 'verdict'}>
              {line}
            </p>
          ))}
          {key === 'inputs' && <ScoreTable />}
        </Fragment>
      ))}
      <Link href={routes.model}>{t(($) => $.tier.openModel)}</Link>
    </div>
  );
});

const ScoreTable = observer(() => {
  const { app, account } = useStores();
  const { t } = app;
  const { criteria, now } = readTier(account.view);
  return (
    <table className="tier-table">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.tier.criterion)}</th>
          <th scope="col">{t(($) => $.tier.input)}</th>
          <th scope="col">{t(($) => $.tier.anchor)}</th>
          <th scope="col" className="tier-number">
            {t(($) => $.tier.scoreNow)}
          </th>
          <th scope="col" className="tier-number">
            {t(($) => $.tier.weight)}
          </th>
          <th scope="col" className="tier-number">
            {t(($) => $.tier.points)}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, input, judged, score, isInferred }) => {
          const anchor = score === null ? undefined : criterion.anchors[score];
          const points = now.points[criterion.id] ?? null;
          const unit = criterion.inputUnit === undefined ? '' : app.label(criterion.inputUnit);
          const note = account.cell(account.view.account.id, `tier.${criterion.id}`)[0]?.note ?? '';
          return (
            <tr key={criterion.id}>
              <th scope="row">
                <span className="tier-id">{criterion.id}</span>
                {app.label(criterion.label)}
              </th>
              <td>
                {input === null || judged !== null ? (
                  note || '–'
                ) : (
                  <>
                    <b>{formatNumber(input.value)}</b> {unit}
                    {input.formula !== '' && <span className="tier-formula-text">{input.formula}</span>}
                  </>
                )}
              </td>
              <td>{anchor === undefined ? t(($) => $.tier.notScored) : app.label(anchor)}</td>
              <td className="tier-number">
                {isInferred && <InputMark status="inferred" />} {score ?? '–'}
              </td>
              <td className="tier-number">{formatNumber(criterion.weight)}</td>
              <td className="tier-number">{points === null ? '–' : formatNumber(points, 1, true)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
