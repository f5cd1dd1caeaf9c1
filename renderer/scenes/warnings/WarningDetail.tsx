import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link } from 'wouter';
import { fieldRoute } from '../../app/hit-route.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { ruleText } from './signal-text.ts';
import { WarningForms } from './WarningForms.tsx';
import type { WarningItem } from './warning-items.ts';
import { type WarningStep, warningSteps } from './warning-steps.ts';
import { useWarningWords } from './warning-words.ts';

type WarningDetailProps = {
  readonly item: WarningItem;
  /** On the account's own page: its name and its link are left out. */
  readonly isOnAccount?: boolean;
};

/** What stands behind a warning, and what can be done about it. Keyed by the item: a half-typed form goes with it. */
export const WarningDetail = observer(({ item, isOnAccount = false }: WarningDetailProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const words = useWarningWords();
  const [step, setStep] = useState<WarningStep | null>(null);
  const { accountId } = item;
  const alert = item.type === 'alert' ? item.alert : null;
  const signal = item.type === 'signal' ? item.signal : null;
  return (
    <div className="warning-detail" data-testid="warning-detail">
      {isOnAccount ? null : (
        <>
          <p className="warning-account">
            <TierBadge tier={item.tier} />
            <Link href={routes.account(accountId)}>{item.account}</Link>
            <span className="muted">{words.tag(item)}</span>
          </p>
          <h2>{words.text(item)}</h2>
        </>
      )}
      {signal === null ? null : (
        <dl>
          <dt>{t(($) => $.warning.why)}</dt>
          <dd>{ruleText(t, signal.rule, workspace.models.current.model)}</dd>
        </dl>
      )}
      {alert === null ? null : (
        <dl>
          {alert.date === null ? null : (
            <dt>{t(($) => $.warning.noticed, { date: words.day(alert.date) })}</dt>
          )}
          {alert.owner === '' ? null : (
            <dd>
              {t(($) => $.warning.owner)} {alert.owner}
            </dd>
          )}
          {alert.due === null ? null : <dd>{t(($) => $.warning.dueOn, { date: words.day(alert.due) })}</dd>}
          {alert.action === '' ? null : <dd className="warning-action">{alert.action}</dd>}
        </dl>
      )}
      <p className="warning-links">
        {signal === null ? null : (
          <Link href={fieldRoute(workspace.catalogue, { accountId, ...signal.source })}>
            {t(($) => $.warning.source)}
          </Link>
        )}
        {isOnAccount && item.type !== 'review' ? null : (
          <Link href={routes.account(accountId, item.type === 'review' ? 'tier' : 'overview')}>
            {t(($) => $.warning.openAccount)}
          </Link>
        )}
      </p>
      {step === null ? (
        <div className="warning-buttons">
          {warningSteps(item).map((one, index) => (
            <Button
              key={one}
              size="small"
              type={index === 0 ? 'primary' : 'default'}
              data-testid={`warning-${one}`}
              onClick={() => setStep(one)}
            >
              {t(($) => $.warning[one])}
            </Button>
          ))}
        </div>
      ) : (
        <WarningForms item={item} step={step} onClose={() => setStep(null)} />
      )}
    </div>
  );
});
