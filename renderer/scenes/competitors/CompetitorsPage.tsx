import './competitors.css';
import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatDate } from '../../../shared/format/date.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber, formatShare } from '../../../shared/format/number.ts';
import { withUnit } from '../../../shared/format/unit.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { ThreatTag } from './ThreatTag.tsx';
import { useFresh } from './use-fresh.ts';

type Rival = CallOutput<'competitor.list'>[number];

/** Every rival of the workspace, the largest first. */
export const CompetitorsPage = observer(() => {
  const { app, client } = useStores();
  const { t } = app;
  const [search, setSearch] = useState('');
  const { value: rivals } = useFresh(() => client.competitor.list({}), 'list');
  const shown = (rivals ?? []).filter((rival) => matches(rival, search));
  return (
    <div className="page competitors" data-testid="competitors-page">
      <header className="page-header">
        <h1>{t(($) => $.competitors.title)}</h1>
        <span className="muted">{t(($) => $.competitors.lead)}</span>
        <div className="page-actions">
          <Input.Search
            allowClear
            size="small"
            value={search}
            placeholder={t(($) => $.competitors.search)}
            aria-label={t(($) => $.competitors.search)}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      </header>
      {rivals?.length === 0 ? (
        <EmptyState title={t(($) => $.competitors.empty.title)} text={t(($) => $.competitors.empty.text)} />
      ) : null}
      {rivals !== null && rivals.length > 0 ? <RivalTable rivals={shown} /> : null}
    </div>
  );
});

const RivalTable = observer(({ rivals }: { readonly rivals: readonly Rival[] }) => {
  const { t, locale } = useStores().app;
  const money = (label: string) => withUnit(label, moneyUnitLabel(locale), locale);
  return (
    <div className="panel competitors-list">
      <table aria-label={t(($) => $.competitors.listLabel)} data-testid="competitors-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.competitors.column.name)}</th>
            <th scope="col" className="competitors-figure">
              {t(($) => $.competitors.column.accounts)}
            </th>
            <th scope="col">{t(($) => $.competitors.column.categories)}</th>
            <th scope="col" className="competitors-figure" title={t(($) => $.competitors.spendHint)}>
              {money(t(($) => $.competitors.column.spend))}
            </th>
            <th scope="col" className="competitors-figure" title={t(($) => $.competitors.shareHint)}>
              {t(($) => $.competitors.column.share)}
            </th>
            <th scope="col">{t(($) => $.competitors.column.threat)}</th>
            <th scope="col">{t(($) => $.competitors.column.nextEnd)}</th>
          </tr>
        </thead>
        <tbody>
          {rivals.map((rival) => (
            <RivalLine key={rival.key} rival={rival} />
          ))}
        </tbody>
      </table>
      {rivals.length === 0 ? (
        <output className="competitors-none muted">{t(($) => $.competitors.none)}</output>
      ) : null}
    </div>
  );
});

const RivalLine = observer(({ rival }: { readonly rival: Rival }) => {
  const { t, locale } = useStores().app;
  const { name, spellings, accountIds, categories, spend, share, threat, nextEnd } = rival;
  const none = t(($) => $.common.none);
  return (
    <tr>
      <th scope="row">
        <a
          className="competitors-name"
          href={`#${routes.competitor(name)}`}
          title={
            spellings.length > 1
              ? t(($) => $.competitors.spelledAs, { names: spellings.slice(1).join('、') })
              : undefined
          }
        >
          {name}
        </a>
      </th>
      <td className="competitors-figure">{accountIds.length}</td>
      <td className="competitors-categories" title={categories.join('、')}>
        {categories.join('、')}
      </td>
      <td className="competitors-figure">
        {spend === null ? none : formatNumber(inMoneyUnit(spend, locale))}
      </td>
      <td className="competitors-figure">{share === null ? none : formatShare(share)}</td>
      <td>
        <ThreatTag threat={threat} />
      </td>
      <td>{nextEnd === null ? none : formatDate(nextEnd, locale)}</td>
    </tr>
  );
});

function matches({ spellings, categories }: Rival, search: string): boolean {
  const word = search.trim().toLowerCase();
  return word === '' || [...spellings, ...categories].some((text) => text.toLowerCase().includes(word));
}
