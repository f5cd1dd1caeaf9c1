import './competitors.css';
import { FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRoute } from 'wouter';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { EndCalendar } from './EndCalendar.tsx';
import { FactLists } from './FactLists.tsx';
import { FriendList } from './FriendList.tsx';
import { RivalFigures } from './RivalFigures.tsx';
import { SpendChart } from './SpendChart.tsx';
import { StandingTable } from './StandingTable.tsx';
import { useFresh } from './use-fresh.ts';

/** One rival across all accounts: where it holds share, what ends when, who backs it, what it is up to. */
export const CompetitorPage = observer(() => {
  const { app, client, jobs } = useStores();
  const { t } = app;
  const [, params] = useRoute('/competitor/:name');
  const name = decoded(params?.name ?? '');
  const { value: profile, problem } = useFresh(() => client.competitor.read({ name }), name);
  if (problem !== null) {
    return (
      <div className="page competitors">
        <EmptyState title={name} text={t(($) => $.competitors.gone)}>
          <a href={`#${routes.competitors}`}>{t(($) => $.competitors.back)}</a>
        </EmptyState>
      </div>
    );
  }
  if (profile === null) return <div className="page competitors" aria-busy="true" />;
  return (
    <div className="page competitors competitor" data-testid="competitor-page">
      <header className="page-header">
        <nav className="competitors-back" aria-label={t(($) => $.competitors.back)}>
          <a href={`#${routes.competitors}`}>{t(($) => $.competitors.title)}</a> ›
        </nav>
        <h1>{profile.name}</h1>
        {profile.spellings.length > 1 ? (
          <span className="muted">
            {t(($) => $.competitors.spelledAs, { names: profile.spellings.slice(1).join('、') })}
          </span>
        ) : null}
        <div className="page-actions">
          <Button
            size="small"
            icon={<FileWordOutlined />}
            data-testid="export-competitor"
            onClick={() => void jobs.start('competitor-profile', null, { subject: profile.name })}
          >
            {t(($) => $.competitors.export)}
          </Button>
        </div>
      </header>
      <RivalFigures profile={profile} />
      <StandingTable accounts={profile.accounts} />
      <div className="competitors-columns">
        <SpendChart profile={profile} />
        <EndCalendar accounts={profile.accounts} />
        <FriendList accounts={profile.accounts} />
        <FactLists accounts={profile.accounts} />
      </div>
    </div>
  );
});

/** The address may be typed by hand; what cannot be decoded is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
