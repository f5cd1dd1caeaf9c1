import { Button, Popconfirm, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { seatOf } from '../../../shared/domain/account/relationship-reading.ts';
import { routes } from '../../app/routes.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { SensitiveFields } from './SensitiveFields.tsx';

/** The file of one person: what matters for the business first, personal data only when asked for (domain §2.13). */
export const PersonPage = observer(({ personId }: { readonly personId: string }) => {
  const { account, app, commands, inspector, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [showsPersonal, setShowsPersonal] = useState(false);
  const { view } = account;
  const { catalogue } = workspace;
  const accountId = view.account.id;
  const list = routes.account(accountId, 'dossier', { section: 'people' });
  const seatId = seatOf(view, personId);
  const name = view.title(personId);

  const remove = async () => {
    inspector.clear();
    goTo(list);
    await commands.removeRecord(personId);
  };

  return (
    <div data-testid="person-page">
      <header className="section-header">
        <Link href={list}>{t(($) => $.dossier.people.back)}</Link>
        <h2>{name}</h2>
        <span className="muted">{seatId === null ? '' : view.title(seatId)}</span>
        <div className="section-action">
          <Link
            href={routes.account(accountId, 'map')}
            onClick={() => inspector.select({ kind: 'person', recordId: personId })}
          >
            {t(($) => $.dossier.people.openMap)}
          </Link>
          <Popconfirm
            title={t(($) => $.dossier.people.removeConfirm, { name })}
            onConfirm={() => void remove()}
          >
            <Button size="small" type="text" danger>
              {t(($) => $.dossier.people.remove)}
            </Button>
          </Popconfirm>
        </div>
      </header>
      {seatId !== null &&
        catalogue
          .sectionsOf('seat')
          .map((section) => <SectionForm key={section.key} recordId={seatId} section={section} />)}
      {catalogue.sectionsOf('person').map((section) => (
        <section key={section.key}>
          <h3 className="section-title">{app.label(section.label)}</h3>
          <SectionForm
            recordId={personId}
            section={section}
            fields={section.fields.filter(({ privacy = 'normal' }) => privacy === 'normal')}
          />
          {section.fields.some(({ privacy }) => privacy === 'personal') && (
            <>
              <div className="person-privacy">
                <Switch
                  size="small"
                  checked={showsPersonal}
                  onChange={setShowsPersonal}
                  aria-label={t(($) => $.dossier.people.showPersonal)}
                  data-testid="show-personal"
                />
                <span>{t(($) => $.dossier.people.showPersonal)}</span>
                <span className="muted">{t(($) => $.dossier.people.personalHint)}</span>
              </div>
              {showsPersonal && (
                <>
                  <SectionForm
                    recordId={personId}
                    section={section}
                    fields={section.fields.filter(({ privacy }) => privacy === 'personal')}
                  />
                  <SensitiveFields recordId={personId} section={section} />
                </>
              )}
            </>
          )}
        </section>
      ))}
    </div>
  );
});
