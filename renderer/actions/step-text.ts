import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import { RECORD_KINDS } from '../../shared/domain/dossier/types.ts';
import type { UndoState } from '../../shared/ipc/app.contract.ts';
import { MANY, readStepSubject } from '../../shared/ipc/step-subject.ts';
import type { Stores } from '../stores/stores.ts';

const ENTRY_STEPS = [
  'set',
  'setNotApplicable',
  'addRows',
  'updateRow',
  'changeRows',
  'removeRows',
  'setEvidence',
  'report',
  'resolve',
  'restore',
] as const;

const CARD_STEPS = ['place', 'reparent', 'addPeople', 'removePeople', 'park', 'unpark'] as const;

const MAP_STEPS = ['create', ...CARD_STEPS, 'merge'] as const;

const CONTACT_STEPS = ['create', 'save'] as const;

const SCENARIO_STEPS = ['save', 'remove', 'adopt'] as const;

const DECISION_STEPS = ['open', 'propose', 'approve', 'reject', 'decide', 'recordYear'] as const;

/** What a step of undo or redo does, in the user's language. */
export function stepText(step: NonNullable<UndoState['undo']>, { account, app, workspace }: Stores): string {
  const { t } = app;
  const [feature, verb, kindName] = step.code.split('.');
  const entryStep = ENTRY_STEPS.find((name) => name === verb);
  if (feature === 'entry' && entryStep !== undefined) {
    const { fieldKey, about } = readStepSubject(step.subject);
    const field = workspace.catalogue.field(fieldKey);
    const name = field === undefined ? fieldKey : app.label(field.label);
    // Of another account's people the names are not at hand.
    const person = about === null ? '' : account.title(about);
    return t(($) => $.actions.step[entryStep], { field: person === '' ? name : `${person} · ${name}` });
  }
  const kind = RECORD_KINDS.find((name) => name === kindName);
  if (feature === 'record' && kind !== undefined && (verb === 'create' || verb === 'remove')) {
    return t(($) => $.actions.step[verb], {
      kind: app.label(RECORD_KIND_INFO[kind].label),
      name: step.subject,
    });
  }
  if (step.code === 'person.move') return t(($) => $.actions.step.movePerson, { name: step.subject });
  const ofCards = CARD_STEPS.find((name) => name === verb);
  if (feature === 'map' && ofCards !== undefined && kindName === MANY) {
    return t(($) => $.actions.step.cards[ofCards], { count: Number(step.subject) });
  }
  const onMap = MAP_STEPS.find((name) => name === verb);
  if (feature === 'map' && onMap !== undefined) {
    return t(($) => $.actions.step.map[onMap], { name: step.subject });
  }
  const contact = CONTACT_STEPS.find((name) => name === verb);
  if (feature === 'contact' && contact !== undefined) {
    return t(($) => $.actions.step.contact[contact], { name: step.subject });
  }
  if (step.code === 'catalogue.save') return t(($) => $.actions.step.catalogue);
  if (step.code === 'model.adopt') return t(($) => $.actions.step.model);
  const whatIf = SCENARIO_STEPS.find((name) => name === verb);
  if (feature === 'scenario' && whatIf !== undefined) {
    return t(($) => $.whatIf.step[whatIf], { name: step.subject });
  }
  const decision = DECISION_STEPS.find((name) => name === verb);
  if ((feature === 'review' || feature === 'tier') && decision !== undefined) {
    return t(($) => $.review.step[decision], { subject: step.subject });
  }
  if (step.code === 'snapshot.sign') return t(($) => $.actions.step.signSnapshot, { name: step.subject });
  if (step.code === 'snapshot.rename') return t(($) => $.actions.step.renameSnapshot, { name: step.subject });
  if (step.code === 'trash.restore') return t(($) => $.actions.step.fromTrash, { name: step.subject });
  if (step.code === 'peopleImport.run') return t(($) => $.actions.step.importPeople, { name: step.subject });
  if (step.code === 'seed') return t(($) => $.actions.step.seed);
  return step.code === 'setting.set' ? t(($) => $.actions.step.setting) : t(($) => $.actions.step.other);
}
