import type { Translated } from '../messages.ts';
import type { mapFigure as source } from '../zh-cn/map-figure.ts';

export const mapFigure: Translated<typeof source> = {
  attitude: { m2: 'opponent', m1: 'against', z0: 'neutral', p1: 'supporter', p2: 'champion' },
  attitudeUnknown: 'attitude unknown',
  role: {
    approver: 'Ap',
    decider: 'De',
    recommender: 'Re',
    evaluator: 'Ev',
    user: 'Us',
    influencer: 'In',
    gatekeeper: 'Ga',
  },
  edge: {
    reports_to: 'reports to',
    second_boss: 'second boss',
    dotted: 'dotted line',
    influences: 'influences',
    alliance: 'alliance',
    conflict: 'conflict',
    patron: 'patron',
    peer_tie: 'peer tie',
    committee: 'committee',
    link: 'our link',
    rival_tie: 'rival tie',
  },
  days: '{{days}} d',
  never: 'never met',
  stability: { may_leave: 'may leave', leaving: 'leaving', new: 'new' },
  vacant: 'Vacant',
  lastHolder: 'last: {{name}}',
  legend: {
    influence: 'influence 1–5',
    level: 'closeness now→target',
    key: 'key person',
    uncovered: 'key person, not covered',
    capped: 'level without proof by behaviour',
    coach: 'coach',
    vacancy: 'vacant seat',
    outside: 'outside the customer',
    late: 'past the contact window',
  },
  group: {
    outside: 'Outside the customer',
    unplaced: 'No reporting line',
    noDepartment: 'No department',
    noRegion: 'No region',
    people: '{{count}} people',
    withoutStep: 'In no step of the chain',
  },
  total: 'Total',
  noLevel: 'No level',
  heatNote:
    'Departments × management levels; weighted RS and people in each cell; green ≥70, amber 50–70, red <50',
  coverageNote:
    'Closeness now→target and days since the last contact; green within {{days}} days, amber later, dashed never met; red frame: the only link of a key person',
};
