import { DECISION_ROLES, POLITICS } from '../../domain/relationship/roles.ts';
import type { LayoutGroup } from '../../figure/map/layout.ts';
import { NO_ROLE } from '../../figure/map/layout-lanes.ts';
import type { GroupWords } from '../../figure/map/scene-of.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { attitudeWordOf } from './card-words.ts';

/** Title and second line of a frame, lane or ring. */
export function groupWordsOf(group: LayoutGroup, t: Translator, locale: Locale): GroupWords {
  const people = t(($) => $.mapFigure.group.people, { count: group.members.length });
  if (group.sort === 'step') return { title: group.title, note: group.note };
  if (group.sort === 'topic') return { title: topicTitle(group, t), note: '' };
  if (group.sort === 'attitude')
    return group.key === ''
      ? { title: t(($) => $.mapFigure.group.unrated), note: people }
      : { title: attitudeWordOf(Number(group.key), t), note: '' };
  if (group.sort === 'outside')
    return {
      title: t(($) => $.mapFigure.group[group.key === 'outside' ? 'outside' : 'unplaced']),
      note: people,
    };
  const title = groupTitle(group, t, locale);
  if (group.sort === 'role')
    return { title, note: group.key === NO_ROLE ? t(($) => $.mapFigure.group.noRoleHint) : '' };
  const { unrated = 0 } = group;
  // Of the power map only: who is outside, and of whom nobody has said so.
  if (unrated === 0) return { title, note: people };
  return { title, note: `${people}${t(($) => $.mapFigure.group.ofThemUnrated, { count: unrated })}` };
}

function topicTitle({ key, title }: LayoutGroup, t: Translator): string {
  return key === '' ? t(($) => $.mapFigure.group.withoutStep) : title;
}

function groupTitle({ sort, key, title }: LayoutGroup, t: Translator, locale: Locale): string {
  if (sort === 'role' && key === NO_ROLE) return t(($) => $.mapFigure.group.noRole);
  const scale = sort === 'politics' ? POLITICS : DECISION_ROLES;
  const found = scale.find((item) => item.key === key);
  if (found !== undefined) return labelText(found.label, locale);
  if (title !== '') return title;
  return sort === 'region' ? t(($) => $.mapFigure.group.noRegion) : t(($) => $.mapFigure.group.noDepartment);
}
