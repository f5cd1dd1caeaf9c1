import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ownKey } from '../../../shared/domain/dossier/own-fields.ts';
import type { Template } from '../../../shared/domain/dossier/templates/template.ts';
import { label } from '../../../shared/domain/label.ts';
import { useStores } from '../../stores/stores.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { useDeclarations } from './use-declarations.ts';

/** Templates on the left, what one of them asks on the right. */
export const TemplatesTab = observer(() => {
  const { app, notices, workspace } = useStores();
  const { t } = app;
  const { own, isLocked, saveTemplates } = useDeclarations();
  const { templates } = workspace.catalogue;
  const [current, setCurrent] = useState(templates[0]?.key);
  const template = templates.find(({ key }) => key === current) ?? templates[0];
  if (template === undefined) return null;
  // Fields of categories and suppliers are asked once there are any; they would blur the count.
  const isOfAccount = (key: string) => (workspace.catalogue.sectionOf(key)?.of ?? 'account') === 'account';
  const isOwn = own.templates.some(({ key }) => key === template.key);

  const copy = async () => {
    const { adds: _added, ...rest } = template;
    const name = (text: string) => t(($) => $.catalogue.template.copyName, { name: text });
    const made: Template = {
      ...rest,
      key: ownKey(crypto.randomUUID()),
      label: label(name(template.label.zh), name(template.label.en)),
    };
    if (await saveTemplates([...own.templates, made])) setCurrent(made.key);
  };
  const change = (next: Template) =>
    void saveTemplates(own.templates.map((one) => (one.key === next.key ? next : one)));
  const remove = async () => {
    if (!(await saveTemplates(own.templates.filter(({ key }) => key !== template.key)))) return;
    notices.info(t(($) => $.catalogue.template.removed, { name: app.label(template.label) }));
  };

  return (
    <div className="catalogue-body">
      <nav className="catalogue-nav panel" aria-label={t(($) => $.catalogue.template.list)}>
        {templates.map((one) => (
          <button
            key={one.key}
            type="button"
            className="catalogue-link"
            aria-current={one.key === template.key ? 'page' : undefined}
            data-testid={`choose-template-${one.key}`}
            onClick={() => setCurrent(one.key)}
          >
            <span>{app.label(one.label)}</span>
            <span className="catalogue-count">
              {one.fields === null
                ? t(($) => $.catalogue.template.all)
                : one.fields.filter(isOfAccount).length}
            </span>
          </button>
        ))}
      </nav>
      <TemplateEditor
        key={template.key}
        template={template}
        onCopy={() => void copy()}
        onChange={isOwn && !isLocked ? change : undefined}
        onRemove={isOwn && !isLocked ? () => void remove() : undefined}
      />
    </div>
  );
});
