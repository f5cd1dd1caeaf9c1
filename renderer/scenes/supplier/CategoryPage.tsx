import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { KRALJIC_QUADRANTS } from '../../../shared/domain/supplier/kraljic.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { RecordHeader } from './RecordHeader.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { ShareModeSwitch } from './ShareModeSwitch.tsx';
import { ShareTable } from './ShareTable.tsx';
import { type ShareMode, shownYears } from './share-matrix.ts';

/** One category: who is judged how, who has which share, and everything known about how it is bought. */
export const CategoryPage = observer(({ categoryId }: { readonly categoryId: string }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const [mode, setMode] = useState<ShareMode>('share');
  const { categories, suppliers, years } = useReading(readSupplierDossier);
  const category = categories.find(({ id }) => id === categoryId);
  const quadrant = KRALJIC_QUADRANTS.find(({ key }) => key === account.view.value(categoryId, 'cat.kraljic'));
  if (category === undefined) return null;
  return (
    <div data-testid="category-page">
      <RecordHeader
        recordId={categoryId}
        remark={
          quadrant === undefined
            ? ''
            : t(($) => $.supplier.play, {
                quadrant: app.label(quadrant.label),
                play: app.label(quadrant.play),
              })
        }
      />
      {suppliers.length > 0 && (
        <>
          <h3 className="supplier-heading">{t(($) => $.supplier.competition)}</h3>
          <ScoreTable category={category} suppliers={suppliers} />
          <h3 className="supplier-heading">
            {t(($) => $.supplier.shares)}
            <span className="muted">{t(($) => $.supplier.sharesHint)}</span>
            <ShareModeSwitch mode={mode} onChange={setMode} />
          </h3>
          <ShareTable
            categories={[category]}
            suppliers={suppliers}
            years={shownYears(years, workspace.today)}
            mode={mode}
          />
        </>
      )}
      {workspace.catalogue.sectionsOf('category').map((section) => (
        <section key={section.key} className="supplier-form">
          <SectionForm recordId={categoryId} section={section} />
        </section>
      ))}
    </div>
  );
});
