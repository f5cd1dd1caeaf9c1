import './dossier.css';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { readFieldPlace } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { AccountGroup } from '../groups/AccountGroup.tsx';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { VisitQuestions } from '../questions/VisitQuestions.tsx';
import { AttachmentsPage } from './attachments/AttachmentsPage.tsx';
import { DoubtList } from './DoubtList.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SectionPage } from './SectionPage.tsx';
import { sectionPlace } from './section-place.ts';
import { UnknownFields } from './UnknownFields.tsx';

/** The customer dossier: its sections on the left, one of them to read and fill. */
export const DossierTab = observer(() => {
  const { account, inspector, workspace } = useStores();
  const named = readFieldPlace(useSearch());
  const place = sectionPlace(workspace.catalogue, named);
  const accountRecord = account.view.account.id;
  const { field, record } = named;

  useEffect(() => {
    if (field === undefined) return;
    const recordId = record ?? accountRecord;
    const { target } = inspector;
    // Who led here may have selected one row of the field; the address only names the field.
    if (target?.kind === 'field' && target.recordId === recordId && target.fieldKey === field) return;
    inspector.select({ kind: 'field', recordId, fieldKey: field });
  }, [inspector, field, record, accountRecord]);

  const pageKey =
    place.kind === 'section'
      ? place.section.key
      : place.kind === 'list'
        ? place.list
        : `${place.kind} ${record ?? ''}`;

  return (
    <div className="dossier">
      <SectionNav place={place} />
      <div key={pageKey} className="dossier-page panel">
        {place.kind === 'section' && (
          <SectionPage key={place.section.key} section={place.section} fieldKey={field} />
        )}
        {place.kind === 'attachments' && <AttachmentsPage attachmentId={record} />}
        {place.kind === 'people' && (
          <PeoplePage list={named.section === 'seats' ? 'seats' : 'people'} recordId={record} />
        )}
        {place.kind === 'group' && <AccountGroup />}
        {place.kind === 'list' && <DoubtList list={place.list} />}
        {place.kind === 'questions' && <VisitQuestions />}
        {place.kind === 'unknown' && <UnknownFields />}
      </div>
    </div>
  );
});
