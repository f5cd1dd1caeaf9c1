import './dossier.css';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { readFieldPlace } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { DoubtList } from './DoubtList.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SectionPage } from './SectionPage.tsx';
import { sectionPlace } from './section-place.ts';

/** The customer dossier: its sections on the left, one of them to read and fill. */
export const DossierTab = observer(() => {
  const { account, inspector, workspace } = useStores();
  const named = readFieldPlace(useSearch());
  const place = sectionPlace(workspace.catalogue, named);
  const accountRecord = account.view.account.id;
  const { field, record } = named;

  useEffect(() => {
    if (field !== undefined)
      inspector.select({ kind: 'field', recordId: record ?? accountRecord, fieldKey: field });
  }, [inspector, field, record, accountRecord]);

  const pageKey =
    place.kind === 'section'
      ? place.section.key
      : place.kind === 'list'
        ? place.list
        : `people ${record ?? ''}`;

  return (
    <div className="dossier">
      <SectionNav place={place} />
      <div key={pageKey} className="dossier-page panel">
        {place.kind === 'section' && (
          <SectionPage key={place.section.key} section={place.section} fieldKey={field} />
        )}
        {place.kind === 'people' && <PeoplePage personId={record} />}
        {place.kind === 'list' && <DoubtList list={place.list} />}
      </div>
    </div>
  );
});
