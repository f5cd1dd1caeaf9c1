import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { readSectionQuality } from '../../../shared/domain/account/quality-reading.ts';
import { questionsOf } from '../../../shared/domain/account/questions.ts';
import { fieldState } from '../../../shared/domain/account/view.ts';
import { askedIn } from '../../../shared/domain/dossier/templates/asked.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { AddField } from '../../components/field/AddField.tsx';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { NextQuestions } from './NextQuestions.tsx';
import { SectionHeader } from './SectionHeader.tsx';

type SectionPageProps = { readonly section: Section; readonly fieldKey: string | undefined };

/** One section: how good it is, its fields and tables, and what to ask next. */
export const SectionPage = observer(({ section, fieldKey }: SectionPageProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  const reading = readSectionQuality(view, section);
  const page = useRef<HTMLDivElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const asks = askedIn(view);
  const shown = section.fields.filter(
    (field) =>
      showsAll ||
      asks(field) ||
      field.key === fieldKey ||
      fieldState(view, view.account.id, field) !== 'empty',
  );
  const isCut = section.fields.some((field) => !asks(field));

  useEffect(() => {
    const field =
      fieldKey === undefined
        ? null
        : page.current?.querySelector(`[data-testid$="-${CSS.escape(fieldKey)}"]`);
    field?.scrollIntoView({ block: 'center' });
  }, [fieldKey]);

  return (
    <div ref={page} data-testid={`section-page-${section.key}`}>
      <SectionHeader reading={reading} />
      <SectionForm recordId={view.account.id} section={section} fields={shown} until={fieldKey} />
      <div className="section-more">
        {isCut && (
          <Button
            size="small"
            data-testid="show-all-fields"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll
              ? t(($) => $.catalogue.template.showAsked)
              : t(($) => $.catalogue.template.showAll, { count: section.fields.length })}
          </Button>
        )}
        <AddField section={section} />
      </div>
      {section.weight > 0 && <NextQuestions questions={questionsOf([reading])} limit={3} />}
    </div>
  );
});
