import { observer } from 'mobx-react-lite';
import { useEffect, useRef } from 'react';
import { readSectionQuality } from '../../../shared/domain/account/quality-reading.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { questionsOf } from '../../components/questions/questions.ts';
import { useStores } from '../../stores/stores.ts';
import { NextQuestions } from './NextQuestions.tsx';
import { SectionHeader } from './SectionHeader.tsx';

type SectionPageProps = { readonly section: Section; readonly fieldKey: string | undefined };

/** One section: how good it is, its fields and tables, and what to ask next. */
export const SectionPage = observer(({ section, fieldKey }: SectionPageProps) => {
  const { account } = useStores();
  const reading = readSectionQuality(account.view, section);
  const page = useRef<HTMLDivElement>(null);

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
      <SectionForm recordId={account.view.account.id} section={section} />
      {section.weight > 0 && <NextQuestions questions={questionsOf([reading])} limit={3} />}
    </div>
  );
});
