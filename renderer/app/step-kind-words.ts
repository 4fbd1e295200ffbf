import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepKinds } from '../../shared/steps/index.ts';
import { addWords } from './i18n.ts';

/** What the step kinds say wherever they are named, printed or asked. */
export const stepKindWords: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(stepKinds).map((kind) => kind.words),
);

/** For a screen that speaks of steps outside a session: the kinds come with it, not with the window. */
export function useStepKindWords(): void {
  const { i18n } = useTranslation();
  useState(() => addWords(i18n, stepKindWords));
}
