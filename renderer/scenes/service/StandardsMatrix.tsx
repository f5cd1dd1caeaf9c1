import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { SERVICE_ITEMS, type ServiceItemKey } from '../../../shared/domain/tier/service-items.ts';
import { TIERS } from '../../../shared/domain/tier/tiers.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useServiceWords } from './service-words.ts';
import { standardFigure } from './standards-text.ts';

/** What each tier is entitled to by the model in force (domain §5.8). */
export const StandardsMatrix = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const words = useServiceWords();
  const { model, version } = workspace.models.current;
  const text = (key: ServiceItemKey, value: string | number) => {
    if (typeof value === 'string') return value || t(($) => $.service.none);
    if (key === 'keyPeople') return words.standard('managerContact', value);
    if (key === 'sponsor' || key === 'plan') return t(($) => $.service.yes);
    return words.standard(key, value);
  };
  return (
    <div data-testid="service-standards">
      <table className="service-items service-matrix">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.service.item)}</th>
            {TIERS.map((tier) => (
              <th key={tier} scope="col">
                {tier}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SERVICE_ITEMS.map(({ key }) => (
            <tr key={key}>
              <th scope="row">{words.name(key)}</th>
              {TIERS.map((tier) => (
                <td key={tier}>{text(key, standardFigure(key, model.service[tier], t))}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t(($) => $.service.shortage)}</th>
            {TIERS.map((tier) => (
              <td key={tier}>{model.service[tier].shortageOrder}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="service-note muted">
        {t(($) => $.service.version, { version })}{' '}
        <Link href={routes.model}>{t(($) => $.service.adjust)}</Link>
      </p>
    </div>
  );
});
