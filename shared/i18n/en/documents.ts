import type { Translated } from '../messages.ts';
import type { documents as source } from '../zh-cn/documents.ts';

export const documents: Translated<typeof source> = {
  title: 'Documents',
  note: 'Exports go where you choose; an existing file is untouched until the new one is complete.',
  name: {
    dossier: 'Customer dossier (Word)',
    portfolio: 'Portfolio (Excel)',
    personReport: 'Personal data report (Word)',
    visitQuestions: 'Visit question list (Word)',
    competitorProfile: 'Competitor profile (Word)',
    tierMemo: 'Re-tiering memo (Word)',
    relationshipMap: 'Relationship map (picture, PDF, Word)',
  },
  dossier: {
    text: 'The whole dossier of one account, ready to print.',
    contents: {
      a: 'One-page summary, contents, secrecy and date',
      b: 'All chapters; guesses and disputes are marked, sources are numbered',
      c: 'Suppliers: shares, ranking and trend',
      d: 'Relationship map, arithmetic of tier and stickiness, open questions',
    },
    account: 'Account',
    choose: 'Choose an account',
    action: 'Export to Word',
  },
  portfolio: {
    text: 'A workbook of all accounts with live formulas.',
    contents: {
      a: 'All accounts: tier, sales, share, per-head figures, stickiness',
      b: 'The 13 tier criteria; weights and points are linked by formulas',
      c: 'Concentration and revenue at risk',
      d: 'Relationship coverage, supplier shares and dossier quality',
    },
    action: 'Export to Excel',
  },
  history: {
    title: 'This session',
    empty: 'Nothing exported yet.',
    file: 'File',
    document: 'Document',
    status: 'Status',
  },
};
