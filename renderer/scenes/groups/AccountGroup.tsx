import './groups.css';
import './firm-panel.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { waysTo } from '../../../shared/domain/group/ownership.ts';
import { formatPercent } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { LinkToGroup } from './LinkToGroup.tsx';
import { RollUpTable } from './RollUpTable.tsx';
import { TakeOver } from './TakeOver.tsx';
import { TieList } from './TieList.tsx';
import { WayLine } from './WayLine.tsx';

/** Where the open account stands in its group, and our business with both. */
export const AccountGroup = observer(() => {
  const { account, app, commands, groups } = useStores();
  const { t } = app;
  const { ownership } = groups;
  const firm = groups.firmOf(account.view.account.id);
  if (firm === undefined) {
    return (
      <div data-testid="account-group">
        <header className="section-header">
          <h2>{t(($) => $.groups.dossier.title)}</h2>
          <TakeOver />
        </header>
        <LinkToGroup />
      </div>
    );
  }
  const owners = firm.owners.filter((owner) => ownership.firms.has(owner.firm));
  const siblings = [
    ...new Set(owners.flatMap((owner) => ownership.holdings(owner.firm).map((held) => held.firm))),
  ];
  const sisters = siblings.filter((id) => id !== firm.id);
  const roots = [...new Set(waysTo(ownership, firm.id).flatMap(([root]) => root ?? []))];
  const below = ownership.holdings(firm.id);
  return (
    <div data-testid="account-group" className="groups-account">
      <header className="section-header">
        <h2>{t(($) => $.groups.dossier.title)}</h2>
        <a href={`#${routes.group(roots[0] ?? firm.id)}`}>{t(($) => $.groups.dossier.open)}</a>
        <TakeOver />
        <Button
          size="small"
          type="text"
          className="section-action"
          onClick={() => void commands.setValue(firm.id, 'frm.account', null)}
        >
          {t(($) => $.groups.dossier.unlink)}
        </Button>
      </header>
      <h3>{t(($) => $.groups.dossier.path)}</h3>
      <WayLine firmId={firm.id} />
      <ul className="groups-facts">
        {owners.map((owner) => (
          <li key={`${owner.firm} ${owner.since}`}>
            {ownership.firms.get(owner.firm)?.name}{' '}
            <span className="muted">
              {owner.stake === null ? t(($) => $.groups.unknown) : formatPercent(owner.stake)}
            </span>
          </li>
        ))}
      </ul>
      {roots
        .filter((root) => root !== firm.id)
        .map((root) => (
          <div key={root} className="groups-block">
            <h3>{t(($) => $.groups.dossier.wholeGroup, { name: ownership.firms.get(root)?.name ?? '' })}</h3>
            <RollUpTable rollUp={groups.rollUp(root)} />
          </div>
        ))}
      <div className="groups-block">
        <h3>{t(($) => $.groups.dossier.ownBranch)}</h3>
        <RollUpTable rollUp={groups.rollUp(firm.id)} />
      </div>
      <h3>{t(($) => $.groups.dossier.siblings)}</h3>
      {sisters.length === 0 ? (
        <p className="muted">{t(($) => $.groups.dossier.noSiblings)}</p>
      ) : (
        <ul className="groups-facts">
          {sisters.map((id) => (
            <FirmLink key={id} firmId={id} stake={null} />
          ))}
        </ul>
      )}
      {below.length === 0 ? null : (
        <>
          <h3>{t(($) => $.groups.dossier.below)}</h3>
          <ul className="groups-facts">
            {below.map(({ firm: id, stake }) => (
              <FirmLink key={id} firmId={id} stake={stake} />
            ))}
          </ul>
        </>
      )}
      <TieList rootId={firm.id} />
    </div>
  );
});

const FirmLink = observer(({ firmId, stake }: { readonly firmId: string; readonly stake: number | null }) => {
  const { groups, portfolio } = useStores();
  const firm = groups.ownership.firms.get(firmId);
  const summary = portfolio.byId(firm?.accountId ?? '');
  return (
    <li>
      <a
        href={`#${summary === undefined ? routes.group(firmId) : routes.account(summary.accountId, 'dossier', { section: 'group' })}`}
      >
        {firm?.name}
      </a>{' '}
      <span className="muted">{stake === null ? '' : formatPercent(stake)}</span>
    </li>
  );
});
