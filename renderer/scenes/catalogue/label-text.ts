import { type Label, label } from '../../../shared/domain/label.ts';

/** A label with its Chinese text changed; the English one follows as long as it says the same. */
export function withChinese(former: Label, zh: string): Label {
  return label(zh, former.en === former.zh ? zh : former.en);
}

/** A label with its English text changed; an empty one falls back to the Chinese. */
export function withEnglish(former: Label, en: string): Label {
  return label(former.zh, en === '' ? former.zh : en);
}
