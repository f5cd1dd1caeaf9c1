import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link, useLocation } from 'wouter';
import { ownKey, withSection } from '../../../shared/domain/dossier/own-fields.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useDeclarations } from './use-declarations.ts';

const NEW_WEIGHT = 4;
const NEW_VALIDITY = 365;

type SectionListProps = { readonly sections: readonly Section[]; readonly current: string };

/** The sections that may take fields, with how many each has got; own ones are made here. */
export const SectionList = observer(({ sections, current }: SectionListProps) => {
  const { app } = useStores();
  const { t } = app;
  const { own, isLocked, saveSections } = useDeclarations();
  const [, goTo] = useLocation();
  const countOf = (key: string) => own.sections.find((section) => section.key === key)?.fields.length ?? 0;

  const add = async () => {
    const name = t(($) => $.catalogue.section.newName);
    const section: Section = {
      key: ownKey(crypto.randomUUID()),
      label: label(name, name),
      of: 'account',
      dossier: 'customer',
      weight: NEW_WEIGHT,
      validityDays: NEW_VALIDITY,
      fields: [],
    };
    if (await saveSections(withSection(own.sections, section)))
      goTo(routes.catalogue({ section: section.key }));
  };

  return (
    <nav className="catalogue-nav panel" aria-label={t(($) => $.catalogue.section.list)}>
      {sections.map((section) => (
        <Link
          key={section.key}
          href={routes.catalogue({ section: section.key })}
          className="catalogue-link"
          aria-current={section.key === current ? 'page' : undefined}
          data-testid={`catalogue-section-${section.key}`}
        >
          <span>{app.label(section.label)}</span>
          {countOf(section.key) > 0 && (
            <span className="catalogue-count">
              {t(($) => $.catalogue.section.ownCount, { count: countOf(section.key) })}
            </span>
          )}
        </Link>
      ))}
      <Button size="small" disabled={isLocked} data-testid="add-section" onClick={() => void add()}>
        {t(($) => $.catalogue.section.add)}
      </Button>
    </nav>
  );
});
