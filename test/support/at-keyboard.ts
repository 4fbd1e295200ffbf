import type { Page } from 'playwright-core';

/** What goes wrong in a page is written down here: errors, refusals by its policy, exceptions. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** The name by which a screen reader announces what has the keyboard. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : [];
    const named = [...labelledBy.map((id) => document.getElementById(id)), ...labels];
    const label = named
      .map((each) => each?.textContent ?? '')
      .join(' ')
      .trim();
    return element.getAttribute('aria-label') ?? (label === '' ? (element.textContent ?? '').trim() : label);
  });
}

const PATIENCE = 15_000;

/** Waits until the keyboard is where it should be: somebody who looks at the screen types no sooner. */
export async function keyboardIn(page: Page, name: RegExp | string): Promise<void> {
  const wanted = typeof name === 'string' ? exactly(name) : name;
  const end = Date.now() + PATIENCE;
  for (;;) {
    const here = await focused(page);
    if (wanted.test(here)) return;
    if (Date.now() > end) throw new Error(`the keyboard is in "${here}", not in ${String(name)}`);
    await page.waitForTimeout(20);
  }
}

/** Types words and ends them with a key, Enter unless told. */
export async function line(page: Page, words: string, key = 'Enter'): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press(key);
}

/** Presses Tab (or another key) until the keyboard is at what is named. */
export async function walkTo(page: Page, name: RegExp | string, key = 'Tab'): Promise<void> {
  const wanted = typeof name === 'string' ? exactly(name) : name;
  const passed: string[] = [];
  for (let count = 0; count < 80; count += 1) {
    const here = await focused(page);
    if (wanted.test(here)) return;
    passed.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${String(name)}; passed ${passed.join(' | ')}`);
}

function exactly(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}
