import './what-if.css';
import { Segmented } from 'antd';
import { reaction } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { RetierTab } from './RetierTab.tsx';
import { ScenarioTab } from './ScenarioTab.tsx';
import { TierMixPanel } from './TierMixPanel.tsx';

const TABS = ['scenario', 'retier', 'mix'] as const;
type Tab = (typeof TABS)[number];

/** The yearly re-tiering: what would move, what is decided, how the mix of tiers has moved. */
export const WhatIfPanel = observer(() => {
  const { app, portfolio, whatIf, workspace } = useStores();
  const { t } = app;
  const [tab, setTab] = useState<Tab>('scenario');
  useEffect(
    // What was rated a moment ago is rated again when accounts or the model change under it.
    () =>
      reaction(
        () => [portfolio.summaries, workspace.models],
        () => whatIf.refresh(),
        { fireImmediately: true },
      ),
    [portfolio, whatIf, workspace],
  );
  return (
    <>
      <h1 className="visually-hidden">{t(($) => $.portfolio.view['what-if'])}</h1>
      <div className="what-if-head">
        <Segmented<Tab>
          size="small"
          value={tab}
          aria-label={t(($) => $.whatIf.tabs)}
          options={TABS.map((value) => ({ value, label: t(($) => $.whatIf.tab[value]) }))}
          onChange={setTab}
        />
        <span className="muted">{tab === 'scenario' ? t(($) => $.whatIf.rule) : null}</span>
      </div>
      {tab === 'scenario' && <ScenarioTab />}
      {tab === 'retier' && <RetierTab />}
      {tab === 'mix' && <TierMixPanel height={440} />}
    </>
  );
});
