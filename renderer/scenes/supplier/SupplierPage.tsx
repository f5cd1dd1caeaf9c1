import { observer } from 'mobx-react-lite';
import { readCompetition } from '../../../shared/domain/account/competition-reading.ts';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { THREAT_BANDS } from '../../../shared/domain/supplier/scoring.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { PageQualityLine } from './PageQualityLine.tsx';
import { RecordHeader } from './RecordHeader.tsx';

/** One supplier: where it threatens us, and everything known about it. */
export const SupplierPage = observer(({ supplierId }: { readonly supplierId: string }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { categories, suppliers } = useReading(readSupplierDossier);
  const threats = categories.flatMap((category) => {
    const rival = readCompetition(account.view, category, suppliers).competitors.find(
      ({ supplier }) => supplier.id === supplierId,
    );
    const band = THREAT_BANDS.find(({ key }) => key === rival?.threat?.band);
    if (rival?.threat === undefined || rival.threat === null || band === undefined) return [];
    return [
      t(($) => $.supplier.threatIn, {
        category: category.name,
        threat: formatNumber(rival.threat.threat, 2, true),
        band: app.label(band.label),
      }),
    ];
  });
  return (
    <div data-testid="supplier-page">
      <RecordHeader recordId={supplierId} remark={threats.join(' · ')} />
      <PageQualityLine recordId={supplierId} />
      {workspace.catalogue.sectionsOf('supplier').map((section) => (
        <section key={section.key} className="supplier-form">
          <SectionForm recordId={supplierId} section={section} />
        </section>
      ))}
    </div>
  );
});
