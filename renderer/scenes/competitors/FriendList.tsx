import { observer } from 'mobx-react-lite';
import { routes } from '../../app/routes.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { useStores } from '../../stores/stores.ts';
import type { RivalAtAccount } from './profile.ts';
import { sureMark } from './sure-mark.ts';

/** Who backs the rival, the deepest first. */
export const FriendList = observer(({ accounts }: { readonly accounts: readonly RivalAtAccount[] }) => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const friends = accounts
    .flatMap(({ accountId, friends: own }) => own.map((friend) => ({ accountId, ...friend })))
    .sort((a, b) => (b.depth ?? -1) - (a.depth ?? -1));
  return (
    <section
      className="panel competitors-card"
      aria-label={t(($) => $.competitors.friends)}
      data-testid="rival-friends"
    >
      <h2>{t(($) => $.competitors.friends)}</h2>
      {friends.length === 0 ? <p className="muted">{t(($) => $.competitors.friendsEmpty)}</p> : null}
      <ul className="competitors-points">
        {friends.map(({ accountId, personId, person, title, depth, ...sure }) => (
          <li key={personId}>
            <EvidenceMark mark={sureMark(sure)} />
            <span>
              <a href={`#${routes.account(accountId, 'dossier', { section: 'people', record: personId })}`}>
                {person}
              </a>{' '}
              <span className="muted">{title}</span>
              <div className="competitors-parts">
                {portfolio.byId(accountId)?.name}
                {depth === null ? '' : ` · ${t(($) => $.competitors.depth, { depth })}`}
              </div>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});
