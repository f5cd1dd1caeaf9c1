import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readPeople } from '../../../shared/domain/account/people-reading.ts';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { toVerify } from '../../../shared/domain/account/questions.ts';
import { sum } from '../../../shared/domain/scale.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { dossierSections, LISTS, type SectionPlace } from './section-place.ts';
import { TemplateChoice } from './TemplateChoice.tsx';

/** Sections with their quality, people, and the lists of what needs checking. */
export const SectionNav = observer(({ place }: { readonly place: SectionPlace }) => {
  const { account, app, inspector, workspace } = useStores();
  const { t } = app;
  const { readings } = useReading(readDossierQuality);
  const people = useReading(readPeople);
  const link = (section: string) => routes.account(account.view.account.id, 'dossier', { section });

  return (
    <nav className="dossier-nav panel" aria-label={t(($) => $.dossier.sections)}>
      {dossierSections(workspace.catalogue).map((section) => {
        const reading = readings.find((candidate) => candidate.section.key === section.key);
        const quality = reading?.quality ?? null;
        return (
          <Link
            key={section.key}
            href={link(section.key)}
            className="dossier-link"
            onClick={inspector.clear}
            aria-current={place.kind === 'section' && place.section.key === section.key ? 'page' : undefined}
            data-testid={`section-${section.key}`}
          >
            <span>{app.label(section.label)}</span>
            <span className="dossier-percent">{quality === null ? '' : `${formatNumber(quality, 0)}%`}</span>
          </Link>
        );
      })}
      <Link
        href={link('people')}
        className="dossier-link"
        onClick={inspector.clear}
        aria-current={place.kind === 'people' ? 'page' : undefined}
        data-testid="section-people"
      >
        <span>{t(($) => $.dossier.people.title)}</span>
        <span className="dossier-percent">{people.filter(({ isFormer }) => !isFormer).length}</span>
      </Link>
      <Link
        href={link('group')}
        className="dossier-link"
        onClick={inspector.clear}
        aria-current={place.kind === 'group' ? 'page' : undefined}
        data-testid="section-group"
      >
        <span>{t(($) => $.groups.dossier.nav)}</span>
      </Link>
      <Link
        href={link('questions')}
        className="dossier-link"
        onClick={inspector.clear}
        aria-current={place.kind === 'questions' ? 'page' : undefined}
        data-testid="section-questions"
      >
        <span>{t(($) => $.questions.nav)}</span>
      </Link>
      <Link
        href={link('attachments')}
        className="dossier-link"
        onClick={inspector.clear}
        aria-current={place.kind === 'attachments' ? 'page' : undefined}
        data-testid="section-attachments"
      >
        <span>{t(($) => $.attachments.title)}</span>
        <span className="dossier-percent">{account.view.records('attachment').length}</span>
      </Link>
      {account.unknownEntries.length > 0 && (
        <Link
          href={link('unknown')}
          className="dossier-link"
          onClick={inspector.clear}
          aria-current={place.kind === 'unknown' ? 'page' : undefined}
          data-testid="section-unknown"
        >
          <span>{t(($) => $.catalogue.problem.section)}</span>
          <span className="dossier-percent">{account.unknownEntries.length}</span>
        </Link>
      )}
      <h2 className="dossier-nav-title">{t(($) => $.dossier.lists.title)}</h2>
      {LISTS.map((list) => (
        <Link
          key={list}
          href={link(`list-${list}`)}
          className="dossier-link"
          onClick={inspector.clear}
          aria-current={place.kind === 'list' && place.list === list ? 'page' : undefined}
          data-testid={`list-${list}`}
        >
          <span>{t(($) => $.dossier.lists[list])}</span>
          <span className={`dossier-percent dossier-count-${list}`}>
            {list === 'toVerify' ? toVerify(readings).length : sum(readings.map((reading) => reading[list]))}
          </span>
        </Link>
      ))}
      <TemplateChoice />
    </nav>
  );
});
