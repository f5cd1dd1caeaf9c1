import './rail.css';
import {
  AimOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  DeleteOutlined,
  FileTextOutlined,
  FormOutlined,
  SettingOutlined,
  SlidersOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

/** The left rail: the pages, and the accounts visited last. */
export const Rail = observer(() => {
  const { app, portfolio, recent } = useStores();
  const { t } = app;
  const count = portfolio.isLoaded ? portfolio.summaries.length : undefined;
  return (
    <nav className="rail" aria-label={t(($) => $.frame.rail.label)}>
      <RailLink
        to={routes.portfolio}
        also="/portfolio/"
        icon={<AppstoreOutlined />}
        text={t(($) => $.frame.rail.portfolio)}
        count={count}
      />
      <RailLink
        to={routes.accounts}
        also="/account/"
        icon={<TeamOutlined />}
        text={t(($) => $.frame.rail.accounts)}
        count={count}
      />
      <RailLink
        to={routes.groups}
        also="/group/"
        icon={<ApartmentOutlined />}
        text={t(($) => $.groups.title)}
      />
      <RailLink
        to={routes.competitors}
        also="/competitor/"
        icon={<AimOutlined />}
        text={t(($) => $.competitors.title)}
      />
      <RailLink to={routes.assessments} icon={<FormOutlined />} text={t(($) => $.frame.rail.assessments)} />
      <RailLink to={routes.strategy} icon={<SlidersOutlined />} text={t(($) => $.strategy.rail)} />
      <RailLink to={routes.documents} icon={<FileTextOutlined />} text={t(($) => $.frame.rail.documents)} />
      {recent.accounts.length === 0 ? null : (
        <section className="rail-recent" aria-label={t(($) => $.frame.rail.recent)}>
          <div className="rail-heading">{t(($) => $.frame.rail.recent)}</div>
          {recent.accounts.map((account) => (
            <RailLink
              key={account.accountId}
              to={routes.account(account.accountId)}
              icon={<TierBadge tier={account.tier} />}
              text={account.name}
              isPage={false}
            />
          ))}
        </section>
      )}
      <div className="rail-end">
        <RailLink to={routes.trash} icon={<DeleteOutlined />} text={t(($) => $.frame.rail.trash)} />
        <RailLink to={routes.settings} icon={<SettingOutlined />} text={t(($) => $.frame.rail.settings)} />
      </div>
    </nav>
  );
});

type RailLinkProps = {
  readonly to: string;
  /** Start of further addresses that belong to this entry. */
  readonly also?: string;
  /** False for a short cut: the page behind it is marked elsewhere. */
  readonly isPage?: boolean;
  readonly icon: ReactNode;
  readonly text: string;
  readonly count?: number | undefined;
};

function RailLink({ to, also, icon, text, count, isPage = true }: RailLinkProps) {
  const [location] = useLocation();
  const isCurrent = isPage && (location === to || (also !== undefined && location.startsWith(also)));
  return (
    <a
      className="rail-link"
      href={`#${to}`}
      aria-current={isCurrent ? 'page' : undefined}
      data-testid={`rail${to.replaceAll('/', '-')}`}
    >
      <span className="rail-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="rail-text">{text}</span>
      {count === undefined ? null : <span className="rail-count">{count}</span>}
    </a>
  );
}
