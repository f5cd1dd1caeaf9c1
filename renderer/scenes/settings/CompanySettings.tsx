import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { FieldCell } from '../../components/field/FieldCell.tsx';
import { RowGrid } from '../../components/grid/RowGrid.tsx';
import { useStores } from '../../stores/stores.ts';

/** Our own firm: the base that accounts are measured against. */
export const CompanySettings = observer(() => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const { company, catalogue } = workspace;
  return (
    <section className="panel settings-panel" data-testid="company" aria-label={t(($) => $.settings.company)}>
      <h2>{t(($) => $.settings.company)}</h2>
      <p className="muted">{t(($) => $.settings.companyNote)}</p>
      {company === undefined ? (
        <div className="settings-empty">
          <span className="muted">{t(($) => $.settings.noCompany)}</span>
          <Button
            onClick={() => void commands.createRecord({ kind: 'company', accountId: null, values: {} })}
          >
            {t(($) => $.settings.createCompany)}
          </Button>
        </div>
      ) : (
        catalogue
          .sectionsOf('company')
          .flatMap((section) => section.fields.map((field) => ({ section, field })))
          .map(({ section, field }) =>
            field.type.kind === 'rows' ? (
              <RowGrid
                key={field.key}
                recordId={company.id}
                field={field}
                type={field.type}
                section={section}
              />
            ) : (
              <FieldCell key={field.key} recordId={company.id} field={field} section={section} />
            ),
          )
      )}
    </section>
  );
});
