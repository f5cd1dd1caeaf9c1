import { Button, Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Template } from '../../../shared/domain/dossier/templates/template.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { Labeled } from './Labeled.tsx';
import { withChinese } from './label-text.ts';

type TemplateEditorProps = {
  readonly template: Template;
  readonly onCopy: () => void;
  /** Left out for built-in templates, which are only looked at. */
  readonly onChange?: ((template: Template) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
};

/** What a template asks, section by section. */
export const TemplateEditor = observer(({ template, onCopy, onChange, onRemove }: TemplateEditorProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const known = workspace.catalogue.sections.filter(({ dossier }) => dossier !== undefined);
  // Fields that the template would bring stand beside those that are here.
  const brought = (template.adds ?? []).filter(({ key }) => !known.some((section) => section.key === key));
  const sections = [...known, ...brought];
  const asked = new Set(template.fields ?? sections.flatMap(askable).map(({ key }) => key));
  const set = (keys: readonly string[], isAsked: boolean) => {
    const others = [...asked].filter((key) => !keys.includes(key));
    onChange?.({ ...template, fields: isAsked ? [...others, ...keys] : others });
  };
  return (
    <section className="catalogue-main panel" data-testid={`template-${template.key}`}>
      <header className="catalogue-line">
        <h2>{app.label(template.label)}</h2>
        <Button size="small" data-testid="copy-template" onClick={onCopy}>
          {t(($) => $.catalogue.template.copy)}
        </Button>
        {onRemove !== undefined && (
          <Button size="small" onClick={onRemove}>
            {t(($) => $.catalogue.template.remove)}
          </Button>
        )}
      </header>
      {onChange === undefined ? (
        <p className="muted">
          {app.label(template.help)} · {t(($) => $.catalogue.template.readOnly)}
        </p>
      ) : (
        <div className="catalogue-form">
          <Labeled label={t(($) => $.catalogue.template.name)}>
            <CommitInput
              label={t(($) => $.catalogue.template.name)}
              value={template.label.zh}
              isNeeded
              testId="template-name"
              onCommit={(zh) => onChange({ ...template, label: withChinese(template.label, zh) })}
            />
          </Labeled>
          <Labeled label={t(($) => $.catalogue.template.help)}>
            <CommitInput
              label={t(($) => $.catalogue.template.help)}
              value={template.help.zh}
              isNeeded
              onCommit={(zh) => onChange({ ...template, help: withChinese(template.help, zh) })}
            />
          </Labeled>
        </div>
      )}
      <p className="muted">{t(($) => $.catalogue.template.explain)}</p>
      {sections.map((section) => (
        <AskedFields
          key={section.key}
          section={section}
          asked={asked}
          onSet={onChange === undefined ? undefined : set}
        />
      ))}
    </section>
  );
});

type AskedFieldsProps = {
  readonly section: Section;
  readonly asked: ReadonlySet<string>;
  readonly onSet: ((keys: readonly string[], isAsked: boolean) => void) | undefined;
};

const AskedFields = observer(({ section, asked, onSet }: AskedFieldsProps) => {
  const { app } = useStores();
  const fields = askable(section);
  const count = fields.filter(({ key }) => asked.has(key)).length;
  const heading = `${app.label(section.label)} ${count}/${fields.length}`;
  if (fields.length === 0 || (onSet === undefined && count === 0)) return null;
  if (onSet === undefined) {
    return (
      <fieldset className="catalogue-asked">
        <legend>{heading}</legend>
        {fields.map(({ key, label }) => asked.has(key) && <span key={key}>{app.label(label)}</span>)}
      </fieldset>
    );
  }
  return (
    <fieldset className="catalogue-asked">
      <legend>
        <Checkbox
          checked={count === fields.length}
          indeterminate={count > 0 && count < fields.length}
          onChange={(event) =>
            onSet(
              fields.map(({ key }) => key),
              event.target.checked,
            )
          }
        >
          {heading}
        </Checkbox>
      </legend>
      {fields.map((field) => (
        <Checkbox
          key={field.key}
          checked={asked.has(field.key)}
          data-testid={`asks-${field.key}`}
          onChange={(event) => onSet([field.key], event.target.checked)}
        >
          {app.label(field.label)}
        </Checkbox>
      ))}
    </fieldset>
  );
});

/** Computed figures are never asked. */
function askable({ fields }: Section): readonly Field[] {
  return fields.filter(({ type }) => type.kind !== 'calculated');
}
