import { observer } from 'mobx-react-lite';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { KRALJIC_QUADRANTS } from '../../../shared/domain/supplier/kraljic.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { CategoryShares } from './CategoryShares.tsx';
import { ContractPanel } from './ContractPanel.tsx';
import { categoryParts } from './category-parts.ts';
import { KraljicMatrix } from './KraljicMatrix.tsx';
import { OwnPositionCard } from './OwnPositionCard.tsx';
import { PageQualityLine } from './PageQualityLine.tsx';
import { RecordHeader } from './RecordHeader.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { SelectionProcess } from './SelectionProcess.tsx';
import { SharePlan } from './SharePlan.tsx';

/** One category: how a supplier is chosen, who is judged how, where we stand, who has which share. */
export const CategoryPage = observer(({ categoryId }: { readonly categoryId: string }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const dossier = useReading(readSupplierDossier);
  const { suppliers } = dossier;
  const category = dossier.categories.find(({ id }) => id === categoryId);
  const quadrant = KRALJIC_QUADRANTS.find(({ key }) => key === account.view.value(categoryId, 'cat.kraljic'));
  if (category === undefined) return null;
  const play =
    quadrant === undefined
      ? ''
      : t(($) => $.supplier.play, { quadrant: app.label(quadrant.label), play: app.label(quadrant.play) });
  const sections = workspace.catalogue.sectionsOf('category');
  const builtIn = sections.find(({ key }) => key === 'cat');
  const form = (section: Section | undefined, part: 'process' | 'kraljic' | 'rest') =>
    section && (
      <div className="supplier-form">
        <SectionForm recordId={categoryId} section={section} fields={categoryParts(section)[part]} />
      </div>
    );
  return (
    <div data-testid="category-page">
      <RecordHeader recordId={categoryId} remark={play} />
      <PageQualityLine recordId={categoryId} />
      <h3 className="supplier-heading">
        {t(($) => $.supplier.process.title)}
        <span className="muted">{t(($) => $.supplier.process.hint)}</span>
      </h3>
      <SelectionProcess categoryId={categoryId} />
      {form(builtIn, 'process')}
      {suppliers.length > 0 && (
        <>
          <h3 className="supplier-heading">{t(($) => $.supplier.competition)}</h3>
          <ScoreTable category={category} suppliers={suppliers} />
          <h3 className="supplier-heading">
            {t(($) => $.supplier.position.title)}
            <span className="muted">{t(($) => $.supplier.targetsHint)}</span>
          </h3>
          <OwnPositionCard category={category} suppliers={suppliers} />
          <SharePlan category={category} />
          <CategoryShares category={category} dossier={dossier} />
        </>
      )}
      <h3 className="supplier-heading">
        {t(($) => $.supplier.contract.title)}
        <span className="muted">{t(($) => $.supplier.contract.hint)}</span>
      </h3>
      <ContractPanel categoryId={categoryId} />
      <h3 className="supplier-heading">
        {t(($) => $.supplier.part.kraljic)}
        <span className="muted">{play}</span>
      </h3>
      <div className="supplier-pair">
        {form(builtIn, 'kraljic')}
        <KraljicMatrix current={categoryId} />
      </div>
      <h3 className="supplier-heading">{t(($) => $.supplier.part.rest)}</h3>
      {form(builtIn, 'rest')}
      {sections
        .filter((section) => section !== builtIn)
        .map((section) => (
          <div key={section.key} className="supplier-form">
            <SectionForm recordId={categoryId} section={section} />
          </div>
        ))}
    </div>
  );
});
