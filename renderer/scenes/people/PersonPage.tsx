import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { privacyOf } from '../../../shared/domain/dossier/privacy.ts';
import type { Privacy, Section } from '../../../shared/domain/dossier/types.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { MovePerson } from '../../components/person-move/MovePerson.tsx';
import { useStores } from '../../stores/stores.ts';
import { AccessLog } from './AccessLog.tsx';
import { Career } from './Career.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { PersonRetention } from './PersonRetention.tsx';
import { SensitiveFields } from './SensitiveFields.tsx';

/** Shown as a time line above, or written by moves alone. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  'per.previous_file',
  'per.next_file',
  'per.left',
  'per.left_for',
]);

type Panel = 'move' | 'erase' | null;

/** The file of one person: business first, personal data below, sensitive ones behind a purpose (domain §2.13). */
export const PersonPage = observer(({ personId }: { readonly personId: string }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const [panel, setPanel] = useState<Panel>(null);
  const close = () => setPanel(null);
  const sections = workspace.catalogue.sectionsOf('person');
  const fieldsOf = (section: Section, wanted: Privacy) =>
    section.fields.filter((field) => privacyOf(field) === wanted && !SHOWN_ELSEWHERE.has(field.key));

  return (
    <div data-testid="person-page">
      <PersonHeader
        personId={personId}
        onMove={() => setPanel(panel === 'move' ? null : 'move')}
        onErase={() => setPanel(panel === 'erase' ? null : 'erase')}
      />
      <PersonRetention personId={personId} />
      {panel === 'move' && <MovePerson personId={personId} onClose={close} />}
      {panel === 'erase' && <ErasePerson personId={personId} onClose={close} />}
      <Career personId={personId} />
      {sections.map((section) => (
        <section key={section.key}>
          <h3 className="section-title">{app.label(section.label)}</h3>
          <SectionForm recordId={personId} section={section} fields={fieldsOf(section, 'normal')} />
          {fieldsOf(section, 'personal').length > 0 && (
            <>
              <h3 className="section-title">
                {t(($) => $.people.file.personal)}{' '}
                <span className="muted people-hint">{t(($) => $.people.file.personalHint)}</span>
              </h3>
              <SectionForm recordId={personId} section={section} fields={fieldsOf(section, 'personal')} />
            </>
          )}
          <SensitiveFields personId={personId} section={section} fields={fieldsOf(section, 'sensitive')} />
        </section>
      ))}
      <AccessLog personId={personId} />
    </div>
  );
});
