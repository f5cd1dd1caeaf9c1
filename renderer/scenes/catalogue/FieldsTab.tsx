import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { builtinSections } from '../../../shared/domain/dossier/builtin.ts';
import {
  withFieldMoved,
  withFieldReplaced,
  withoutField,
  withSection,
} from '../../../shared/domain/dossier/own-fields.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { routes } from '../../app/routes.ts';
import { AddField } from '../../components/field/AddField.tsx';
import { useStores } from '../../stores/stores.ts';
import { FieldCard } from './FieldCard.tsx';
import { FormPreview } from './FormPreview.tsx';
import { SectionList } from './SectionList.tsx';
import { SectionSettings } from './SectionSettings.tsx';
import { useDeclarations } from './use-declarations.ts';
import { useFieldUsage } from './use-field-usage.ts';

/** Sections whose fields are shown on pages of their own kind, so that a new one has a place. */
const OPEN_SECTIONS: readonly string[] = ['hdr', 'per'];
const isBuiltin = (key: string) => builtinSections.some((section) => section.key === key);

/** Sections on the left, the fields that the workspace added to one of them, and how they will look. */
export const FieldsTab = observer(({ sectionKey }: { readonly sectionKey: string | null }) => {
  const { app, notices, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { own, isLocked, saveSections } = useDeclarations();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const all = workspace.catalogue.sections;
  const sections = [
    ...all.filter(({ dossier }) => dossier !== undefined),
    ...all.filter(({ key }) => OPEN_SECTIONS.includes(key)),
  ];
  const section = sections.find(({ key }) => key === sectionKey) ?? sections[0];
  const declared = own.sections.find(({ key }) => key === section?.key);
  const fields = declared?.fields ?? [];
  const usage = useFieldUsage(fields.map(({ key }) => key));
  if (section === undefined) return null;

  const remove = async (field: Field) => {
    if (!(await saveSections(withoutField(own.sections, field.key, isBuiltin)))) return;
    notices.info(
      t(($) => $.catalogue.field.removed, { name: app.label(field.label), count: usage.get(field.key) ?? 0 }),
    );
  };
  const removeSection = async (gone: Section) => {
    if (!(await saveSections(own.sections.filter(({ key }) => key !== gone.key)))) return;
    goTo(routes.catalogue());
    notices.info(t(($) => $.catalogue.section.removed, { name: app.label(gone.label) }));
  };

  return (
    <div className="catalogue-body">
      <SectionList sections={sections} current={section.key} />
      <section className="catalogue-main panel" aria-label={app.label(section.label)}>
        <h2>{app.label(section.label)}</h2>
        {isBuiltin(section.key) || declared === undefined ? (
          <p className="muted">
            {t(($) => $.catalogue.section.builtinFields, { count: section.fields.length - fields.length })}
          </p>
        ) : (
          <SectionSettings
            section={declared}
            onChange={(next) => void saveSections(withSection(own.sections, next))}
            onRemove={() => void removeSection(declared)}
          />
        )}
        {fields.length === 0 && <p className="muted">{t(($) => $.catalogue.section.empty)}</p>}
        <ul className="catalogue-fields">
          {fields.map((field) => (
            <FieldCard
              key={field.key}
              field={field}
              usage={usage.get(field.key) ?? 0}
              isOpen={openKey === field.key}
              isLocked={isLocked}
              onOpen={(isOpen) => setOpenKey(isOpen ? field.key : null)}
              onChange={(next) => void saveSections(withFieldReplaced(own.sections, next))}
              onMove={(step) => void saveSections(withFieldMoved(own.sections, field.key, step))}
              onRemove={() => void remove(field)}
            />
          ))}
        </ul>
        <AddField section={section} onAdded={({ key }) => setOpenKey(key)} />
      </section>
      {fields.length > 0 && <FormPreview fields={fields} />}
    </div>
  );
});
