import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import type { TopContact } from './service-rows.ts';

/** The largest accounts with their top executive; those whom nobody of ours has met for a year come first. */
export const TopContactList = observer(({ top }: { readonly top: TopContact }) => {
  const { t, locale } = useStores().app;
  const ranked = top.largest.map((row, index) => ({ ...row, rank: index + 1 }));
  const ordered = [
    ...ranked.filter(({ standing }) => !standing.executive.isMet),
    ...ranked.filter(({ standing }) => standing.executive.isMet),
  ];
  return (
    <table className="service-items" data-testid="top-contact">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.service.rank)}</th>
          <th scope="col">{t(($) => $.service.column.account)}</th>
          <th scope="col">{t(($) => $.service.topExecutive)}</th>
          <th scope="col">{t(($) => $.service.lastMet)}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ rank, summary, standing: { executive } }) => (
          <tr key={summary.accountId}>
            <td className="service-figure">{rank}</td>
            <th scope="row">
              <Link href={routes.account(summary.accountId, 'map')}>{summary.name}</Link>
            </th>
            <td className={executive.personId === null ? 'muted' : undefined}>
              {executive.personId === null
                ? t(($) => $.service.unknownTop)
                : `${executive.name} ${executive.title}`.trim()}
            </td>
            <td>
              <span className={`service-state service-state-${executive.isMet ? 'met' : 'missed'}`}>
                {executive.lastMet === null
                  ? t(($) => $.service.neverMet)
                  : formatDate(executive.lastMet, locale)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
