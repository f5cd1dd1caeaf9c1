import type { Locator } from 'playwright-core';
import { type App, soon } from '../app.ts';

/** The customer dossier: sections, fields edited in place. */
export function dossierOf({ page }: App) {
  const field = (key: string) => page.getByTestId(`field-${key}`);
  const value = (key: string) => field(key).locator('button.field-value').first();
  /** The value with its unit, without blanks: how far they stand apart is a matter of style. */
  const text = async (key: string) => (await value(key).innerText()).replaceAll(/\s+/g, '');

  /** Replaces the text of the open editor and presses the key that saves. */
  const type = async (editor: Locator, typed: string, saveKey = 'Enter') => {
    await editor.fill(typed);
    await editor.press(saveKey);
    await editor.waitFor({ state: 'detached' });
  };

  return {
    openSection: async (key: string) => {
      await page.getByTestId(`section-${key}`).click();
      await page.getByTestId(key === 'people' ? 'people-page' : `section-page-${key}`).waitFor();
    },
    field,
    text,
    shows: (key: string, expected: string) => soon(() => text(key)).toBe(expected),
    /** Selects a field, so that the inspector shows it. */
    select: (key: string) => field(key).locator('.field-label').click(),
    /** Text, figures, amounts: one line that Enter saves. */
    setLine: async (key: string, typed: string) => {
      await value(key).click();
      await type(field(key).locator('input.field-input').first(), typed);
    },
    /** Text of several lines, saved by Ctrl+Enter. */
    setArea: async (key: string, typed: string) => {
      await value(key).click();
      await type(field(key).locator('.rich-area').first(), typed, 'Control+Enter');
    },
    setNote: async (key: string, typed: string) => {
      await field(key).locator('button.field-value').last().click();
      await type(field(key).locator('textarea.field-area'), typed, 'Control+Enter');
    },
    setDate: async (key: string, typed: string) => {
      await value(key).click();
      await type(field(key).locator('.field-date input'), typed);
    },
    /** What can be chosen in the open list of a field. */
    optionsOf: async (key: string) => {
      await value(key).click();
      const options = await page.locator('.ant-select-item-option').allInnerTexts();
      await page.keyboard.press('Escape');
      return options;
    },
    choose: async (key: string, option: string | RegExp) => {
      await value(key).click();
      await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
    },
    /** Presses a key on the calm value, as a person who works without a mouse. */
    press: async (key: string, pressed: string) => {
      await value(key).focus();
      await page.keyboard.press(pressed);
    },
    problemOf: (key: string) => field(key).locator('.field-problem').innerText(),
    mark: (key: string) => field(key).locator('.evidence-mark').getAttribute('aria-label'),
    sectionQuality: () => page.locator('.section-quality').innerText(),
  };
}
